import type { WayOut } from '../types.ts';
import { aimOf, aims, kinds } from './kinds.ts';

/** The popup shows a handful and folds the rest; beyond this an entry is noise. */
const mostWaysOut = 150;

const sources: readonly WayOut['source'][] = ['policy', 'page', 'directory'];

function weight(way: WayOut): number[] {
  return [
    way.status === 'dead' ? 1 : 0,
    aims.indexOf(aimOf(way.kind)),
    way.target === undefined ? 1 : 0,
    kinds.indexOf(way.kind),
    sources.indexOf(way.source),
    way.for === undefined ? 0 : 1,
    -way.evidence.length,
  ];
}

/** What helps most first: by aim, one click before instructions, the policy's own before the page's, living before dead. */
export function rank(ways: readonly WayOut[]): WayOut[] {
  const weighed = ways.map((way) => ({ way, key: weight(way) }));
  weighed.sort((a, b) => {
    for (const [i, value] of a.key.entries()) {
      const other = b.key[i] ?? 0;
      if (value !== other) return value - other;
    }
    return 0;
  });
  return weighed.slice(0, mostWaysOut).map(({ way }) => way);
}
