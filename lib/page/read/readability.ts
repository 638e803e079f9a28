import { Readability } from '@mozilla/readability';
import type { RawBlock } from './raw.ts';

/** Beyond this many blocks Readability takes seconds; the walk alone decides. */
const MOST_BLOCKS = 3_000;
/** Containers above this many levels are not copied: they tell nothing and Readability recurses. */
const DEEPEST = 40;

/**
 * Which blocks Readability takes for the article. It sees a lean copy of the page: the candidate blocks, their
 * containers and how much of each is link, but no class names, styles or hidden states that mislead it.
 * All candidates when it finds nothing or fails.
 */
export function readabilityKeeps(blocks: RawBlock[], candidates: number[], body: Element): number[] {
  if (candidates.length > MOST_BLOCKS) return candidates;
  try {
    const lean = leanCopy(blocks, candidates, body);
    const article = new Readability<Element>(lean, { charThreshold: 200, serializer: asElement }).parse();
    const kept = [...(article?.content?.querySelectorAll('[data-block]') ?? [])].map((element) =>
      Number(element.getAttribute('data-block')),
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

function leanCopy(blocks: RawBlock[], candidates: number[], body: Element): Document {
  const lean = body.ownerDocument.implementation.createHTMLDocument('');
  const copies = new Map<Element, Element>([[body, lean.body]]);
  for (const index of candidates) {
    const block = blocks[index];
    if (block !== undefined) parentFor(block.element, copies, lean).append(copyOf(block, index, lean));
  }
  return lean;
}

function parentFor(element: Element, copies: Map<Element, Element>, lean: Document): Element {
  const missing: Element[] = [];
  let current: Element | null = element;
  let above: Element | undefined;
  while (current !== null && missing.length < DEEPEST) {
    above = copies.get(current);
    if (above !== undefined) break;
    missing.push(current);
    current = current.parentElement;
  }
  let parent = above ?? lean.body;
  for (const original of missing.reverse()) {
    const copy = lean.createElement(
      /^(?:article|section|main)$/.test(original.localName) ? original.localName : 'div',
    );
    parent.append(copy);
    copies.set(original, copy);
    parent = copy;
  }
  return parent;
}

function copyOf(block: RawBlock, index: number, lean: Document): Element {
  const copy = lean.createElement(block.kind === 'heading' ? 'h3' : 'p');
  copy.setAttribute('data-block', String(index));
  if (block.linked > 0) {
    const link = lean.createElement('a');
    link.setAttribute('href', '/');
    link.append(block.text.slice(0, block.linked));
    copy.append(link);
  }
  copy.append(block.text.slice(block.linked));
  return copy;
}
