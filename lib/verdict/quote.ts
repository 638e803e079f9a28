import type { Evidence, Statement } from '../types.ts';

/** The longest quotation that a report carries, in UTF-16 code units. */
export const quoteCap = 400;

/**
 * A statement as evidence: verbatim, cut before a word when it is too long, so that
 * `text.slice(start, end) === quote` holds for the policy's text.
 */
export function quoteOf(statement: Statement): Evidence {
  const quote = cutBeforeWord(statement.text, quoteCap);
  return {
    quote,
    section: statement.heading,
    start: statement.start,
    end: statement.start + quote.length,
    place: statement.place,
  };
}

function cutBeforeWord(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const space = text.lastIndexOf(' ', cap);
  if (space > cap / 2) return text.slice(0, space).trimEnd();
  const last = text.charCodeAt(cap - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? cap - 1 : cap);
}
