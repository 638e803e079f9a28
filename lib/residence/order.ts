import type { Aim, Kind, WayOut } from '../types.ts';
import { aimOf, aims, kinds } from '../ways-out/kinds.ts';
import type { Regime, Residence } from './residence.ts';
import { rightsOf } from './rights.ts';

/** Where sale is no legal notion: an objection to marketing is absolute, withdrawn consent stops ads and analytics. */
const europeanAims: readonly Aim[] = [
  'read-first',
  'stop-marketing',
  'stop-ads',
  'object',
  'delete',
  'see',
  'stop-sale',
  'contact',
  'complain',
];

const european: ReadonlySet<Regime> = new Set(['gdpr', 'uk-gdpr', 'swiss-fadp']);

/**
 * Every kind of way out, the most useful for people of a place first: by aim, and inside an aim what the place's law
 * gives a right to before the rest. No kind is left out.
 */
export function orderFor(residence: Residence): Kind[] {
  const order = european.has(residence.regime) ? europeanAims : aims;
  const backed = new Set(rightsOf(residence).flatMap((right) => right.kinds));
  const weight = (kind: Kind) => 2 * order.indexOf(aimOf(kind)) + (backed.has(kind) ? 0 : 1);
  return [...kinds].sort((a, b) => weight(a) - weight(b));
}

const american: ReadonlySet<Regime> = new Set(['ccpa', 'us-state', 'us-none']);

/** Whether the people that a way out is for ("California residents") include those of a place; others still see it, later. */
export function isFor(people: string | undefined, residence: Residence): boolean {
  return people === undefined || placesIn(people).length === 0 || isOfPlace(people, residence);
}

/** Whether people are told by where they live ("California residents; Texas residents") and those of a place are among them. */
export function isOfPlace(people: string, residence: Residence): boolean {
  return placesIn(people).some((one) => {
    if (/\bEEA\b/.test(one)) return european.has(residence.regime);
    if (one === 'U.S. residents') return american.has(residence.regime);
    return one === `${residence.name} residents`;
  });
}

function placesIn(people: string): string[] {
  return people.split('; ').filter((one) => /\bEEA\b| residents$/.test(one));
}

/**
 * Ways out in the order for a place: living before dead, those for its people before those for others, then by kind;
 * what is equal keeps its place.
 */
export function inOrderFor(waysOut: readonly WayOut[], residence: Residence): WayOut[] {
  const order = new Map(orderFor(residence).map((kind, i) => [kind, i]));
  const weight = (way: WayOut) =>
    (way.status === 'dead' ? 2_000 : 0) +
    (isFor(way.for, residence) ? 0 : 1_000) +
    (order.get(way.kind) ?? 0);
  return [...waysOut].sort((a, b) => weight(a) - weight(b));
}
