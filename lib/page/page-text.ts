import { NO_TEXT } from './read/tags.ts';
import { walkTree } from './read/tree-walk.ts';

const ELEMENT = 1;
const TEXT = 3;

/** A page's text with the way back to its text nodes. */
export type PageText = {
  /** As `comparable` makes it of `raw`. */
  text: string;
  /** The texts of all nodes in a row. */
  raw: string;
  /** The text node at an offset in `raw`, and the offset in it. */
  placeOf(offset: number): Place | undefined;
};

type Place = { node: Text; offset: number };

/** Spaces, characters that show nothing, private-use icons and marks of emphasis. */
const dropped = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff*_#¶]+/g;

/** What stands for the same: single quotes, double quotes, dashes, and the two small sigmas that a capital one becomes. */
const singleQuotes = /[\u2018-\u201b\u2032`´]/g;
const doubleQuotes = /[\u201c-\u201f\u2033«»]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Letters as compared: no spaces and nothing invisible, plain quotes and dashes, lower case. Never longer than the text. */
export function comparable(text: string): string {
  return text
    .replace(dropped, '')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/**
 * All text below the body by one native call, and places in it by few: a fifth of the time of `textOfPage`. Scripts are in
 * it, shadow roots and frames are not.
 */
export function quickTextOfPage(document: Document): PageText {
  const raw = document.body?.textContent ?? '';
  return { text: comparable(raw), raw, placeOf: (offset) => descend(document.body, offset) };
}

/** Everything that the reader reads, in its order: open shadow roots and same-origin frames included, scripts not. */
export function textOfPage(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  if (document.body)
    walkTree(document.body, {
      enter: (element) => !NO_TEXT.has(element.localName),
      leave: () => {},
      text: (text, node) => {
        nodes.push(node);
        starts.push(length);
        texts.push(text);
        length += text.length;
      },
    });
  const raw = texts.join('');
  const placeOf = (offset: number) => {
    const at = lastUpTo(starts, offset);
    const node = nodes[at];
    return node && { node, offset: offset - (starts[at] ?? 0) };
  };
  return { text: comparable(raw), raw, placeOf };
}

/** Characters that are looked at to find a place: a page nested for the purpose would make them endless. */
const mostLookedAt = 50_000_000;

/** Goes down to the text node at an offset in the root's text. */
function descend(root: Node, offset: number): Place | undefined {
  let node = root;
  let left = offset;
  let looked = 0;
  while (node.nodeType !== TEXT) {
    let child = node.firstChild;
    for (; child !== null; child = child.nextSibling) {
      const size =
        child.nodeType === ELEMENT || child.nodeType === TEXT ? (child.textContent?.length ?? 0) : 0;
      looked += size;
      if (left < size) break;
      left -= size;
    }
    if (child === null || looked > mostLookedAt) return undefined;
    node = child;
  }
  return { node: node as Text, offset: left }; // as its type says
}

/**
 * The part of the page that such a part of its text stands for.
 *
 * @param start offset in `page.text`
 * @param end offset in `page.text`, behind the last character and greater than `start`
 */
export function rangeOf({ raw, placeOf }: PageText, start: number, end: number): Range | undefined {
  const rawStart = rawOffset(raw, start);
  const from = placeOf(rawStart);
  const to = placeOf(rawStart + rawOffset(raw.slice(rawStart), end - 1 - start));
  if (from === undefined || to === undefined) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  // A range stays within one tree: what begins in a frame or shadow root is shown as far as its node goes.
  if (from.node.getRootNode() === to.node.getRootNode()) range.setEnd(to.node, to.offset + 1);
  else range.setEnd(from.node, from.node.data.length);
  return range;
}

/** Index of the last start that is not beyond `at`. */
function lastUpTo(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Characters of raw text that are compared at a time to find a place in it. */
const stretches = [8_000, 100, 1];

/** Offset in the raw text of its n-th comparable character. */
function rawOffset(raw: string, n: number): number {
  let offset = 0;
  let left = n;
  for (const stretch of stretches) {
    while (offset < raw.length) {
      const size = comparable(raw.slice(offset, offset + stretch)).length;
      if (size > left) break;
      left -= size;
      offset += stretch;
    }
  }
  return offset;
}
