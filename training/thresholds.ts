import type { Practice } from '../lib/practices/practice.ts';
import { countAt, f1Of, precisionOf, type Scored, sumCounts } from './measure.ts';

/** Precision that the red flags together and each by itself must show here, to have 0.90 and 0.75 on companies not seen. */
const FLAGS_TOGETHER = 0.92;
const FLAG_ALONE = 0.8;
/** A flag is judged as if it had been found this often at the precision below, so that three lucky hits prove nothing. */
const IMAGINED = 3;
const IMAGINED_PRECISION = 0.7;
const STEPS = Array.from({ length: 76 }, (_, i) => Math.round((0.2 + i * 0.01) * 100) / 100);

/**
 * Least confidence per practice. Confidences are calibrated, so one threshold serves all practices of a kind: the one with the best micro F1.
 * One per practice fits the noise of rare ones and was worse on companies not seen. Red flags have their own, for precision.
 */
export function chooseThresholds(practices: readonly Practice[], scored: Scored): number[] {
  const shown = bestTogether(
    practices,
    scored,
    ({ tier, severity }) => tier !== 3 && severity !== 'red-flag',
  );
  const fallback = bestTogether(practices, scored, ({ tier }) => tier === 3);
  const thresholds = practices.map((practice, i) => {
    if (practice.tier === 3) return fallback;
    return practice.severity === 'red-flag' ? flagThreshold(scored, i, shown) : shown;
  });
  return raiseFlags(practices, scored, thresholds);
}

function bestTogether(
  practices: readonly Practice[],
  scored: Scored,
  belongs: (practice: Practice) => boolean,
): number {
  const chosen = [...practices.keys()].filter((i) => belongs(practices[i] as Practice)); // i is a key of the list
  let best = { threshold: 0.5, f1: -1 };
  for (const threshold of STEPS) {
    const f1 = f1Of(sumCounts(chosen.map((i) => countsOf(scored, i, threshold))));
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

function flagThreshold(scored: Scored, practice: number, least: number): number {
  for (const threshold of STEPS) {
    if (threshold < least) continue;
    const { right, wrong } = countsOf(scored, practice, threshold);
    if ((right + IMAGINED * IMAGINED_PRECISION) / (right + wrong + IMAGINED) >= FLAG_ALONE) return threshold;
  }
  return STEPS.at(-1) ?? 1;
}

/**
 * Raises the flags' thresholds until they are precise enough together: step by step, each time the flag that loses the most wrong findings
 * for the fewest right ones.
 */
function raiseFlags(practices: readonly Practice[], scored: Scored, thresholds: number[]): number[] {
  const flags = [...practices.keys()].filter((i) => practices[i]?.severity === 'red-flag');
  const raised = [...thresholds];
  const at = (i: number) => countsOf(scored, i, raised[i] ?? 1);
  while (precisionOf(sumCounts(flags.map(at))) < FLAGS_TOGETHER) {
    let best = { flag: -1, threshold: 1, gain: 0 };
    for (const flag of flags) {
      const now = at(flag);
      for (const threshold of STEPS) {
        if (threshold <= (raised[flag] ?? 1)) continue;
        const then = countsOf(scored, flag, threshold);
        const gain = (now.wrong - then.wrong) / (now.right - then.right + 1);
        if (gain > best.gain) best = { flag, threshold, gain };
      }
    }
    if (best.flag < 0) break;
    raised[best.flag] = best.threshold;
  }
  return raised;
}

function countsOf(scored: Scored, practice: number, threshold: number) {
  return countAt(
    scored.confidences[practice] ?? new Float64Array(),
    scored.labels[practice] ?? new Uint8Array(),
    threshold,
  );
}
