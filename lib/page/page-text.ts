import { NO_TEXT } from './read/tags.ts';
import { walkTree } from './read/tree-walk.ts';

/** The page's text without anything that a reading may have changed, with the way back to its text nodes. */
export type PageText = {
  /** As `comparable` makes it of all text nodes in a row. */
  text: string;
  nodes: Text[];
  /** Offset in `text` of each node's first character. */
  starts: number[];
};

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

/** Reads everything that the reader reads, in its order: open shadow roots and same-origin frames included. */
export function textOfPage(document: Document): PageText {
  const page: PageText = { text: '', nodes: [], starts: [] };
  const pieces: string[] = [];
  let length = 0;
  if (document.body)
    walkTree(document.body, {
      enter: (element) => !NO_TEXT.has(element.localName),
      leave: () => {},
      text: (text, node) => {
        const piece = comparable(text);
        if (piece === '') return;
        page.nodes.push(node);
        page.starts.push(length);
        pieces.push(piece);
        length += piece.length;
      },
    });
  return { ...page, text: pieces.join('') };
}

/**
 * The part of the page that such a part of its text stands for.
 *
 * @param start offset in `page.text`
 * @param end offset in `page.text`, behind the last character and greater than `start`
 */
export function rangeOf(page: PageText, start: number, end: number): Range | undefined {
  const first = nodeAt(page.starts, start);
  const last = nodeAt(page.starts, end - 1);
  const from = page.nodes[first];
  const to = page.nodes[last];
  if (from === undefined || to === undefined) return undefined;
  const range = from.ownerDocument.createRange();
  range.setStart(from, rawOffset(from.data, start - (page.starts[first] ?? 0)));
  // A range stays within one tree: what begins in a frame or shadow root is shown as far as its node goes.
  if (from.getRootNode() === to.getRootNode())
    range.setEnd(to, rawOffset(to.data, end - 1 - (page.starts[last] ?? 0)) + 1);
  else range.setEnd(from, from.data.length);
  return range;
}

/** Index of the last start that is not beyond `at`. */
function nodeAt(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Characters of raw text that are compared at a time. */
const stretch = 1_000;

/** Offset in the raw text of its n-th comparable character. */
function rawOffset(raw: string, n: number): number {
  let offset = 0;
  let left = n;
  for (;;) {
    const here = comparable(raw.slice(offset, offset + stretch)).length;
    if (here > left || offset >= raw.length) break;
    left -= here;
    offset += stretch;
  }
  while (offset < raw.length) {
    const size = comparable(raw.charAt(offset)).length;
    if (size > left) break;
    left -= size;
    offset += 1;
  }
  return offset;
}
