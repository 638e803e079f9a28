import type { Steps } from '../../steps.ts';
import { mustGrow, SHARE_OF_KEPT } from './container.ts';
import { isProse, type RawBlock } from './raw.ts';
import type { Speech } from './speech.ts';

/** Blocks between two points at which the work may be interrupted. */
const BLOCKS_AT_ONCE = 1_000;

/**
 * The container that comes out whatever is kept, as long as most of that stands in it: so much is outside of each of its
 * branches that a container that begins in one has to grow up to it, and so little outside of itself that it ends there.
 * Undefined where what is kept decides: where more text, links apart, stands outside than a container may miss, and
 * across shadow roots and frames.
 */
export function* soleContainer(
  blocks: readonly RawBlock[],
  candidates: readonly number[],
  speech: Speech,
): Steps<Element | undefined> {
  const all = candidates.flatMap((index) => blocks[index] ?? []);
  const chars = charsOf(all);
  yield;
  const before = heardAtFirst(candidates, blocks, chars, speech);
  const behind = heardAtFirst(candidates.toReversed(), blocks, chars, speech);
  let first = middleOfProse(all);
  let last = first;
  let seen = 0;
  let container = all[first]?.element ?? null;
  for (; container !== null; container = container.parentElement) {
    for (; holds(container, all[first - 1]); first -= 1) if (++seen % BLOCKS_AT_ONCE === 0) yield;
    for (; holds(container, all[last + 1]); last += 1) if (++seen % BLOCKS_AT_ONCE === 0) yield;
    const outside = (before[first] ?? chars) + (behind[all.length - 1 - last] ?? chars);
    if (mustGrow(outside, chars)) continue;
    const inside = all.slice(first, last + 1);
    const isEnough = unlinkedCharsOf(inside) >= SHARE_OF_KEPT * unlinkedCharsOf(all);
    return isEnough && !mustGrow(outside, charsOf(inside)) ? container : undefined;
  }
  return undefined;
}

function holds(container: Element, block: RawBlock | undefined): boolean {
  return block !== undefined && container.contains(block.element);
}

/** Index of the block in the middle of the prose, around which most of the policy stands; -1 when there is none. */
function middleOfProse(blocks: readonly RawBlock[]): number {
  const half = charsOf(blocks.filter(isProse)) / 2;
  let passed = 0;
  return blocks.findIndex((block) => {
    if (isProse(block)) passed += block.text.length;
    return passed > half;
  });
}

/**
 * Characters that speak of data in none, in the first, in the first two of these blocks and so on, as long as a container may
 * do without them.
 */
function heardAtFirst(
  indexes: readonly number[],
  blocks: readonly RawBlock[],
  chars: number,
  speech: Speech,
): number[] {
  const sums = [0];
  let sum = 0;
  for (const index of indexes) {
    if (speech.isHeard(index)) sum += blocks[index]?.text.length ?? 0;
    if (mustGrow(sum, chars)) break;
    sums.push(sum);
  }
  return sums;
}

function charsOf(blocks: readonly RawBlock[]): number {
  let chars = 0;
  for (const { text } of blocks) chars += text.length;
  return chars;
}

function unlinkedCharsOf(blocks: readonly RawBlock[]): number {
  let chars = 0;
  for (const { text, linked } of blocks) chars += Math.max(0, text.length - linked);
  return chars;
}
