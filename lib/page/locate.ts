const TEXT = 4;
const SKIPPED = /^(?:script|style|noscript|template|textarea|select)$/;
/** Characters that differ between what was read and what stands in the page: spaces, quotes, marks that show nothing. */
const DASHES = /[\u2010-\u2015\u2212]/;
/** Of a longer quotation only both ends are looked for when its middle has changed. */
const END_LENGTH = 60;

/** The page's text without anything that a reading may have changed, with the way back to the text nodes. */
type Index = { text: string; nodes: Text[]; starts: number[] };

/**
 * Finds a quotation in the live page, across elements and inside closed panels, whatever the spaces and quotation
 * marks. The page is not touched.
 *
 * @param near heading of the section: of several places the first one after this heading is taken
 * @returns undefined when the words are gone from the page
 */
export function locateQuote(document: Document, quote: string, near?: string): Range | undefined {
  const index = indexOf(document);
  const wanted = quote.split(' | ').map(squeeze).filter(Boolean);
  if (wanted.length === 0) return undefined;
  const after = near === undefined ? 0 : Math.max(0, index.text.indexOf(squeeze(lastHeading(near))));
  const span =
    find(index.text, wanted, after) ?? find(index.text, wanted, 0) ?? findEnds(index.text, wanted, after);
  return span === undefined ? undefined : toRange(document, index, span);
}

type Span = { start: number; end: number };

/** All parts one after the other, closely; a table row is looked for cell by cell. */
function find(text: string, parts: string[], from: number): Span | undefined {
  const [first = '', ...rest] = parts;
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const follows = rest.every((part) => {
      const at = text.slice(end, end + END_LENGTH + part.length).indexOf(part);
      if (at >= 0) end += at + part.length;
      return at >= 0;
    });
    if (follows) return { start, end };
  }
  return undefined;
}

/** A page that changed a little: the quotation's beginning and, about as far on as it should be, its end. */
function findEnds(text: string, parts: string[], from: number): Span | undefined {
  const whole = parts.join('');
  if (whole.length < 2 * END_LENGTH) return undefined;
  const head = whole.slice(0, END_LENGTH);
  const tail = whole.slice(-END_LENGTH);
  const start = [text.indexOf(head, from), text.indexOf(head)].find((at) => at >= 0);
  if (start === undefined) return undefined;
  const at = text.indexOf(tail, start + END_LENGTH);
  if (at < 0 || at - start > 1.5 * whole.length) return { start, end: start + END_LENGTH };
  return { start, end: at + END_LENGTH };
}

function lastHeading(path: string): string {
  return path.split(' > ').at(-1) ?? path;
}

function indexOf(document: Document): Index {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const root of roots(document)) {
    const walker = root.ownerDocument?.createTreeWalker(root, TEXT);
    if (walker === undefined) continue;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (SKIPPED.test(node.parentElement?.localName ?? '')) continue;
      const piece = squeeze(node.nodeValue ?? '');
      if (piece === '') continue;
      nodes.push(node as Text); // The walker shows text nodes only.
      starts.push(length);
      pieces.push(piece);
      length += piece.length;
    }
  }
  return { text: pieces.join(''), nodes, starts };
}

/** The body and the open shadow roots in it. */
function roots(document: Document): Node[] {
  const found: Node[] = document.body ? [document.body] : [];
  for (const element of document.querySelectorAll('*'))
    if (element.shadowRoot) found.push(element.shadowRoot);
  return found;
}

/** Letters as compared: no spaces, no invisible or private-use characters, plain quotes and dashes, lower case. */
function squeeze(text: string): string {
  let squeezed = '';
  for (const char of text) squeezed += comparable(char);
  return squeezed;
}

function comparable(char: string): string {
  if (char >= 'a' && char <= 'z') return char;
  if (/[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff*_#¶]/.test(char)) return '';
  if (/[\u2018-\u201b\u2032'`´]/.test(char)) return "'";
  if (/[\u201c-\u201f\u2033"«»]/.test(char)) return '"';
  if (DASHES.test(char)) return '-';
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

function toRange(document: Document, index: Index, span: Span): Range {
  const range = document.createRange();
  const first = nodeAt(index.starts, span.start);
  const last = nodeAt(index.starts, span.end - 1);
  const start = index.nodes[first];
  const end = index.nodes[last];
  if (start !== undefined) range.setStart(start, rawOffset(start, span.start - (index.starts[first] ?? 0)));
  if (end !== undefined) range.setEnd(end, rawOffset(end, span.end - 1 - (index.starts[last] ?? 0)) + 1);
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

/** Offset in the node of its n-th comparable character. */
function rawOffset(node: Text, n: number): number {
  let seen = 0;
  let offset = 0;
  for (const char of node.data) {
    const size = comparable(char).length;
    if (seen + size > n) return offset + (n - seen);
    seen += size;
    offset += char.length;
  }
  return node.data.length;
}
