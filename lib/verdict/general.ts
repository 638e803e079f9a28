import type { Finding } from '../types.ts';

/** Whether a finding is said of everybody: what is said of some people only accuses nobody else, in the grade and on the badge. */
export function isGeneral({ appliesTo }: Finding): boolean {
  return appliesTo === undefined;
}
