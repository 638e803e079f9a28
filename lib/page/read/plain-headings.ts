import { hasLetter, isCapital, isSmall } from '../../letters.ts';
import { cleanHeading } from './bold-headings.ts';
import type { RawBlock } from './raw.ts';

/** Below the bold lines, above the run-ins: {@link RawBlock.rank}. */
export const PLAIN_RANK = 8;

const SHORTEST = 6;
const LONGEST = 80;
/** The same words more often than this are a label or a button, not a heading. */
const MOST_TIMES = 2;
/** Mailboxes, labels with what they label, and rows of names, as addresses are. */
const LISTS = /[@:,]/;
/** Words after which a line goes on. */
const GOES_ON = new Set(
  (
    'of the and or to with for by from at in on a an our your that which this is are und oder von der die das mit für de du des la ' +
    'le les et ou à avec y o con del e di van en het met i z w do da em'
  ).split(' '),
);
/** A sentence of running text: its beginning is no address, label or row of names, and three of its words are small ones soon. */
const BEGINNING = 38;
const SMALL_WORDS = 3;
const FARTHEST_SMALL_WORD = 30;
const ENDS_PARAGRAPH = /[.!?;。]["”’)]*$/;

/** Could the line be a heading of a page whose headings are mere lines? Short, it begins like one and does not go on. */
export function isTitleLine(line: string): boolean {
  return (
    line.length >= SHORTEST &&
    line.length <= LONGEST &&
    (isCapital(line.charAt(0)) || /^[\d#]/.test(line)) &&
    (hasLetter(line.charAt(line.length - 1)) || /[)?]$/.test(line)) &&
    (!LISTS.test(line) || /^[^@:]*\?$/.test(line)) &&
    !GOES_ON.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase())
  );
}

/** Does a sentence of running text begin here? */
export function beginsProse(text: string): boolean {
  if (!isCapital(text.charAt(0)) || text.length <= BEGINNING) return false;
  if (/[\d:@]/.test(text.slice(1, BEGINNING + 1)) || !/[.!?:](?:\s|$)/.test(text)) return false;
  let small = 0;
  let from = 1;
  for (let at = 1; small < SMALL_WORDS; at += 1) {
    if (at - from > FARTHEST_SMALL_WORD || at + 1 >= text.length) return false;
    if (text.charAt(at) !== ' ' || !isSmall(text.charAt(at + 1))) continue;
    small += 1;
    at += 1;
    from = at + 1;
  }
  return true;
}

/** Makes headings of the paragraphs that are mere lines between finished text and a new sentence, be that the first of a list. */
export function withPlainHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  const lines = blocks.map((_, index) => isLine(blocks, index));
  const times = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    if (lines[index]) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return blocks.map((block, index) =>
    lines[index] && (times.get(block.text) ?? 0) <= MOST_TIMES ? asHeading(block) : block,
  );
}

/** The paragraph as a heading without marks of its own. */
export function asHeading(block: RawBlock): RawBlock {
  return { ...block, kind: 'heading', rank: PLAIN_RANK, text: cleanHeading(block.text) };
}

function isLine(blocks: readonly RawBlock[], index: number): boolean {
  const block = blocks[index];
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  if (block?.kind !== 'paragraph' || block.linked > 0 || !isTitleLine(block.text)) return false;
  if (below?.kind !== 'paragraph' && below?.kind !== 'list-item') return false;
  if (!beginsProse(below.text)) return false;
  const mayStandBelowTitle = index <= 1;
  return mayStandBelowTitle || above?.kind !== 'paragraph' || ENDS_PARAGRAPH.test(above.text);
}
