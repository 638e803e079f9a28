import { namesPolicy } from '../../facts/policy-title.ts';
import type { Steps } from '../../steps.ts';
import { ancestors, parentOf } from '../parents.ts';
import type { Collected } from './collect.ts';
import { isProse } from './raw.ts';
import { readabilityKeeps } from './readability.ts';
import { isText } from './regions.ts';

/** What was chosen: indexes of raw blocks that are the policy, in order, and the element that contains them. */
export type Chosen = { blocks: number[]; container: Element };

/** Blocks between two points at which the work may be interrupted. */
const BLOCKS_AT_ONCE = 1_000;
/** The container holds at least this share of what Readability kept. */
const SHARE_OF_KEPT = 0.92;
/** The container grows while its parent adds prose beyond both of these. */
const SHARE_THAT_WAS_LOST = 0.015;
const CHARS_THAT_WERE_LOST = 120;
/** A title stands at most this many blocks above the text. */
const TITLE_IS_WITHIN = 30;
/** What stands between title and text is a date and a motto; more than this is something else. */
const LONGEST_PREFACE = 800;

/**
 * Chooses the policy's blocks: Readability names the article, the smallest element that holds it is the container,
 * it grows while prose was left outside, and everything in it that is text comes back.
 */
export function* choose(collected: Collected, body: Element): Steps<Chosen> {
  const candidates = findCandidates(collected);
  yield;
  const kept = yield* readabilityKeeps(collected.blocks, candidates, body);
  yield;
  const found = yield* findContainer(collected, kept, body);
  yield;
  const container = yield* grow(found, collected, candidates, body);
  yield;
  const inside = blocksInside(container, collected, candidates);
  const page = body.ownerDocument.title.toLowerCase();
  return { blocks: withTitle(collected, new Set(candidates), inside, page), container };
}

/** Blocks that stand in no navigation, footer, dialog or the like. */
function findCandidates({ blocks, regions }: Collected): number[] {
  let proseOfPage = 0;
  for (const block of blocks) if (isProse(block)) proseOfPage += block.text.length;
  const isTextByRegion: boolean[] = [];
  for (const [index, region] of regions.entries()) {
    const parentIsText = region.parent === undefined || (isTextByRegion[region.parent] ?? true);
    isTextByRegion[index] = parentIsText && isText(region, proseOfPage);
  }
  const candidates: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.region === undefined || isTextByRegion[block.region] === true) candidates.push(index);
  }
  return candidates;
}

/** The deepest element below which most of the kept text stands. */
function* findContainer({ blocks }: Collected, kept: number[], body: Element): Steps<Element> {
  const charsBelow = new Map<Element, number>();
  const charsByParent = new Map<Element, number>();
  const add = (map: Map<Element, number>, element: Element, chars: number) =>
    map.set(element, (map.get(element) ?? 0) + chars);
  let total = 0;
  for (const index of kept) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (index % BLOCKS_AT_ONCE === 0) yield;
    total += block.text.length;
    add(charsBelow, block.element, block.text.length);
    const parent = parentOf(block.element);
    if (parent !== null) add(charsByParent, parent, block.text.length);
  }
  let parents = 0;
  for (const [parent, chars] of charsByParent) {
    parents += 1;
    if (parents % BLOCKS_AT_ONCE === 0) yield;
    for (const element of ancestors(parent)) add(charsBelow, element, chars);
  }
  let container = body;
  let least = charsBelow.get(body) ?? Number.POSITIVE_INFINITY;
  for (const [element, chars] of charsBelow) {
    if (chars < SHARE_OF_KEPT * total || chars > least) continue;
    if (chars < least || container.contains(element)) {
      container = element;
      least = chars;
    }
  }
  return container;
}

function* grow(start: Element, { blocks }: Collected, candidates: number[], body: Element): Steps<Element> {
  const path = [...ancestors(start)];
  const onPath = new Set(path);
  const proseJoiningAt = new Map<Element, number>();
  const jointOf = new Map<Element | null, Element | undefined>();
  let inside = 0;
  for (const index of candidates) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (index % BLOCKS_AT_ONCE === 0) yield;
    const parent = parentOf(block.element);
    let joint = onPath.has(block.element) ? block.element : jointOf.get(parent);
    if (joint === undefined && parent !== null) {
      joint = firstOf(ancestors(parent), onPath);
      jointOf.set(parent, joint);
    }
    if (joint === start) inside += block.text.length;
    else if (joint !== undefined && isProse(block)) {
      proseJoiningAt.set(joint, (proseJoiningAt.get(joint) ?? 0) + block.text.length);
    }
  }
  let best = start;
  let lost = 0;
  for (const element of path) {
    lost += proseJoiningAt.get(element) ?? 0;
    if (lost > CHARS_THAT_WERE_LOST && lost > SHARE_THAT_WAS_LOST * inside) {
      best = element;
      inside += lost;
      lost = 0;
    }
    if (element === body) break;
  }
  return best;
}

function firstOf(elements: Iterable<Element>, wanted: ReadonlySet<Element>): Element | undefined {
  for (const element of elements) if (wanted.has(element)) return element;
  return undefined;
}

/**
 * The page's own heading, and the date below it, often stand just above the container, in a header that is no prose:
 * they belong to the policy.
 */
function withTitle(
  { blocks }: Collected,
  candidates: ReadonlySet<number>,
  inside: number[],
  page: string,
): number[] {
  const first = inside[0];
  if (first === undefined) return inside;
  const above: number[] = [];
  for (let index = Math.max(0, first - TITLE_IS_WITHIN); index < first; index += 1) above.push(index);
  const hasTitle = inside.some((index) => blocks[index]?.kind === 'heading' && blocks[index]?.rank === 1);
  const title = above.findLast((index) => {
    const block = blocks[index];
    if (block?.kind !== 'heading' || block.rank > 2) return false;
    return (
      (block.rank === 1 && !hasTitle) || page.includes(block.text.toLowerCase()) || namesPolicy(block.text)
    );
  });
  if (title === undefined) return inside;
  const between = above.filter((index) => index > title && candidates.has(index));
  const chars = between.reduce((sum, index) => sum + (blocks[index]?.text.length ?? 0), 0);
  return chars > LONGEST_PREFACE ? [title, ...inside] : [title, ...between, ...inside];
}

/** The candidates that stand in the container, in its shadow roots and frames too. */
function blocksInside(container: Element, { blocks }: Collected, candidates: number[]): number[] {
  const known = new Map<Element | null, boolean>([[null, false]]);
  return candidates.filter((index) => {
    const element = blocks[index]?.element;
    if (element === undefined) return false;
    if (element === container) return true;
    const parent = parentOf(element);
    let isInside = known.get(parent);
    if (isInside === undefined) {
      isInside = parent !== null && holds(container, parent);
      known.set(parent, isInside);
    }
    return isInside;
  });
}

/** `contains` that looks through shadow roots and frames. */
function holds(container: Element, element: Element): boolean {
  if (container.contains(element)) return true;
  for (const ancestor of ancestors(element)) if (ancestor === container) return true;
  return false;
}
