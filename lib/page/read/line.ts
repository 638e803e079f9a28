/** A mark in the running text of a block: where a link begins, or where a bold run begins and ends. */
type Mark = { at: number; link: number };

/** Characters that show nothing and only break words apart. */
const INVISIBLE = /[\u00ad\u200b\ufeff]+/g;
/** All but single plain spaces, which need no replacing and are by far the most. */
const SPACES = /\s{2,}|[^\S ]/g;

function collapse(raw: string): string {
  const text = /[\u00ad\u200b\ufeff]/.test(raw) ? raw.replace(INVISIBLE, '') : raw;
  if (text.trim() === '') return text === '' ? '' : ' ';
  return text.replace(SPACES, ' ');
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
};

type Run = { text: string; linked: boolean; bold: boolean };

/** The text of the block being read: collapses whitespace as it grows and remembers links, bold and line breaks. */
export class Line {
  private runs: Run[] = [];
  private marks: { run: number; link: number }[] = [];
  private breaks: { run: number; count: number }[] = [];
  private length = 0;
  private blankSinceBreak = false;

  get isBlank(): boolean {
    return this.length === 0;
  }

  /** Has a sentence just ended? */
  get endsSentence(): boolean {
    return /[.!?;:。]["”’)]*\s*$/.test(this.runs.at(-1)?.text.slice(-8) ?? '');
  }

  add(raw: string, linked: boolean, bold: boolean): void {
    const text = collapse(raw);
    if (text === '' || (text === ' ' && this.runs.length === 0)) return;
    this.runs.push({ text, linked, bold });
    if (text === ' ') return;
    this.length += text.length;
    this.blankSinceBreak = false;
  }

  markLink(link: number): void {
    this.marks.push({ run: this.runs.length, link });
  }

  break(): void {
    const last = this.breaks.at(-1);
    if (last !== undefined && this.blankSinceBreak) last.count += 1;
    else this.breaks.push({ run: this.runs.length, count: 1 });
    this.blankSinceBreak = true;
  }

  clear(): void {
    if (this.runs.length > 0) this.runs = [];
    if (this.marks.length > 0) this.marks = [];
    if (this.breaks.length > 0) this.breaks = [];
    this.length = 0;
    this.blankSinceBreak = false;
  }

  /** Takes the pieces out and empties the line. Blank pieces are dropped. */
  take(): Piece[] {
    const pieces: Piece[] = [];
    let piece = emptyPiece();
    let breakAt = 0;
    let markAt = 0;
    for (let index = 0; index <= this.runs.length; index += 1) {
      const lineBreak = this.breaks[breakAt];
      const run = this.runs[index];
      if (lineBreak !== undefined && lineBreak.run === index) {
        breakAt += 1;
        if (separates(piece.text, lineBreak.count, this.textFrom(index))) {
          pieces.push(piece);
          piece = emptyPiece();
        } else append(piece, { text: ' ', linked: false, bold: false });
      }
      for (
        let mark = this.marks[markAt];
        mark !== undefined && mark.run === index;
        mark = this.marks[markAt]
      ) {
        piece.marks.push({ at: piece.text.length, link: mark.link });
        markAt += 1;
      }
      if (run !== undefined) append(piece, run);
    }
    pieces.push(piece);
    this.clear();
    for (const each of pieces) each.text = each.text.trimEnd();
    return pieces.filter((each) => each.text !== '');
  }

  private textFrom(run: number): string {
    let text = '';
    for (let index = run; index < this.runs.length && text.trim().length < 8; index += 1) {
      text += this.runs[index]?.text ?? '';
    }
    return text.trimStart();
  }
}

const LIST_MARK = /^(?:[•●▪◦‣∙■►✓✔*·–—-]\s|\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s)/;
/** A line this short that ends without a mark is part of an address or a verse, not a paragraph. */
const SHORT_LINE = 40;

/** Two breaks part paragraphs; a single one does when a sentence ends there or a list mark follows. */
function separates(before: string, breaks: number, after: string): boolean {
  if (breaks > 1) return true;
  if (LIST_MARK.test(after)) return true;
  return before.length >= SHORT_LINE && /[.!?;:。]["”’)]*\s*$/.test(before.slice(-8));
}

function emptyPiece(): Piece {
  return { text: '', linked: 0, bold: 0, boldStart: 0, marks: [] };
}

function append(piece: Piece, run: Run): void {
  const atSpace = piece.text === '' || piece.text.endsWith(' ');
  const text = atSpace && run.text.startsWith(' ') ? run.text.slice(1) : run.text;
  if (text === '') return;
  if (run.bold && piece.boldStart === piece.text.length) piece.boldStart += text.length;
  else if (text === ' ' && piece.boldStart === piece.text.length && piece.text !== '') piece.boldStart += 1;
  piece.text += text;
  if (run.linked) piece.linked += text.length;
  if (run.bold) piece.bold += text.length;
}
