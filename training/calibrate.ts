/** `confidence = 1 / (1 + e^-(slope * margin + intercept))`. */
export type Calibration = { slope: number; intercept: number };

/**
 * Platt's scaling (1999): logistic regression of the label on the margin, by Newton's method.
 *
 * @param prior where slope and intercept are pulled to, with `pull` as strength: keeps practices with a handful of positives in line
 */
export function calibrate(
  margins: Float64Array,
  labels: Uint8Array,
  prior: Calibration,
  pull: number,
): Calibration {
  let { slope, intercept } = prior;
  for (let round = 0; round < 60; round++) {
    let slopeGradient = pull * (slope - prior.slope);
    let interceptGradient = pull * (intercept - prior.intercept);
    let slopeCurve = pull + 1e-9;
    let interceptCurve = pull + 1e-9;
    let cross = 0;
    for (let i = 0; i < margins.length; i++) {
      const margin = margins[i] ?? 0;
      const confidence = 1 / (1 + Math.exp(-(slope * margin + intercept)));
      const error = confidence - (labels[i] ?? 0);
      const curve = confidence * (1 - confidence);
      slopeGradient += error * margin;
      interceptGradient += error;
      slopeCurve += curve * margin * margin;
      interceptCurve += curve;
      cross += curve * margin;
    }
    const determinant = slopeCurve * interceptCurve - cross * cross;
    const slopeStep = (slopeGradient * interceptCurve - interceptGradient * cross) / determinant;
    const interceptStep = (interceptGradient * slopeCurve - slopeGradient * cross) / determinant;
    slope -= slopeStep;
    intercept -= interceptStep;
    if (Math.abs(slopeStep) + Math.abs(interceptStep) < 1e-8) break;
  }
  return { slope, intercept };
}
