import { SPACES } from '../lib/classify/features.ts';
import type { SvmOptions } from './svm.ts';

/** What each name space counts, found by five folds by company; README.md has the figures. */
const WEIGHTS: Record<keyof typeof SPACES, number> = {
  word: 1,
  pair: 1,
  clause: 0.7,
  lead: 0.5,
  joined: 0.7,
  heading: 0.6,
  path: 0.3,
  before: 0.3,
  shape: 0.4,
  cue: 2.5,
  concept: 1.2,
  relation: 0.8,
};

/** {@link WEIGHTS} by the number of the space. */
export const SPACE_WEIGHTS: readonly number[] = Object.entries(SPACES)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) => WEIGHTS[name as keyof typeof SPACES]); // entries of SPACES

/** Features of fewer statements are left out. */
export const MINIMUM_STATEMENTS = 8;

export const SVM: SvmOptions = { costPositive: 1, costNegative: 0.5, passes: 30 };

/** Red flags are rare and each statement of one tells much. */
export const FLAG_SVM: SvmOptions = { costPositive: 2, costNegative: 0.8, passes: 30 };

/** Companies are dealt into this many folds. */
export const FOLDS = 5;
