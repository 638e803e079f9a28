import type { Collected } from './collect.ts';
import { isProse, type RawBlock } from './raw.ts';
import type { Region } from './regions.ts';
import type { Speech } from './speech.ts';

/** Prose that speaks of data, in characters: so much of it outside of a banner or dialog is a policy of its own. */
const SHORTEST_POLICY = 600;

/**
 * Regions whose prose, however much it is, is not the policy's: comments, related posts, advertisements and asides that say
 * nothing of data; and banners and dialogs in front of a page that is a policy without them. A section amid the policy, or
 * an aside there, is part of it whatever it says.
 */
export function mutedRegions({ blocks, regions }: Collected, speech: Speech): ReadonlySet<number> {
  const muted = new Set(indexesOf(regions, isBeside));
  if (muted.size > 0) for (const index of ofThePolicy(blocks, regions, speech)) muted.delete(index);
  for (const index of indexesOf(regions, isInFront)) {
    if (isPolicyWithout(index, blocks, regions, speech)) muted.add(index);
  }
  return muted;
}

function indexesOf(regions: readonly Region[], is: (region: Region) => boolean): number[] {
  return [...regions.entries()].flatMap(([index, region]) => (is(region) ? [index] : []));
}

function isBeside({ kind, prose }: Region): boolean {
  return prose > 0 && (kind === 'beside' || kind === 'aside');
}

/** Only one with much prose would count as the page's text. */
function isInFront({ kind, prose }: Region): boolean {
  return prose > 1_000 && (kind === 'consent' || kind === 'dialog');
}

/** Regions in which something speaks of data; amid such blocks also those with a heading, and asides. */
function ofThePolicy(blocks: readonly RawBlock[], regions: readonly Region[], speech: Speech): Set<number> {
  const first = blocks.findIndex((_block, index) => speech.isHeard(index));
  const last = blocks.findLastIndex((_block, index) => speech.isHeard(index));
  const found = new Set<number>();
  for (const [index, { region, kind }] of blocks.entries()) {
    if (region === undefined || found.has(region)) continue;
    const isAmid = index > first && index < last;
    const belongs = isAmid && (kind === 'heading' || regions[region]?.kind === 'aside');
    if (!belongs && !speech.speaks(index)) continue;
    for (let at: number | undefined = region; at !== undefined; at = regions[at]?.parent) found.add(at);
  }
  return found;
}

function isPolicyWithout(
  region: number,
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  speech: Speech,
): boolean {
  let heard = 0;
  for (const [index, block] of blocks.entries()) {
    if (heard >= SHORTEST_POLICY) break;
    if (isProse(block) && !isWithin(block.region, region, regions) && speech.isHeard(index))
      heard += block.text.length;
  }
  return heard >= SHORTEST_POLICY;
}

function isWithin(inner: number | undefined, outer: number, regions: readonly Region[]): boolean {
  let at = inner;
  while (at !== undefined && at !== outer) at = regions[at]?.parent;
  return at === outer;
}
