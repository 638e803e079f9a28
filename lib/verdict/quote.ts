import type { Evidence, Statement } from '../types.ts';

/** The longest quotation that a report carries, in UTF-16 code units. */
export const quoteCap = 400;

/** Words kept before the place that proves, when a long sentence has to be cut at both ends. */
const leadUp = 120;

/**
 * A statement as evidence: verbatim, cut at words when it is too long, so that `text.slice(start, end) === quote` holds
 * for the policy's text.
 *
 * @param proof offset in the statement of the words that prove; they are kept
 */
export function quoteOf(statement: Statement, proof = 0): Evidence {
  const from = startOfQuote(statement.text, proof);
  const quote = cutBeforeWord(statement.text.slice(from), quoteCap);
  const start = statement.start + from;
  return {
    quote,
    section: statement.heading,
    start,
    end: start + quote.length,
    place: statement.place,
  };
}

function startOfQuote(text: string, proof: number): number {
  if (text.length <= quoteCap || proof + leadUp <= quoteCap) return 0;
  const space = text.indexOf(' ', Math.min(proof - leadUp, text.length - quoteCap));
  return space === -1 || space >= proof ? proof : space + 1;
}

function cutBeforeWord(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const space = text.lastIndexOf(' ', cap);
  if (space > cap / 2) return text.slice(0, space).trimEnd();
  const last = text.charCodeAt(cap - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? cap - 1 : cap);
}
