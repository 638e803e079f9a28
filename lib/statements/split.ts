import type { Block, Statement } from '../types.ts';
import { findEnumeration } from './enumeration.ts';
import { Leads } from './leads.ts';
import { findSentences, type Span } from './sentences.ts';

/** A statement never grows beyond this; text without an end mark is cut at a space. */
const LONGEST_STATEMENT = 1_500;

/** Stands between the cells of a row: where a cell ends with its sentence, before the next. */
const CELL_BORDER = '| ';

type Piece = Span & { stem?: string };

/**
 * Cuts a policy into statements: one sentence, list item or item of an enumeration each, with its heading path
 * and the sentence that introduces it. Headings are no statements.
 *
 * @returns the policy's text (blocks joined by a line feed) and its statements in order; for each statement
 *   `text.slice(start, end)` is its own text
 */
export function splitStatements(blocks: Block[]): { text: string; statements: Statement[] } {
  const statements: Statement[] = [];
  const leads = new Leads();
  let offset = 0;
  for (const [index, block] of blocks.entries()) {
    const sentences = block.kind === 'heading' ? [] : findSentences(block.text);
    const lead = leads.leadFor(block, sentences);
    if (block.kind !== 'heading') {
      for (const piece of splitSentences(block.text, sentences)) {
        const text = block.text.slice(piece.start, piece.end);
        statements.push({
          text,
          start: offset + piece.start,
          end: offset + piece.end,
          heading: block.heading,
          lead: piece.stem ?? lead,
          before: statements.at(-1)?.text ?? '',
          block: index,
          place: block.place,
        });
      }
    }
    offset += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), statements };
}

function splitSentences(text: string, sentences: readonly Span[]): Piece[] {
  return sentences
    .flatMap((sentence) => splitEnumeration(text, sentence))
    .flatMap((piece) => splitEndless(text, piece))
    .map((piece) =>
      text.startsWith(CELL_BORDER, piece.start)
        ? { ...piece, start: piece.start + CELL_BORDER.length }
        : piece,
    )
    .filter((piece) => /\p{L}/u.test(text.slice(piece.start, piece.end)));
}

/** The first item stays with its stem, so that the quote reads as written; the others carry the stem as lead. */
function splitEnumeration(text: string, sentence: Span): Piece[] {
  const found = findEnumeration(text, sentence);
  if (found === undefined) return [sentence];
  const stem = text.slice(found.stem.start, found.stem.end);
  return found.items.map((item, index) => {
    if (index === 0) return { start: sentence.start, end: item.end };
    return stem === '' ? item : { ...item, stem };
  });
}

function splitEndless(text: string, piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let start = piece.start;
  while (piece.end - start > LONGEST_STATEMENT) {
    const most = text.slice(start, start + LONGEST_STATEMENT + 1); // to look back no further than its start
    const semicolon = most.lastIndexOf('; ', LONGEST_STATEMENT - 2);
    const space = most.lastIndexOf(' ');
    const cut = start + (semicolon > 0 ? semicolon + 1 : space > 0 ? space : LONGEST_STATEMENT);
    pieces.push({ ...piece, start, end: cut });
    start = text.charAt(cut) === ' ' ? cut + 1 : cut;
  }
  if (piece.end > start) pieces.push({ ...piece, start });
  return pieces;
}
