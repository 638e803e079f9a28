import { Readability } from '@mozilla/readability';
import { leanCopy } from './lean-copy.ts';
import type { RawBlock } from './raw.ts';

/** Beyond this many blocks the walk alone decides. */
const MOST_BLOCKS = 20_000;

/**
 * Which blocks Readability takes for the article. It sees a lean copy of the page: the candidate blocks and their
 * containers, but no class names, styles or hidden states that mislead it. All candidates when it finds nothing or
 * fails.
 */
export function readabilityKeeps(blocks: RawBlock[], candidates: number[], body: Element): number[] {
  if (candidates.length > MOST_BLOCKS) return candidates;
  try {
    const { document, runs } = leanCopy(blocks, candidates, body);
    const reader = new Readability<Element>(document, {
      charThreshold: 200,
      disableJSONLD: true,
      keepClasses: true,
      serializer: asElement,
    });
    const article = reader.parse()?.content;
    const kept = [...(article?.querySelectorAll('[data-run]') ?? [])].flatMap(
      (element) => runs[Number(element.getAttribute('data-run'))] ?? [],
    );
    return kept.length > 0 ? kept : candidates;
  } catch {
    return candidates;
  }
}

/** Readability hands its serializer the article's element. */
function asElement(node: Node): Element {
  return node as Element;
}
