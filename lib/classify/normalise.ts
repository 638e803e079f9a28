/** Characters of a statement that are looked at; real statements have at most some 1,200. Keeps the work on hostile text bounded. */
export const MAX_CHARACTERS = 3_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]/g;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const MARKDOWN_LINK = /\[([^[\]]{0,300})\]\(<?([^()\s]{0,400})[^()]{0,100}\)/g;
const MARKDOWN_ESCAPE = /\\([^\sA-Za-z0-9])/g;
const EMPHASIS = /[*_~#|]+/g;
/** One mark at the start: a bullet, "3.", "2.1.", "(a)", "iv)", "a.". */
const ENUMERATION =
  /^\s*(?:[-\u2022\u00b7\u25aa\u25cf\u25e6\u2013\u2014>+o](?=\s)|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,5})(?:\)|\.(?=\s)))\s*/i;

/** What only some texts have: anything but plain ASCII, and the marks of Markdown. */
const UNUSUAL = /[^\x20-\x7e]|[`\\[*_~#|]/;

/**
 * Text as the features see it: lower case, plain quotes and spaces, without Markdown leftovers, invisible characters and
 * leading enumeration marks. Cut at {@link MAX_CHARACTERS}.
 */
export function normalise(text: string): string {
  const start = text.slice(0, MAX_CHARACTERS);
  return withoutEnumeration(UNUSUAL.test(start) ? plain(start) : start).toLowerCase();
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(MARKDOWN_ESCAPE, '$1')
    .replace(MARKDOWN_LINK, '$1 $2')
    .replace(EMPHASIS, ' ');
}

function withoutEnumeration(text: string): string {
  let clean = text;
  for (let marks = 0; marks < 3; marks++) {
    const rest = clean.replace(ENUMERATION, '');
    if (rest.length === clean.length || rest.length < 3) break;
    clean = rest;
  }
  return clean;
}
