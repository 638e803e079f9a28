import { isFor } from '../lib/residence/order.ts';
import type { Residence } from '../lib/residence/residence.ts';
import type { Aim, WayOut } from '../lib/types.ts';
import { aimOf } from '../lib/ways-out/kinds.ts';

/** Longer lists are folded to this many; a list that barely exceeds it is shown whole. */
const shownAtFirst = 7;
const notWorthFolding = 2;

/** The ways out to show at first: the best one for each aim, then by rank; the report's order is kept. */
export function foldWaysOut(waysOut: WayOut[]): WayOut[] {
  if (waysOut.length <= shownAtFirst + notWorthFolding) return waysOut;
  const aims = new Set<Aim>();
  const living = waysOut.filter((way) => way.status !== 'dead');
  const bestOfAim = living.filter((way) => !aims.has(aimOf(way.kind)) && aims.add(aimOf(way.kind)));
  const rest = waysOut.filter((way) => !bestOfAim.includes(way));
  const shown = new Set([...bestOfAim, ...rest.slice(0, Math.max(0, shownAtFirst - bestOfAim.length))]);
  return waysOut.filter((way) => shown.has(way));
}

/** What a reader wants in a few words; several aims share one, so that a heading rarely repeats its only entry. */
export type Goal = 'read-first' | 'stop' | 'rights' | 'contact' | 'complain' | 'others';

const goals: Record<Aim, Exclude<Goal, 'others'>> = {
  'read-first': 'read-first',
  'stop-sale': 'stop',
  'stop-ads': 'stop',
  'stop-marketing': 'stop',
  delete: 'rights',
  see: 'rights',
  object: 'rights',
  contact: 'contact',
  complain: 'complain',
};

/**
 * In order of each goal's best way out, which is how they are ranked. What is only for people who live elsewhere than the
 * reader is apart, under `others`.
 */
export function groupByGoal(waysOut: WayOut[], residence?: Residence): Map<Goal, WayOut[]> {
  const groups = new Map<Goal, WayOut[]>();
  for (const way of waysOut) {
    const goal = residence && !isFor(way.for, residence) ? 'others' : goals[aimOf(way.kind)];
    groups.set(goal, [...(groups.get(goal) ?? []), way]);
  }
  return groups;
}
