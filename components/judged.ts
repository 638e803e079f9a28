import type { Report } from '../lib/types.ts';
import { enoughRead } from '../lib/verdict/coverage.ts';

/** Whether practices are read in the policy's language; English only for now. */
export function isSpoken({ language }: Report['policy']): boolean {
  return language.toLowerCase().split('-')[0] === 'en';
}

/** Nothing was found because nothing was looked for: the report holds ways out alone. */
export function isUnjudged({ policy, findings, silences }: Report): boolean {
  return !isSpoken(policy) && findings.length === 0 && silences.length === 0;
}

/** Where it was not, an empty list proves nothing. */
export function isReadInFull({ coverage }: Report['policy']): boolean {
  return coverage >= enoughRead;
}
