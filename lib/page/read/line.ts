import { isSmall } from '../../letters.ts';
import { beginsProse, isTitleLine } from './plain-headings.ts';

/** A mark in the running text of a block: where a link begins, or where a bold run begins and ends. */
type Mark = { at: number; link: number };

/** Characters that show nothing and only break words apart. */
const INVISIBLE = /[\u00ad\u200b\ufeff]+/g;
/** All but single plain spaces, which need no replacing and are by far the most. */
const SPACES = /\s{2,}|[^\S ]/g;
/** Most texts have neither and are taken as they are. */
const NOT_PLAIN = /\s\s|[^\S ]|[\u00ad\u200b\ufeff]/;

function collapse(raw: string): string {
  if (!NOT_PLAIN.test(raw)) return raw;
  return raw.replace(INVISIBLE, '').replace(SPACES, ' ');
}

/** A piece of a line between line breaks, or the bold beginning and its rest. */
export type Piece = {
  text: string;
  /** Characters in links and in bold. */
  linked: number;
  bold: number;
  /** Length of the bold run at its very beginning. */
  boldStart: number;
  marks: Mark[];
  /** Stood alone above a paragraph, see {@link isPlainTitle}. */
  isTitle?: true;
};

/** The text of the block being read: collapses whitespace as it grows and remembers links, bold and line breaks. */
export class Line {
  /** What stands between line breaks, and how many of them come before it. */
  private parts: { breaks: number; piece: Piece }[] = [];
  private piece = emptyPiece();
  /** What was added last. */
  private last = '';
  private atSpace = true;
  isBlank = true;

  /** Has a sentence just ended? */
  get endsSentence(): boolean {
    return endsSentence(this.last);
  }

  add(raw: string, linked: boolean, bold: boolean): void {
    if (this.atSpace && raw.trim() === '') return; // most of a page's texts stand between blocks
    const collapsed = collapse(raw);
    const text = this.atSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') return;
    append(this.piece, text, linked, bold);
    this.last = text;
    this.atSpace = text.endsWith(' ');
    if (text !== ' ') this.isBlank = false;
  }

  markLink(link: number): void {
    this.piece.marks.push({ at: this.piece.text.length, link });
  }

  break(): void {
    const { piece } = this;
    const last = this.parts.at(-1);
    if (last !== undefined && piece.text === '' && piece.marks.length === 0) {
      last.breaks += 1;
      return;
    }
    this.parts.push({ breaks: 1, piece });
    this.piece = emptyPiece();
    this.atSpace = true;
  }

  clear(): void {
    if (this.parts.length > 0) this.parts = [];
    if (this.piece.text !== '' || this.piece.marks.length > 0) this.piece = emptyPiece();
    this.last = '';
    this.atSpace = true;
    this.isBlank = true;
  }

  /**
   * Takes the pieces out and empties the line. Blank pieces are dropped.
   *
   * @param hasTitles may a plain line be the title of what follows? Not in a list, where it names its item.
   */
  take(hasTitles: boolean): Piece[] {
    if (this.parts.length === 0) return this.takeOnly();
    const pieces: Piece[] = [];
    let piece = emptyPiece();
    let tail = '';
    let breaks = 2;
    for (const part of [...this.parts, { breaks: 0, piece: this.piece }]) {
      const { text } = part.piece;
      const isBlank = text === '';
      if (hasTitles && isPlainTitle(piece, tail, part.piece)) piece.isTitle = true;
      if (!isBlank && (separates(piece.text.length, tail, breaks, text) || isTitle(piece, part.piece))) {
        if (piece.text === '') part.piece.marks.unshift(...piece.marks); // of links without text before it
        piece = part.piece;
        pieces.push(piece);
      } else join(piece, part.piece, tail);
      if (!isBlank) tail = text;
      breaks = isBlank ? breaks + part.breaks : part.breaks;
    }
    this.piece = emptyPiece();
    this.clear();
    for (const each of pieces) each.text = each.text.trimEnd();
    return pieces.filter((each) => each.text !== '');
  }

  /** The same of a line without breaks. */
  private takeOnly(): Piece[] {
    const { piece } = this;
    piece.text = piece.text.trimEnd();
    this.piece = emptyPiece();
    this.clear();
    return piece.text === '' ? [] : [piece];
  }
}

const SENTENCE_END = /[.!?;:。]["”’)]*\s*$/;
const LIST_MARK = /^(?:[•●▪◦‣∙■►✓✔*·–—-]\s|\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s)/;
/** A line this short that ends without a mark is part of an address or a verse, not a paragraph. */
const SHORT_LINE = 40;
/** Below a bold line, what is shorter may be an address below a name. */
const SHORTEST_PARAGRAPH = 60;

/** A short line without an end right above a sentence. */
function isPlainTitle(above: Piece, tail: string, below: Piece): boolean {
  const title = above.text.trimEnd();
  return title === tail.trimEnd() && above.linked === 0 && isTitleLine(title) && beginsProse(below.text);
}

/** A title above its paragraph: {@link isPlainTitle}, or a bold line above one that is not bold, where neither goes on in the other. */
function isTitle(above: Piece, below: Piece): boolean {
  if (above.isTitle) return true;
  const title = above.text.trimEnd();
  if (title === '' || above.bold < title.length || /[,;:]$/.test(title)) return false;
  return below.bold === 0 && below.text.length >= SHORTEST_PARAGRAPH && !isSmall(below.text.charAt(0));
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8));
}

/**
 * Two breaks part paragraphs; a single one does when a sentence ends there or a list mark follows.
 *
 * @param length characters before the break
 * @param tail the last of them
 */
function separates(length: number, tail: string, breaks: number, after: string): boolean {
  if (breaks > 1 || LIST_MARK.test(after)) return true;
  return length >= SHORT_LINE && endsSentence(tail);
}

function emptyPiece(): Piece {
  return { text: '', linked: 0, bold: 0, boldStart: 0, marks: [] };
}

function append(piece: Piece, text: string, linked: boolean, bold: boolean): void {
  const isBoldSoFar = piece.boldStart === piece.text.length;
  if (isBoldSoFar && (bold || (text === ' ' && piece.text !== ''))) piece.boldStart += text.length;
  piece.text += text;
  if (linked) piece.linked += text.length;
  if (bold) piece.bold += text.length;
}

/** Puts the second piece behind the first, which ends with `tail`, and a space between them. */
function join(piece: Piece, next: Piece, tail: string): void {
  if (next.text !== '' && piece.text !== '' && !tail.endsWith(' ')) append(piece, ' ', false, false);
  const shift = piece.text.length;
  if (piece.boldStart === shift) piece.boldStart += next.boldStart;
  piece.text += next.text;
  piece.linked += next.linked;
  piece.bold += next.bold;
  for (const mark of next.marks) piece.marks.push({ at: mark.at + shift, link: mark.link });
}
