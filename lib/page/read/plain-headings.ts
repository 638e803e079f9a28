import { cleanHeading } from './bold-headings.ts';
import type { RawBlock } from './raw.ts';

/** Below the bold lines, above the run-ins: {@link RawBlock.rank}. */
export const PLAIN_RANK = 8;

const SHORTEST = 6;
const LONGEST = 80;
/** The same words more often than this are a label or a button, not a heading. */
const MOST_TIMES = 2;
const BEGINS = /^[\p{Lu}\d#]/u;
const ENDS = /[\p{L})?]$/u;
/** Mailboxes, labels with what they label, and rows of names, as addresses are. */
const LISTS = /[@:,]/;
/** Words after which a line goes on. */
const GOES_ON =
  /\s(?:of|the|and|or|to|with|for|by|from|at|in|on|an?|our|your|that|which|this|is|are|und|oder|von|der|die|das|mit|für|de|du|des|la|les?|et|ou|à|avec|y|o|con|del|e|di|van|en|het|met|i|z|w|do|da|em)$/iu;
/** A sentence of running text: no address, no label, no row of names. */
const PROSE = /^\p{Lu}(?=[^\d:@]{38})(?=(?:.{0,30}?\s\p{Ll}){3}).*?[.!?:](?:\s|$)/u;
const ENDS_PARAGRAPH = /[.!?;。]["”’)]*$/;

/** Could the line be a heading of a page whose headings are mere lines? Short, it begins like one and does not go on. */
export function isTitleLine(line: string): boolean {
  return (
    line.length >= SHORTEST &&
    line.length <= LONGEST &&
    BEGINS.test(line) &&
    ENDS.test(line) &&
    (!LISTS.test(line) || /^[^@:]*\?$/.test(line)) &&
    !GOES_ON.test(line)
  );
}

/** Does a sentence of running text begin here? */
export function beginsProse(text: string): boolean {
  return PROSE.test(text);
}

/** Makes headings of the paragraphs that are mere lines between finished text and a new sentence, be that the first of a list. */
export function withPlainHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  const lines = blocks.map((_, index) => isLine(blocks, index));
  const times = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    if (lines[index]) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return blocks.map((block, index) =>
    lines[index] && (times.get(block.text) ?? 0) <= MOST_TIMES
      ? { ...block, kind: 'heading', rank: PLAIN_RANK, text: cleanHeading(block.text) }
      : block,
  );
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
