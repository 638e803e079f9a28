import type { Steps } from '../../steps.ts';
import { mustGrow, SHARE_OF_KEPT } from './container.ts';
import { isProse, type RawBlock } from './raw.ts';

/** Blocks between two points at which the work may be interrupted. */
const BLOCKS_AT_ONCE = 1_000;

/**
 * The container that comes out whatever is kept, as long as most of that stands in it: it holds all prose, and so much of it
 * outside of each of its branches that a container that begins in one has to grow up to it. Undefined where what is kept
 * decides: where nearly all prose stands in one branch, where more text stands outside than a container may miss, and
 * across shadow roots and frames.
 */
export function* soleContainer(
  blocks: readonly RawBlock[],
  candidates: readonly number[],
): Steps<Element | undefined> {
  const all = candidates.flatMap((index) => blocks[index] ?? []);
  const prose = all.filter(isProse);
  const sole = yield* commonAncestor(prose);
  if (sole === undefined) return undefined;
  const chars = charsOf(all);
  const inside = charsOf(all.filter(({ element }) => sole.contains(element)));
  if (inside < SHARE_OF_KEPT * chars) return undefined;
  yield;
  const biggest = yield* biggestBranch(sole, prose);
  return mustGrow(charsOf(prose) - biggest, chars) ? sole : undefined;
}

function charsOf(blocks: readonly RawBlock[]): number {
  let chars = 0;
  for (const { text } of blocks) chars += text.length;
  return chars;
}

/** The innermost element that holds all of them; undefined when they stand in several trees, or there are none. */
function* commonAncestor(blocks: readonly RawBlock[]): Steps<Element | undefined> {
  let common: Element | null = blocks[0]?.element ?? null;
  for (const [index, { element }] of blocks.entries()) {
    if (index % BLOCKS_AT_ONCE === 0) yield;
    while (common?.contains(element) === false) common = common.parentElement;
  }
  return common ?? undefined;
}

/** Characters of the blocks in that child of the element which holds most of them. */
function* biggestBranch(element: Element, blocks: readonly RawBlock[]): Steps<number> {
  const chars = new Map<Element, number>();
  const branchOf = new Map<Element, Element>();
  let biggest = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.element === element) continue;
    if (index % BLOCKS_AT_ONCE === 0) yield;
    const parent = block.element.parentElement ?? element;
    const branch = parent === element ? block.element : (branchOf.get(parent) ?? childAbove(parent, element));
    branchOf.set(parent, branch);
    const sum = (chars.get(branch) ?? 0) + block.text.length;
    chars.set(branch, sum);
    biggest = Math.max(biggest, sum);
  }
  return biggest;
}

/** The child of `ancestor` that the element stands in, or is. */
function childAbove(element: Element, ancestor: Element): Element {
  let child = element;
  let parent = child.parentElement;
  while (parent !== null && parent !== ancestor) {
    child = parent;
    parent = child.parentElement;
  }
  return child;
}
