import { remember } from '../remember.ts';
import type { Detected } from '../types.ts';
import { headingFeaturesOf, type Input, leadFeaturesOf, ownFeaturesOf } from './features.ts';
import { logistic } from './logistic.ts';
import type { Decision, Model } from './model.ts';
import { withoutVetoed } from './vetoes.ts';
import { type Weighed, Weights } from './weights.ts';

export type Classifier = {
  /** "m" and the id of the practices' model: named in every report. */
  version: string;
  /**
   * Every practice that the statement states, over its threshold, the surest first; empty when there is none. The same statement gives the
   * same answer in every engine: whole numbers are summed, and the rest is arithmetic that IEEE 754 fixes.
   */
  classify(input: Input): Detected[];
  /** What the statement tells the reader to do, as kinds of ways out, the surest first; nothing without a model of instructions. */
  instructionsIn(input: Input): Detected[];
};

/** Lead-ins and headings whose weights are kept: those of the sections that are read. */
const MOST_CONTEXTS = 32;

/** @param instructions the model of what statements tell the reader to do */
export function createClassifier(model: Model, instructions?: Model): Classifier {
  const practicesIn = createDetector(model);
  return {
    version: `m${model.id}`,
    classify(input) {
      const detected = practicesIn(input);
      return detected.length === 0 ? detected : withoutVetoed(detected, input);
    },
    instructionsIn: instructions === undefined ? () => [] : createDetector(instructions),
  };
}

/** What is over its threshold in a statement, the surest first. */
function createDetector(model: Model): (input: Input) => Detected[] {
  const logitsOf = createLogits(model);
  const nearThresholds = Float64Array.from(model.decisions, ({ threshold }) => justBelow(threshold));
  return (input) => {
    const logits = logitsOf(input);
    const detected: Detected[] = [];
    for (let i = 0; i < nearThresholds.length; i++) {
      const logit = logits[i] ?? 0;
      if (logit < (nearThresholds[i] ?? 0)) continue;
      const { id, threshold } = model.decisions[i] as Decision; // one threshold each
      const confidence = confidenceOf(logit);
      if (confidence >= threshold) detected.push({ id, confidence });
    }
    return detected.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  };
}

/** Confidences of a statement in the order of the model's decisions, rounded to four digits, before thresholds and vetoes. */
export function createScorer(model: Model): (input: Input) => Float64Array {
  const logitsOf = createLogits(model);
  return (input) => logitsOf(input).map(confidenceOf);
}

/** Calibrated margins of a statement in the order of the model's decisions; they last until the next statement. */
function createLogits(model: Model): (input: Input) => Float64Array {
  const weights = new Weights(model);
  const planes = Float64Array.from(
    model.decisions.flatMap(({ scale, bias, slope, intercept }) => [scale, bias, slope, intercept]),
  );
  const logits = new Float64Array(model.decisions.length);
  const leads = remember(MOST_CONTEXTS, (lead) => copyOf(weights.weigh(leadFeaturesOf(lead))));
  const headings = remember(MOST_CONTEXTS, (heading) => copyOf(weights.weigh(headingFeaturesOf(heading))));
  return (input) => {
    const lead = leads(input.lead ?? '');
    const heading = headings(input.heading ?? '');
    const own = weights.weigh(ownFeaturesOf(input));
    const length = Math.sqrt(own.squares + lead.squares + heading.squares);
    for (let i = 0; i < logits.length; i++) {
      const sum = (own.sums[i] ?? 0) + (lead.sums[i] ?? 0) + (heading.sums[i] ?? 0);
      const margin = ((planes[4 * i] ?? 0) * sum) / (length || 1) + (planes[4 * i + 1] ?? 0);
      logits[i] = (planes[4 * i + 2] ?? 0) * margin + (planes[4 * i + 3] ?? 0);
    }
    return logits;
  };
}

/** One that lasts. */
function copyOf({ sums, squares }: Weighed): Weighed {
  return { sums: sums.slice(), squares };
}

function confidenceOf(logit: number): number {
  return Math.round(logistic(logit) * 10_000) / 10_000;
}

/** A logit that surely stays under the threshold, so that most practices of most statements need no exact confidence. */
function justBelow(threshold: number): number {
  const share = threshold - 0.001;
  return share > 0 && share < 1 ? Math.log(share / (1 - share)) : Number.NEGATIVE_INFINITY;
}
