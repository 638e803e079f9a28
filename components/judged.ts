import type { Report } from '../lib/types.ts';

/** Below this share of the policy's text, silence proves nothing and neither does an empty list. */
const fullCoverage = 0.9;

/** Whether practices are read in the policy's language; English only for now. */
export function isSpoken({ language }: Report['policy']): boolean {
  return language.toLowerCase().split('-')[0] === 'en';
}

export function isReadInFull({ coverage }: Report['policy']): boolean {
  return coverage >= fullCoverage;
}
