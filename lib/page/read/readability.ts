import { Readability } from '@mozilla/readability';
import type { Steps } from '../../steps.ts';
import { leanCopy } from './lean-copy.ts';
import type { RawBlock } from './raw.ts';

/** Beyond this many paragraphs Readability takes longer than a page may stand still, and the walk alone decides. */
const MOST_RUNS = 600;

/**
 * Steps of Readability that clean up its input or its output, or look for what the copy does not have: names, styles,
 * roles, bylines, empty elements. Of the output only the choice is used. Where a later Readability calls them by other
 * names, it does them for nothing.
 */
const NOT_NEEDED = {
  _unwrapNoscriptImages: nothing,
  _removeScripts: nothing,
  _prepDocument: nothing,
  _getArticleMetadata: () => ({ title: '' }),
  _prepArticle: nothing,
  _postProcessContent: nothing,
  _isProbablyVisible: () => true,
  _isValidByline: () => false,
  _isElementWithoutContent: () => false,
  _getClassWeight: () => 0,
  _getInnerText: (element: Element) => (element.textContent ?? '').trim(), // its spaces are single
  /** Without names every further attempt would end as the first one did. */
  _flags: 0,
};

/**
 * Which blocks Readability takes for the article. It sees a lean copy of the page: the candidate blocks and their
 * containers, but no class names, styles or hidden states that mislead it. All candidates when it finds nothing or
 * fails.
 */
export function* readabilityKeeps(blocks: RawBlock[], candidates: number[], body: Element): Steps<number[]> {
  const copy = yield* leanCopy(blocks, candidates, body, MOST_RUNS);
  if (copy === undefined) return candidates;
  yield;
  try {
    const reader = new Readability<Element>(copy.document, {
      charThreshold: 1,
      disableJSONLD: true,
      keepClasses: true,
      serializer: asElement,
    });
    const article = Object.assign(reader, NOT_NEEDED).parse()?.content;
    const kept: number[] = [];
    for (const paragraph of article?.getElementsByTagName('p') ?? []) {
      const run = copy.runs.get(paragraph);
      if (run !== undefined) kept.push(...run);
    }
    return kept.length > 0 ? kept : candidates;
  } catch {
    return candidates;
  }
}

function nothing(): void {}

/** Readability hands its serializer the article's element. */
function asElement(node: Node): Element {
  return node as Element;
}
