import type { Steps } from '../../steps.ts';
import { ancestors, parentOf } from '../parents.ts';
import { add, charsBelow } from './chars-below.ts';
import type { RawBlock } from './raw.ts';
import type { Speech } from './speech.ts';

/** Blocks between two points at which the work may be interrupted. */
const BLOCKS_AT_ONCE = 1_000;
/** The container holds at least this share of what Readability kept. */
export const SHARE_OF_KEPT = 0.92;
/** The container grows while its parent adds prose that speaks of data beyond both of these. */
const SHARE_THAT_WAS_LOST = 0.015;
const CHARS_THAT_WERE_LOST = 120;

/** The smallest element that holds what was kept, grown while prose that speaks of data was left outside of it. */
export function* containerOf(
  kept: number[],
  blocks: readonly RawBlock[],
  candidates: readonly number[],
  body: Element,
  speech: Speech,
): Steps<Element> {
  const found = yield* findContainer(blocks, kept, body);
  yield;
  return yield* grow(found, blocks, candidates, body, speech);
}

/** The deepest element below which most of the kept text stands. */
function* findContainer(blocks: readonly RawBlock[], kept: number[], body: Element): Steps<Element> {
  const chars = yield* charsBelow(kept, blocks);
  const total = kept.reduce((sum, index) => sum + (blocks[index]?.text.length ?? 0), 0);
  let container = body;
  let least = chars.get(body) ?? Number.POSITIVE_INFINITY;
  for (const [element, below] of chars) {
    if (below < SHARE_OF_KEPT * total || below > least) continue;
    if (below < least || container.contains(element)) {
      container = element;
      least = below;
    }
  }
  return container;
}

function* grow(
  start: Element,
  blocks: readonly RawBlock[],
  candidates: readonly number[],
  body: Element,
  speech: Speech,
): Steps<Element> {
  const path = [...ancestors(start)];
  const onPath = new Set(path);
  const heardJoiningAt = new Map<Element, number>();
  const charsJoiningAt = new Map<Element, number>();
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
    else if (joint !== undefined) {
      add(charsJoiningAt, joint, block.text.length);
      if (speech.isHeard(index)) add(heardJoiningAt, joint, block.text.length);
    }
  }
  let best = start;
  let lost = 0;
  let joined = 0;
  for (const element of path) {
    lost += heardJoiningAt.get(element) ?? 0;
    joined += charsJoiningAt.get(element) ?? 0;
    if (mustGrow(lost, inside)) {
      best = element;
      inside += joined;
      lost = 0;
      joined = 0;
    }
    if (element === body) break;
  }
  return best;
}

/** Is so much prose outside of a container that it has to grow? In characters. */
export function mustGrow(lost: number, inside: number): boolean {
  return lost > CHARS_THAT_WERE_LOST && lost > SHARE_THAT_WAS_LOST * inside;
}

function firstOf(elements: Iterable<Element>, wanted: ReadonlySet<Element>): Element | undefined {
  for (const element of elements) if (wanted.has(element)) return element;
  return undefined;
}
