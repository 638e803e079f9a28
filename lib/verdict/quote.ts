import type { Evidence, Statement } from '../types.ts';

/** The longest quotation that a report carries, in UTF-16 code units. */
export const quoteCap = 400;

/** The longest beginning of a lead-in that a quotation carries, in UTF-16 code units; "…" says that there is more. */
const leadCap = 160;

/** What a table or a list puts before its words. */
const bullet = /^[\s|•·●▪◦*–—-]+(?=[\s\S])/;

/** A quotation that was cut at a word is at most this much shorter than the longest. */
const longestWord = 60;

/** Words kept before the place that proves, when a long sentence has to be cut at both ends. */
const leadUp = 120;

/**
 * A statement as evidence: verbatim, cut at words when it is too long, so that `text.slice(start, end) === quote` holds
 * for the policy's text.
 *
 * @param proof offset in the statement of the words that prove; they are kept
 */
export function quoteOf(statement: Statement, proof = 0): Evidence {
  const from = startOfQuote(statement.text, proof) || (bullet.exec(statement.text)?.[0].length ?? 0);
  const quote = cutBeforeWord(statement.text.slice(from), quoteCap);
  const start = statement.start + from;
  return {
    ...(statement.lead !== '' && isFragment(statement.text) ? { lead: beginningOf(statement.lead) } : {}),
    quote,
    section: statement.heading,
    start,
    end: start + quote.length,
    place: statement.place,
  };
}

function beginningOf(lead: string): string {
  return lead.length <= leadCap ? lead : `${cutBeforeWord(lead, leadCap)} …`;
}

/** "(a)", "2.", "iv)": numbers an item, and begins no sentence. */
const numbering = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i;

/** A sentence of its own has a beginning, an end and at least four words. */
const beginning = /^[“"'(]?[\p{Lu}\d](?:\S*\s+){3}/u;
const end = /[.!?…][”"'’)]*\s*$/;

function isWholeSentence(text: string): boolean {
  const words = beginning.exec(text)?.[0];
  return words !== undefined && end.test(text.slice(Math.max(words.length, text.length - longestEnd)));
}

/** A full stop and the quotation marks and brackets behind it, in characters. */
const longestEnd = 16;

/** Whether a statement says little without the sentence that introduces it: an item of a list, a cell of a table. */
export function isFragment(text: string): boolean {
  return / \|\s/.test(text) || !isWholeSentence(text.replace(bullet, '').replace(numbering, ''));
}

/** Whether a quotation ends before its sentence does. */
export function isCutShort({ quote }: Evidence): boolean {
  return quote.length > quoteCap - longestWord && !/[.!?;:][”"'’)]*$/.test(quote);
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
