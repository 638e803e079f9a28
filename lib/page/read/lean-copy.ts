import type { Steps } from '../../steps.ts';
import type { RawBlock } from './raw.ts';

/** What is above this many levels tells nothing, and Readability recurses. */
const DEEPEST = 40;
/** Neighbours are put together into one paragraph up to this many characters: Readability's time goes by elements. */
const LONGEST_RUN = 1_500;
/** Longer on long pages, so that one container's text makes no more than this many paragraphs. */
const MOST_PARAGRAPHS = 200;
/** Readability's score of a paragraph grows no more beyond 300 characters: of a run this many are copied. */
const COPIED_OF_RUN = 400;

/** Blocks between two points at which the work may be interrupted. */
const BLOCKS_AT_ONCE = 1_000;

/** Elements that only arrange their children: Readability sees what they arrange. */
const ARRANGING = new Set(
  'ul ol li dl dt dd table thead tbody tfoot tr td th blockquote form fieldset'.split(' '),
);

/** The copy, and which block indexes each of its paragraphs stands for. */
export type LeanCopy = { document: Document; runs: ReadonlyMap<Element, readonly number[]> };

/** A run of neighbouring blocks in one container that are alike: text, or links. */
type Run = {
  blocks: number[];
  copy: Element;
  parent: Element;
  isLinks: boolean;
  linked: string;
  plain: string;
  linkedChars: number;
  chars: number;
};

/**
 * Copies the candidate blocks and as much of the containers around them as tells which of them belong together.
 * Undefined when that makes more runs than `most`.
 */
export function* leanCopy(
  blocks: RawBlock[],
  candidates: number[],
  body: Element,
  most: number,
): Steps<LeanCopy | undefined> {
  const document = body.ownerDocument.implementation.createHTMLDocument('');
  const containers = new Map<Element, Element>([[body, document.body]]);
  const runs = new Map<Element, number[]>();
  let run: Run | undefined;
  let chars = 0;
  for (const index of candidates) chars += blocks[index]?.text.length ?? 0;
  const longest = Math.max(LONGEST_RUN, chars / MOST_PARAGRAPHS);
  for (const index of candidates) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (index % BLOCKS_AT_ONCE === 0) yield;
    const parent = containerFor(block.element, containers, document);
    const isLinks = block.linked > block.text.length / 2;
    if (
      run === undefined ||
      run.parent !== parent ||
      run.isLinks !== isLinks ||
      run.chars > longest ||
      parent.lastChild !== run.copy
    ) {
      if (run !== undefined) fill(run, document);
      if (runs.size === most) return undefined;
      const copy = document.createElement('p');
      parent.append(copy);
      run = { blocks: [], copy, parent, isLinks, linked: '', plain: '', linkedChars: 0, chars: 0 };
      runs.set(copy, run.blocks);
    }
    run.blocks.push(index);
    run.chars += block.text.length;
    run.linkedChars += block.linked;
    if (block.linked > 0 && run.linked.length < COPIED_OF_RUN)
      run.linked += `${block.text.slice(0, block.linked).trimEnd()} `;
    if (run.plain.length < COPIED_OF_RUN) run.plain += `${block.text.slice(block.linked).trimStart()} `;
  }
  if (run !== undefined) fill(run, document);
  unwrap(document);
  return { document, runs };
}

/** Puts in the beginnings of linked and plain text, in the same proportion as they have in the run. */
function fill(run: Run, document: Document): void {
  const scale = Math.min(1, COPIED_OF_RUN / run.chars);
  const plain = run.plain.slice(0, Math.ceil(scale * (run.chars - run.linkedChars)) + 1);
  if (run.linkedChars > 0) {
    const link = document.createElement('a');
    link.setAttribute('href', '/');
    link.append(run.linked.slice(0, Math.ceil(scale * run.linkedChars)).trimEnd());
    run.copy.append(link, ' ');
  }
  run.copy.append(plain);
}

/** A container that came to hold but one other says nothing. */
function unwrap(document: Document): void {
  const containers = document.querySelectorAll('div');
  for (let at = containers.length - 1; at >= 0; at -= 1) {
    const container = containers[at];
    const only = container?.firstChild;
    if (only && only === container.lastChild) container.replaceWith(only);
  }
}

/** The copy of the element that holds the block and others; wrappers of one element are left out. */
function containerFor(element: Element, containers: Map<Element, Element>, document: Document): Element {
  const missing: Element[] = [];
  let copy: Element | undefined;
  let current = element.parentElement;
  for (let level = 0; current !== null && level < DEEPEST; level += 1) {
    copy = containers.get(current);
    if (copy !== undefined) break;
    missing.push(current);
    current = current.parentElement;
  }
  let container = copy ?? document.body;
  for (const original of missing.reverse()) {
    if (!ARRANGING.has(original.localName) && original.childElementCount > 1) {
      const inner = document.createElement('div');
      container.append(inner);
      container = inner;
    }
    containers.set(original, container);
  }
  return container;
}
