import type { Steps } from '../../steps.ts';
import { ancestors, parentOf } from '../parents.ts';
import type { RawBlock } from './raw.ts';

/** Blocks or elements between two points at which the work may be interrupted. */
const AT_ONCE = 1_000;

/** Characters of these blocks that stand in each element, for every element that holds any. */
export function* charsBelow(
  indexes: readonly number[],
  blocks: readonly RawBlock[],
): Steps<ReadonlyMap<Element, number>> {
  const below = new Map<Element, number>();
  const byParent = new Map<Element, number>();
  for (const index of indexes) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (index % AT_ONCE === 0) yield;
    add(below, block.element, block.text.length);
    const parent = parentOf(block.element);
    if (parent !== null) add(byParent, parent, block.text.length);
  }
  let parents = 0;
  for (const [parent, chars] of byParent) {
    parents += 1;
    if (parents % AT_ONCE === 0) yield;
    for (const element of ancestors(parent)) add(below, element, chars);
  }
  return below;
}

/** Adds to the sum kept for an element. */
export function add(sums: Map<Element, number>, element: Element, chars: number): void {
  sums.set(element, (sums.get(element) ?? 0) + chars);
}
