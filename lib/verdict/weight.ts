import type { Finding, Severity } from '../types.ts';

/** What a finding of full confidence and middling rarity weighs. A red flag weighs as much as four cautions. */
const severityWeights: Record<Severity, number> = { 'red-flag': 4, caution: 1, neutral: 0, good: 0.5 };

/** Whether a finding speaks for or against a policy. */
export function isJudged({ severity }: Finding): boolean {
  return severityWeights[severity] > 0;
}

/** What half of all policies say counts once; what nearly none says, up to this much more; what nearly all say, that much less. */
const raritySpread = 0.5;

/** A promise with limits is worth this part of a promise without. */
const limitedWorth = 0.5;

/**
 * What a finding weighs in the grade and in the order of findings, never negative:
 *
 *     weight = severity × confidence × (1 + 0.5 − share)
 *
 * with severity 4 for red flags, 1 for cautions, 0.5 for good practices, 0 for neutral ones, and share (0..1) that of all
 * policies that say it, a half where it is not known. A promise that the policy itself limits weighs half, one that it
 * contradicts nothing.
 */
export function weightOf({ severity, confidence, share = 0.5, limits, contradicts }: Finding): number {
  const weight = severityWeights[severity] * confidence * (1 + raritySpread - share);
  if (severity !== 'good') return weight;
  if (contradicts !== undefined) return 0;
  return limits === undefined ? weight : weight * limitedWorth;
}
