import type { WayOut } from '../types.ts';
import { flashLabel } from './browser-help.ts';
import { aimOf, aims, kinds } from './kinds.ts';

/** The popup shows a handful and folds the rest; beyond this an entry is noise. */
const mostWaysOut = 150;

const sources: readonly WayOut['source'][] = ['policy', 'page', 'directory'];

function weight(way: WayOut): number[] {
  return [
    way.status === 'dead' || way.label === flashLabel ? 1 : 0,
    aims.indexOf(aimOf(way.kind)),
    effort(way),
    way.for === undefined ? 0 : 1,
    kinds.indexOf(way.kind),
    sources.indexOf(way.source),
    -way.evidence.length,
  ];
}

/** One click or message, what is done by hand, then a letter by post, but for contacts, where it is one way among others. */
function effort({ kind, channel, target }: WayOut): number {
  if (channel === 'post' && aimOf(kind) !== 'contact') return 2;
  return target === undefined ? 1 : 0;
}

/** What helps most first: by aim, the least effort, for every reader before for some, the policy's own before the page's, living before dead. */
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
