import { withoutVetoed } from '../lib/classify/vetoes.ts';
import { practices } from '../lib/practices/index.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import type { Scored } from './measure.ts';
import type { Row } from './rows.ts';

/** How strongly a practice's calibration is pulled to that of all together. */
const PULL = 3;
/** Confidences below this are under every threshold: no rule needs to look at them. */
const WORTH_A_VETO = 0.2;

/** One calibration per practice, from margins on statements that the planes had not seen. */
export function fitCalibrations(rows: Row[], margins: Float64Array[]): Calibration[] {
  const labels = labelsOf(rows);
  const shown = [...practices.keys()].filter((i) => practices[i]?.tier !== 3);
  const all = calibrate(
    Float64Array.from(shown.flatMap((i) => [...(margins[i] ?? [])])),
    Uint8Array.from(shown.flatMap((i) => [...(labels[i] ?? [])])),
    { slope: 5, intercept: 0 },
    0,
  );
  return practices.map((_, i) =>
    calibrate(margins[i] ?? new Float64Array(), labels[i] ?? new Uint8Array(), all, PULL),
  );
}

/** What the classifier would be sure of, vetoes included, with the labels. */
export function confidencesOf(rows: Row[], margins: Float64Array[], calibrations: Calibration[]): Scored {
  const confidences = margins.map((margin, i) => {
    const { slope, intercept } = calibrations[i] ?? { slope: 1, intercept: 0 };
    return margin.map((value) => 1 / (1 + Math.exp(-(slope * value + intercept))));
  });
  rows.forEach((row, at) => {
    const detected = practices.flatMap(({ id }, i) => {
      const confidence = confidences[i]?.[at] ?? 0;
      return confidence >= WORTH_A_VETO ? [{ id, confidence }] : [];
    });
    const left = new Set(withoutVetoed(detected, row).map(({ id }) => id));
    for (const { id } of detected) {
      const confidence = confidences[practices.findIndex((practice) => practice.id === id)];
      if (!left.has(id) && confidence) confidence[at] = 0;
    }
  });
  return { confidences, labels: labelsOf(rows) };
}

function labelsOf(rows: Row[]): Uint8Array[] {
  return practices.map(({ id }) => Uint8Array.from(rows, (row) => (row.labels.includes(id) ? 1 : 0)));
}
