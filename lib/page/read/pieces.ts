import { cleanHeading, isBoldLine, runInLength } from './bold-headings.ts';
import { joinCells } from './data-table.ts';
import type { Piece } from './line.ts';
import { PLAIN_RANK } from './plain-headings.ts';
import type { RawBlock } from './raw.ts';
import type { Standing } from './standing.ts';

/** Headings longer than this are paragraphs. */
export const LONGEST_HEADING = 300;

/** What a piece of a line is: the kind of block, its rank and text. */
export type Made = Pick<RawBlock, 'kind' | 'rank' | 'opens'> & { piece: Piece };

/** The blocks that a piece of a line makes: one, or a bold run-in heading and its text. */
export function blocksOf(piece: Piece, { row, heading, lists }: Standing): Made[] {
  if (row !== undefined) return [made('table-row', 1, { ...piece, text: joinCells(piece.text) })];
  const editMark = editMarkAt(piece);
  if (editMark === 0) return [];
  if (heading !== undefined && piece.text.length <= LONGEST_HEADING) {
    const own = editMark === undefined ? piece : cutAt(editMark, piece);
    return [{ ...made('heading', heading.rank, own), opens: heading.opens }];
  }
  if (lists > 0) return [made('list-item', lists, piece)];
  if (isBoldLine(piece.text, piece.bold)) return [made('heading', 7, piece)];
  if (piece.isTitle) return [made('heading', PLAIN_RANK, piece)];
  const runIn = piece.boldStart < piece.text.length ? runInLength(piece.text, piece.boldStart) : 0;
  if (runIn > 0) return partedAt(runIn, piece);
  return LIST_MARK.test(piece.text) ? [made('list-item', 1, piece)] : [made('paragraph', 0, piece)];
}

function cutAt(end: number, { text, linked, marks, ...piece }: Piece): Piece {
  return {
    ...piece,
    text: text.slice(0, end),
    linked: Math.min(linked, end),
    marks: marks.filter((mark) => mark.at < end),
  };
}

/** What a paragraph begins with that is an item of a list but for its tag. Numbers with a full stop count sections, too. */
const LIST_MARK = /^(?:[•●▪◦‣∙■►✓✔·➢➤❖*–—-]|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|\d{1,2})\))\s/;

/** "[edit]", as wikis write it behind their headings: only what stands in the brackets is a link. */
const EDIT_MARK = /\s?\[[^[\]]{1,40}\]$/;

/** Where such a mark begins; undefined when there is none. */
function editMarkAt({ text, linked, marks }: Piece): number | undefined {
  if (linked === 0 || linked === text.length || !text.endsWith(']')) return undefined;
  const at = EDIT_MARK.exec(text)?.index;
  return at !== undefined && marks.some((mark) => mark.at > at) ? at : undefined;
}

function partedAt(runIn: number, piece: Piece): Made[] {
  const { text, marks } = piece;
  const rest = text.slice(runIn).trimStart();
  const shift = text.length - rest.length;
  const early = marks.filter((mark) => mark.at < runIn);
  const late = marks.filter((mark) => mark.at >= runIn);
  return [
    made('heading', 9, { ...piece, text: text.slice(0, runIn).trimEnd(), linked: 0, marks: early }),
    made('paragraph', 0, {
      ...piece,
      text: rest,
      linked: Math.min(piece.linked, rest.length),
      marks: late.map((mark) => ({ ...mark, at: Math.max(0, mark.at - shift) })),
    }),
  ];
}

function made(kind: RawBlock['kind'], rank: number, piece: Piece): Made {
  const text = kind === 'heading' ? cleanHeading(piece.text) : piece.text;
  return { kind, rank, opens: false, piece: { ...piece, text } };
}
