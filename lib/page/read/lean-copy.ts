import type { RawBlock } from './raw.ts';

/** What is above this many levels tells nothing, and Readability recurses. */
const DEEPEST = 40;
/** Neighbours are put together into one paragraph up to this many characters: Readability's time goes by elements. */
const LONGEST_RUN = 1_500;

/** Elements that only arrange their children: Readability sees what they arrange. */
const ARRANGING = new Set(
  'ul ol li dl dt dd table thead tbody tfoot tr td th blockquote form fieldset'.split(' '),
);

/** The copy, whose paragraphs say by `data-run` which of the runs of block indexes they hold. */
export type LeanCopy = { document: Document; runs: number[][] };

/** A run of neighbouring blocks in one container that are alike: text, or links. */
type Run = {
  copy: Element;
  parent: Element;
  isLinks: boolean;
  linked: string[];
  plain: string[];
  chars: number;
};

/** Copies the candidate blocks and as much of the containers around them as tells which of them belong together. */
export function leanCopy(blocks: RawBlock[], candidates: number[], body: Element): LeanCopy {
  const document = body.ownerDocument.implementation.createHTMLDocument('');
  const containers = new Map<Element, Element>([[body, document.body]]);
  const runs: number[][] = [];
  let run: Run | undefined;
  for (const index of candidates) {
    const block = blocks[index];
    if (block === undefined) continue;
    const parent = containerFor(block.element, containers, document);
    const isLinks = block.linked > block.text.length / 2;
    if (
      run === undefined ||
      run.parent !== parent ||
      run.isLinks !== isLinks ||
      run.chars > LONGEST_RUN ||
      parent.lastChild !== run.copy
    ) {
      if (run !== undefined) fill(run, document);
      const copy = document.createElement('p');
      copy.setAttribute('data-run', String(runs.push([]) - 1));
      parent.append(copy);
      run = { copy, parent, isLinks, linked: [], plain: [], chars: 0 };
    }
    runs.at(-1)?.push(index);
    run.chars += block.text.length;
    if (block.linked > 0) run.linked.push(block.text.slice(0, block.linked));
    run.plain.push(block.text.slice(block.linked));
  }
  if (run !== undefined) fill(run, document);
  return { document, runs };
}

function fill(run: Run, document: Document): void {
  if (run.linked.length > 0) {
    const link = document.createElement('a');
    link.setAttribute('href', '/');
    link.append(run.linked.join(' '));
    run.copy.append(link, ' ');
  }
  run.copy.append(run.plain.join(' '));
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
