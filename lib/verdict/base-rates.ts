import { costs, shares } from './base-rates-data.ts';

const shareByPractice = new Map(Object.entries(shares));

/** Share (0..1) of the policies measured that state a practice; undefined for one that was not measured. */
export function shareOf(practice: string): number | undefined {
  return shareByPractice.get(practice);
}

/** How many in 100 (0..99) of the policies measured cost more than this one; never all of them. */
export function betterThan(cost: number): number {
  const worse = costs.filter((other) => other > cost).length;
  return Math.min(99, Math.floor((100 * worse) / costs.length));
}
