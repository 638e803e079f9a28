import { hasLetter, isCapital } from '../../letters.ts';

const LONGEST_RUN_IN = 100;
const LONGEST_BOLD_LINE = 130;

/** Emphasis marks and icon characters around a heading say nothing. */
export function cleanHeading(text: string): string {
  const shown = hasIcon(text) ? text.replace(/[\ue000-\uf8ff]/g, '') : text;
  let start = 0;
  let end = shown.length;
  while (start < end && isEdge(shown.charAt(start))) start += 1;
  while (end > start && isEdge(shown.charAt(end - 1))) end -= 1;
  return shown.slice(start, end);
}

function isEdge(char: string): boolean {
  return '*_#¶'.includes(char) || char.trim() === '';
}

/** Is one of the characters icon fonts use in it? */
function hasIcon(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xe000 && code <= 0xf8ff) return true;
  }
  return false;
}

/** Length of a bold beginning that works as a heading ("Web Beacons. We may …"); 0 when it is mere emphasis. */
export function runInLength(text: string, boldStart: number): number {
  if (boldStart < 3 || boldStart > LONGEST_RUN_IN) return 0;
  const head = text.slice(0, boldStart).trimEnd();
  const rest = text.slice(boldStart).trimStart();
  if (!/[A-Za-z]{2}|[^\s\x21-\x7e]/.test(head) || !hasLetter(head)) return 0;
  const mark = /^[.:–—-]\s/.exec(rest);
  if (mark !== null)
    return /^[.:]/.test(rest) && beginsSentence(rest.slice(1).trimStart()) ? boldStart + 1 : 0;
  return /[.:?!–—]$/.test(head) && beginsSentence(rest) ? boldStart : 0;
}

function beginsSentence(text: string): boolean {
  return /^[\d“"(]/.test(text) || isCapital(text.charAt(0));
}

/** A mailbox or a telephone number. */
const CONTACT = /[\w-]@[\w-]|(?<!\d)\d{3}(?:[\s.-]|\) ?)\d{4}(?!\d)/;

/** A line that is bold from end to end is a heading, unless it goes on (":" and ","), is long or tells where to write or call. */
export function isBoldLine(text: string, bold: number): boolean {
  if (bold < text.length - 1 || text.length > LONGEST_BOLD_LINE) return false;
  return hasLetter(text) && !/[,;:]$/.test(text) && !CONTACT.test(text);
}
