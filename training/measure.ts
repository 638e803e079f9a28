import type { Practice } from '../lib/practices/practice.ts';

/** How often a practice was found rightly, found wrongly, and missed. */
export type Counts = { right: number; wrong: number; missed: number };

/** Confidences and labels of a set of statements, one array per practice. */
export type Scored = { confidences: Float64Array[]; labels: Uint8Array[] };

/** Practices with fewer positives tell nothing about the mean. */
const MACRO_POSITIVES = 5;

export function countAt(confidences: Float64Array, labels: Uint8Array, threshold: number): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (let i = 0; i < labels.length; i++) {
    const found = (confidences[i] ?? 0) >= threshold;
    if (found && labels[i]) counts.right++;
    else if (found) counts.wrong++;
    else if (labels[i]) counts.missed++;
  }
  return counts;
}

export function sumCounts(all: Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      right: sum.right + counts.right,
      wrong: sum.wrong + counts.wrong,
      missed: sum.missed + counts.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

export function precisionOf({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recallOf({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1Of({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/** One line for tiers 1 and 2 together and one for the red flags, as `npm run train` prints them. */
export function summarise(practices: readonly Practice[], scored: Scored, thresholds: number[]): string[] {
  const counts = practices.map((_, i) =>
    countAt(
      scored.confidences[i] ?? new Float64Array(),
      scored.labels[i] ?? new Uint8Array(),
      thresholds[i] ?? 1,
    ),
  );
  const shown = counts.filter((_, i) => practices[i]?.tier !== 3);
  const flags = sumCounts(counts.filter((_, i) => practices[i]?.severity === 'red-flag'));
  const all = sumCounts(shown);
  const often = shown.filter(({ right, missed }) => right + missed >= MACRO_POSITIVES);
  const macro = often.reduce((sum, each) => sum + f1Of(each), 0) / often.length;
  return [
    `micro F1 ${f1Of(all).toFixed(3)} (P ${precisionOf(all).toFixed(3)}, R ${recallOf(all).toFixed(3)}), macro F1 ${macro.toFixed(3)} (${often.length} practices)`,
    `red flags: P ${precisionOf(flags).toFixed(3)}, R ${recallOf(flags).toFixed(3)} (${flags.right} right, ${flags.wrong} wrong, ${flags.missed} missed)`,
  ];
}
