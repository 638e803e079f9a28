import { namesPolicy } from '../../facts/policy-title.ts';
import type { Steps } from '../../steps.ts';
import { ancestors, parentOf } from '../parents.ts';
import { findCandidates } from './candidates.ts';
import type { Collected } from './collect.ts';
import { containerOf } from './container.ts';
import { withoutCopies } from './copies.ts';
import { withoutMenus } from './menus.ts';
import type { RawBlock } from './raw.ts';
import { readabilityKeeps } from './readability.ts';
import { soleContainer } from './sole-container.ts';
import { Speech } from './speech.ts';

/** What was chosen: indexes of raw blocks that are the policy, in order, and the element that contains them. */
export type Chosen = { blocks: number[]; container: Element };

/** A title stands at most this many blocks above the text. */
const TITLE_IS_WITHIN = 30;
/** What stands between title and text is a date and a motto; more than this is something else. */
const LONGEST_PREFACE = 800;

/**
 * Chooses the policy's blocks: Readability names the article, the smallest element that holds it is the container, it
 * grows while prose was left outside, and everything in it that is text comes back. Readability is not asked where each
 * of its answers would lead to the same container.
 */
export function* choose(collected: Collected, body: Element): Steps<Chosen> {
  const { blocks } = collected;
  const speech = new Speech(blocks);
  const candidates = yield* findCandidates(collected, speech);
  yield;
  const container =
    (yield* soleContainer(blocks, candidates, speech)) ??
    (yield* articleContainer(blocks, candidates, body, speech));
  yield;
  const inside = withoutCopies(
    withoutMenus(blocksInside(container, collected, candidates), collected),
    blocks,
  );
  const page = body.ownerDocument.title.toLowerCase();
  return { blocks: withTitle(collected, new Set(candidates), inside, page), container };
}

function* articleContainer(
  blocks: RawBlock[],
  candidates: number[],
  body: Element,
  speech: Speech,
): Steps<Element> {
  const kept = yield* readabilityKeeps(blocks, candidates, body);
  yield;
  return yield* containerOf(kept, blocks, candidates, body, speech);
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
