import type { Steps } from './encode.ts';
import type { Plane } from './svm.ts';

/** Weights below this share of the practice's largest are left out: they are many and decide nothing. */
const LEAST_SHARE = 0.035;
/** The largest weights are clipped to this many times the root mean square of those kept, so that the steps stay fine. */
const CLIP = 12;

/**
 * Planes with whole-number weights; `scales[i]` is what one step of plane i is worth.
 *
 * @param leastShare weights below this share of their plane's largest are left out
 */
export function quantise(
  planes: Plane[],
  leastShare = LEAST_SHARE,
): { steps: Steps; scales: number[]; rounded: Plane[] } {
  const scales: number[] = [];
  const steps: Steps = [];
  const rounded = planes.map((plane) => {
    const largest = plane.weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0);
    const least = largest * leastShare;
    const kept = plane.weights.filter((weight) => Math.abs(weight) >= least);
    const spread = Math.sqrt(
      kept.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, kept.length),
    );
    const scale = Math.max(1e-9, Math.min(largest, CLIP * spread) / 127);
    const step = Int8Array.from(plane.weights, (weight) =>
      Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))),
    );
    scales.push(scale);
    steps.push(step);
    return { weights: Float64Array.from(step, (whole) => whole * scale), bias: plane.bias };
  });
  return { steps, scales, rounded };
}
