import type { Detected } from '../types.ts';
import { createFeatureTable } from './feature-table.ts';
import { featuresOf, type Input } from './features.ts';
import { logistic } from './logistic.ts';
import type { Model } from './model.ts';
import { withoutVetoed } from './vetoes.ts';

export type Classifier = {
  /** "m" and the model's id: named in every report. */
  version: string;
  /**
   * Every practice that the statement states, over its threshold, the surest first; empty when there is none. The same statement gives the
   * same answer in every engine: whole numbers are summed, and the rest is arithmetic that IEEE 754 fixes.
   */
  classify(input: Input): Detected[];
};

export function createClassifier(model: Model): Classifier {
  const confidencesOf = createScorer(model);
  return {
    version: `m${model.id}`,
    classify(input) {
      const confidences = confidencesOf(input);
      const detected: Detected[] = [];
      model.decisions.forEach(({ id, threshold }, i) => {
        const confidence = confidences[i] ?? 0;
        if (confidence >= threshold) detected.push({ id, confidence });
      });
      detected.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
      return withoutVetoed(detected, input);
    },
  };
}

/** Confidences of a statement in the order of the model's decisions, rounded to four digits, before thresholds and vetoes. */
export function createScorer(model: Model): (input: Input) => Float64Array {
  const indexOf = createFeatureTable(model.hashes);
  const { decisions, starts, values } = model;
  const pairs = pairsOf(model);
  const stamps = new Uint32Array(model.hashes.length);
  const sums = new Int32Array(decisions.length);
  let stamp = 0;
  return (input) => {
    stamp++;
    sums.fill(0);
    let squares = 0;
    const features = featuresOf(input);
    for (let i = 0; i < features.length; i++) {
      const feature = indexOf(features.hashes[i] ?? 0);
      if (feature < 0 || stamps[feature] === stamp) continue;
      stamps[feature] = stamp;
      const value = values[feature] ?? 0;
      squares += value * value;
      const end = starts[feature + 1] ?? 0;
      for (let k = starts[feature] ?? 0; k < end; k++) {
        const pair = pairs[k] ?? 0;
        sums[pair & 0xff] = (sums[pair & 0xff] ?? 0) + value * (pair >> 8);
      }
    }
    const length = Math.sqrt(squares) || 1;
    const confidences = new Float64Array(decisions.length);
    for (const [i, { bias, scale, slope, intercept }] of decisions.entries()) {
      const margin = (scale * (sums[i] ?? 0)) / length + bias;
      confidences[i] = Math.round(logistic(slope * margin + intercept) * 10_000) / 10_000;
    }
    return confidences;
  };
}

/** Each weight beside its target, so that both come with one access: the weight in the upper byte, the decision in the lower. */
function pairsOf({ targets, weights }: Model): Int16Array {
  const pairs = new Int16Array(weights.length);
  for (let k = 0; k < pairs.length; k++) pairs[k] = ((weights[k] ?? 0) << 8) | (targets[k] ?? 0);
  return pairs;
}
