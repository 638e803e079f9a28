import type { Collected } from './collect.ts';
import type { RawBlock } from './raw.ts';
import type { Region } from './regions.ts';
import type { Speech } from './speech.ts';

/** Prose that speaks of data, in characters: so much of it outside of a banner or dialog may be a policy of its own. */
const SHORTEST_POLICY = 600;
/** It is one beside a dialog that speaks no more than it; a cookie banner names its vendors and speaks several times as much. */
const LONGEST_IN_FRONT = { dialog: 1, consent: 4 };

/**
 * Regions whose prose, however much it is, is not the policy's: comments, related posts, advertisements and asides that say
 * nothing of data; and banners and dialogs in front of a page that is a policy without them. A section amid the policy, or
 * an aside there, is part of it whatever it says.
 */
export function mutedRegions({ blocks, regions }: Collected, speech: Speech): ReadonlySet<number> {
  const muted = new Set(indexesOf(regions, isBeside));
  if (muted.size > 0) {
    const threads = threadsOf(blocks, regions, speech);
    for (const index of ofThePolicy(blocks, regions, speech)) if (!threads.has(index)) muted.delete(index);
  }
  for (const index of standingInFront(blocks, regions, speech)) muted.add(index);
  return muted;
}

/**
 * Banners, then dialogs, in front of a page that is a policy without them: the short ones first, so that a policy in a
 * region of its own is not taken for one in front of them.
 */
function standingInFront(
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  speech: Speech,
): ReadonlySet<number> {
  const front = indexesOf(regions, isInFront);
  const gone = new Set<number>();
  if (front.length === 0) return gone;
  const { inAll, inRegion } = heardChars(blocks, regions, speech);
  /** Of what is gone, how much each region held. */
  const goneIn = new Map<number, number>();
  let goneInAll = 0;
  const isDialog = (index: number) => Number(regions[index]?.kind !== 'consent');
  front.sort(
    (one, other) => isDialog(one) - isDialog(other) || (inRegion[one] ?? 0) - (inRegion[other] ?? 0),
  );
  for (const index of front) {
    const inside = (inRegion[index] ?? 0) - (goneIn.get(index) ?? 0);
    const outside = inAll - goneInAll - inside;
    const longest = LONGEST_IN_FRONT[isDialog(index) === 1 ? 'dialog' : 'consent'];
    if (outside < SHORTEST_POLICY || inside > longest * outside) continue;
    gone.add(index);
    goneInAll += inside;
    for (let at = regions[index]?.parent; at !== undefined; at = regions[at]?.parent)
      goneIn.set(at, (goneIn.get(at) ?? 0) + inside);
  }
  return gone;
}

function indexesOf(regions: readonly Region[], is: (region: Region) => boolean): number[] {
  return [...regions.entries()].flatMap(([index, region]) => (is(region) ? [index] : []));
}

/**
 * Regions beside the text that hold several of their kind, as comments do: a policy's section of that name does not, and a
 * wrapper of the page speaks more than what is around it.
 */
function threadsOf(
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  speech: Speech,
): ReadonlySet<number> {
  const held = new Map<number, number>();
  for (const { kind, parent } of regions)
    if (kind === 'beside' && parent !== undefined) held.set(parent, (held.get(parent) ?? 0) + 1);
  const threads = indexesOf(regions, isBeside).filter((index) => (held.get(index) ?? 0) > 1);
  if (threads.length === 0) return new Set();
  const { inAll, inRegion } = heardChars(blocks, regions, speech);
  return new Set(threads.filter((index) => 2 * (inRegion[index] ?? 0) <= inAll));
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
    for (let at: number | undefined = region; at !== undefined && !found.has(at); at = regions[at]?.parent)
      found.add(at);
  }
  return found;
}

/** Characters of prose that speaks of data: of the page, and of each region with those inside it. */
function heardChars(
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  speech: Speech,
): { inAll: number; inRegion: number[] } {
  const inRegion = regions.map(() => 0);
  let inAll = 0;
  for (const [index, { region, text }] of blocks.entries()) {
    if (!speech.isHeard(index)) continue;
    inAll += text.length;
    if (region !== undefined) inRegion[region] = (inRegion[region] ?? 0) + text.length;
  }
  // A region stands behind the one around it.
  for (let index = regions.length - 1; index >= 0; index -= 1) {
    const parent = regions[index]?.parent;
    if (parent !== undefined) inRegion[parent] = (inRegion[parent] ?? 0) + (inRegion[index] ?? 0);
  }
  return { inAll, inRegion };
}
