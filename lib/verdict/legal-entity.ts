/**
 * Endings of company names that are safe in any case ("salesforce.com, inc."), and those that are words or
 * abbreviations of something else unless written as companies write them.
 */
const ending =
  /\b(?:inc|incorporated|llc|l\.l\.c|ltd|gmbh|pty ltd|pte\.? ltd|pty limited|sp\. z o\.o|s\.p\.a|s\.r\.l)\b\.?|\b(?:SpA|Srl|Limited|Corporation|Corp|PBC|PLC|plc|LLP|L\.P|LP|AG|SE|S\.A\.S|S\.A\.R\.L|SARL|SASU|SAS|S\.A|SA|B\.V|BV|N\.V|NV|AB|A\/S|ApS|AS|Oyj|Oy|KG|UG|S\.L|SL|K\.K|Ltda|Kft|d\.o\.o|s\.r\.o|e\.V|Foundation|Stiftung)\b\.?/gi;
const anyCase = /^(?:inc|incorporated|llc|l\.l\.c|ltd|gmbh|pty|pte|s\.p\.a|s\.r\.l|sp\. z)/i;
const asWritten =
  /^(?:SpA|Srl|Limited|LIMITED|Corporation|CORPORATION|Corp|CORP|PBC|PLC|plc|LLP|L\.P|LP|AG|SE|S\.A\.S|S\.A\.R\.L|SARL|SASU|SAS|S\.A|SA|B\.V|BV|N\.V|NV|AB|A\/S|ApS|AS|Oyj|Oy|KG|UG|S\.L|SL|K\.K|Ltda|Kft|d\.o\.o|s\.r\.o|e\.V|Foundation|Stiftung)\b/;

/** A company name has at most this many words and stands within this many characters before its ending. */
const wordCap = 7;
const reach = 90;

/** Words that begin a sentence, a heading or an address line and are no part of the name after them. */
const leadIns = new Set(
  (
    'a about an and any are as at attention attn attn: because between both by c/o contact copyright dear for from here if ' +
    'in into is it its like mail mailing notice of officer on or our please policy privacy since such support team terms ' +
    'that the these this through to under us use via visit we welcome when where which who with within you your'
  ).split(' '),
);
/** `A` stands inside names ("Rent A Widget"); at their beginning it is an article. */
const joins = new Set(['A', 'of', 'and', 'de', 'du', 'des', 'der', 'la', 'le', '&', '+', 'et', 'und', 'y']);

/** Endings looked at: more companies than this in one text are a list, or bait. */
const entityCap = 2_000;

export type LegalEntity = { name: string; start: number; end: number };

/** Names of companies with their legal form ("Infusion Widgets, Inc."), in the order of the text. */
export function legalEntities(text: string): LegalEntity[] {
  const found: LegalEntity[] = [];
  let seen = 0;
  for (const match of text.matchAll(ending)) {
    seen += 1;
    if (seen > entityCap) break;
    if (!anyCase.test(match[0]) && !asWritten.test(match[0])) continue;
    const before = nameBefore(text, match.index, floorAfter(found.at(-1), text, match.index));
    if (before === undefined) continue;
    if (isNoName.test(text.slice(before, match.index))) continue;
    const end = match.index + withoutFullStop(match[0]).length;
    found.push({ name: text.slice(before, end).replaceAll(/\s+/g, ' '), start: before, end });
  }
  return found.filter((entity, index) => found[index + 1]?.start !== entity.start);
}

/** A kind of company without its name ("Software LLC"). */
const isNoName = /^(?:group|software|company|services?|media|holdings?|technologies|co\.?)?,?\s*$/i;

/** "Inc." keeps its full stop; "GmbH." ended a sentence. */
function withoutFullStop(written: string): string {
  return /^(?:inc|ltd|corp|pty|pte|l\.l\.c|.*\.[a-z]{1,3})\.$/i.test(written)
    ? written
    : written.replace(/\.$/, '');
}

/** A name does not reach into the one before, except where both are one: "Widgets GmbH & Co. KG", "Widgets Co. Ltd". */
function floorAfter(previous: LegalEntity | undefined, text: string, index: number): number {
  if (previous === undefined || /^[\s,.]{0,3}(?:& Co\.?\s*)?$/i.test(text.slice(previous.end, index)))
    return 0;
  return previous.end;
}

/** "Widgets (UK) Limited": brackets that belong to the name. */
const countryInside =
  / \((?:UK|US|USA|EU|Ireland|Europe|Switzerland|Germany|France|Canada|Australia|India|Singapore|HK|Hong Kong)\) /g;

function nameBefore(text: string, end: number, floor: number): number | undefined {
  const from = Math.max(floor, end - reach);
  const reachable = text.slice(from, end);
  const clause = reachable.slice(
    lastBreak(reachable.replace(countryInside, (written) => '_'.repeat(written.length))),
  );
  const words = [...clause.matchAll(/[^\s]+/g)].slice(-wordCap);
  let first: number | undefined;
  for (const word of words.reverse()) {
    const bare = word[0].replace(/,$/, '');
    if (isNamePart(bare)) first = end - clause.length + word.index;
    else if (first === undefined || !(joins.has(bare) || joins.has(bare.toLowerCase()))) break;
  }
  return first;
}

function isNamePart(word: string): boolean {
  if (/^\d+\.(?:\d+\.?)*$/.test(word)) return false; // The number of a section.
  if (leadIns.has(word.toLowerCase().replace(/['’]s$/, ''))) return false;
  return (
    /^[\p{Lu}\d(][\p{L}\d.'’&+!*®™/-]*\)?$/u.test(word) ||
    /^[a-z\d-]{2,30}\.(?:com|net|org|io|ai)$/.test(word)
  );
}

/** Just past the last character that cannot stand inside a name: brackets, quotes, semicolons, a sentence's end. */
function lastBreak(text: string): number {
  let past = 0;
  for (const match of text.matchAll(
    /[()[\]{}"“”„«»;:|•©\n]|\p{Ll}{3}[.!?] |\d{4},? (?=\p{Lu})|\p{L}, (?=\S+\s)/gu,
  )) {
    past = match.index + match[0].length;
  }
  return past;
}
