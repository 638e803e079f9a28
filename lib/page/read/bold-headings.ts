import { hasLetter, isCapital } from '../../letters.ts';

const LONGEST_RUN_IN = 100;
const LONGEST_BOLD_LINE = 130;

/** Emphasis marks and icon characters around a heading say nothing. */
export function cleanHeading(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/^[\s*_#¶]+|[\s*_#¶]+$/g, '')
    .trim();
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

/** A line that is bold from end to end is a heading, unless it goes on (":" and ",") or is long. */
export function isBoldLine(text: string, bold: number): boolean {
  if (bold < text.length - 1 || text.length > LONGEST_BOLD_LINE) return false;
  return hasLetter(text) && !/[,;:]$/.test(text);
}
