import { MONTHS_BEHIND_DAYS, NEVER_LAST, OPENERS, SOMETIMES_LAST } from './abbreviations.ts';

/** Half-open range of UTF-16 offsets. */
export type Span = { start: number; end: number };

const CLOSERS = new Set([')', ']', '"', "'", '”', '’', '»', '」', '』', '）']);
const OPENING = new Set(['(', '[', '"', "'", '“', '‘', '«', '„', '¿', '¡', '「', '（', '*', '_', '•']);
/** An abbreviation or a glued opener is never longer; what is looked at stays bounded on endless words. */
const LONGEST_WORD = 24;
/** A bracket that stays open longer than this is taken for a stray one. */
const LONGEST_BRACKET = 600;
/** Terminators and brackets: nearly all of a text is neither. */
const MARK = /[.!?…。！？．()（）]/g;

/**
 * Finds the sentences of one block: no cut inside abbreviations, initials, numbers, addresses or brackets.
 * One pass over the characters. Spans are trimmed and come in order; blank text gives none.
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  const brackets = new Brackets();
  let start = skipSpace(text, 0);
  let at = nextMark(text, start);
  while (at < text.length) {
    const char = text.charAt(at);
    brackets.see(char, at);
    if (!isTerminator(char)) {
      at = nextMark(text, at + 1);
      continue;
    }
    let end = at + 1;
    while (end < text.length && (isTerminator(text.charAt(end)) || CLOSERS.has(text.charAt(end)))) {
      brackets.see(text.charAt(end), end);
      end += 1;
    }
    if (!brackets.open(end) && endsSentence(text, start, at, end)) {
      spans.push({ start, end });
      start = skipSpace(text, end);
    }
    at = nextMark(text, end);
  }
  let end = text.length;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
  return spans;
}

class Brackets {
  private opened: number[] = [];

  see(char: string, at: number): void {
    if (char === '(' || char === '（') this.opened.push(at);
    else if (char === ')' || char === '）') this.opened.pop();
  }

  open(at: number): boolean {
    const last = this.opened.at(-1);
    if (last === undefined) return false;
    if (at - last <= LONGEST_BRACKET) return true;
    this.opened = [];
    return false;
  }
}

/** Does the sentence that began at `start` end with the terminator at `dot`, closers included up to `end`? */
function endsSentence(text: string, start: number, dot: number, end: number): boolean {
  const char = text.charAt(dot);
  if (isFullWidth(char)) return true;
  if (end >= text.length) return true;
  if (!isSpace(text.charAt(end))) return isGlued(text, dot, end);
  const next = nextWord(text, end);
  if (next === '') return true;
  if (/^[\p{Ll}]/u.test(next) && !/^[a-z]\p{Lu}/u.test(next)) return false;
  if (/^[,;:)\]–—&/]/.test(next)) return false;
  if (char !== '.') return true;
  const word = wordBefore(text, start, dot);
  const small = next.toLowerCase();
  const opens = OPENERS.has(small);
  if (isListNumber(text, start, dot)) return false;
  if (NEVER_LAST.has(word)) return false;
  if (/^\d{1,2}$/.test(word) && MONTHS_BEHIND_DAYS.has(small)) return false;
  if (word === 'no') return !/^(?:\d|[A-Z]*\d|HR[AB]$)/.test(next);
  if (SOMETIMES_LAST.has(word) || isInitials(word)) return opens;
  return true;
}

/** "…our policy.We may": a space was lost between two sentences. Addresses and names are left alone. */
function isGlued(text: string, dot: number, end: number): boolean {
  if (end !== dot + 1 || text.charAt(dot) !== '.') return false;
  const before = text.slice(Math.max(0, dot - 3), dot);
  const after = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(text.slice(end, end + LONGEST_WORD))?.[0];
  return /^[\p{Ll})]{3}$/u.test(before) && after !== undefined && OPENERS.has(after.toLowerCase());
}

/** "1.", "2.3.", "iv.", "A." or "Article 5." where the sentence has only just begun. */
function isListNumber(text: string, start: number, dot: number): boolean {
  if (dot - start > 16) return false;
  return /^[\s(*•"“]*(?:(?:article|section|artikel|artículo|articolo|art|§)\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlc]{1,6}|\p{L})\)?$/iu.test(
    text.slice(start, dot),
  );
}

function isInitials(word: string): boolean {
  return /^\p{L}(?:\.\p{L}){0,5}$/u.test(word);
}

/** The word that ends right before the dot, lower-cased, inner dots kept ("u.s"). */
function wordBefore(text: string, start: number, dot: number): string {
  let from = dot;
  const floor = Math.max(start, dot - LONGEST_WORD);
  while (from > floor && /[\p{L}\p{N}.°º]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, dot).toLowerCase();
}

/** The next word after closing and opening punctuation, at most 24 characters; '' at the end of the text. */
function nextWord(text: string, from: number): string {
  let at = skipSpace(text, from);
  while (at < text.length && OPENING.has(text.charAt(at))) at = skipSpace(text, at + 1);
  const word = /^[\p{L}\p{N}'’]+/u.exec(text.slice(at, at + LONGEST_WORD))?.[0];
  return word ?? text.charAt(at);
}

/** Offset of the next terminator or bracket; the text's length when there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

function isTerminator(char: string): boolean {
  return char === '.' || char === '!' || char === '?' || char === '…' || isFullWidth(char);
}

function isFullWidth(char: string): boolean {
  return char === '。' || char === '！' || char === '？' || char === '．';
}

export function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\u00a0' || char === '\r';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}
