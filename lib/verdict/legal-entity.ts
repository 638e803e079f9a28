import { matchesOf } from '../matches.ts';
import { isLegalForm, legalForms } from './legal-forms.ts';

/** A company name has at most this many words and stands within this many characters before its ending. */
const wordCap = 7;
const reach = 90;

/** Words that begin a sentence, a heading or an address line and are no part of the name after them. */
const leadIns = new Set(
  (
    'a about address an and any are as at attention attn attn: because between both by c/o contact controller copyright dear formerly ' +
    'for from here if in into is it its like mail mailing notice of officer on or our please policy privacy since such ' +
    'support team terms that the these this through to under us use via visit we welcome when where which who with within ' +
    'you your adresse anbieter betreiber das dem den der des die ein eine einen einer ist und wir société societe éditeur ' +
    'responsable titulaire titular titolare datos données empresa azienda società titolare dati firma firmy spółka wij'
  ).split(' '),
);
/** `A` stands inside names ("Rent A Widget"); at their beginning it is an article. */
const joins = new Set(
  'A of and de du des del della di do da dos la le & + et und y e i for für fur to zur per van von voor'.split(
    ' ',
  ),
);

/** Endings looked at: more companies than this in one text are a list, or bait. */
const entityCap = 2_000;

export type LegalEntity = { name: string; start: number; end: number };

/** Names of companies with their legal form ("Infusion Widgets, Inc."), in the order of the text. */
export function legalEntities(text: string): LegalEntity[] {
  const found: LegalEntity[] = [];
  for (const match of matchesOf(legalForms, text, entityCap)) {
    if (!isLegalForm(text, match.index, match[0]) || isShouted(text, match.index, match[0])) continue;
    const before = nameBefore(text, match.index, floorAfter(found.at(-1), text, match.index));
    if (before === undefined) continue;
    if (isNoName.test(text.slice(before, match.index)) || isDescription(text, before, match[0])) continue;
    const end = match.index + withoutFullStop(match[0]).length;
    found.push({ name: text.slice(before, end).replaceAll(/\s+/g, ' '), start: before, end });
  }
  return found.filter((entity, index) => found[index + 1]?.start !== entity.start);
}

/** "WE USE YOUR DATA AS SET FORTH": two capitals among capitals are a word. */
function isShouted(text: string, index: number, form: string): boolean {
  return /^[A-Z]{2}$/.test(form) && /^ \p{Lu}{2,} \p{Lu}{2,}/u.test(text.slice(index + 2, index + 40));
}

/** "Lampworks, a Delaware corporation": what a company is, behind its name. */
function isDescription(text: string, start: number, form: string): boolean {
  return /\ban? $/.test(text.slice(Math.max(0, start - 4), start)) && /^\p{Lu}\p{Ll}{5,}/u.test(form);
}

/** A kind of company without its name ("Software LLC"). */
const isNoName =
  /^(?:the )?(?:group|software|company|parent|services?|media|holdings?|technologies|private|public|co\.?)?,?\s*$/i;

/** "Inc." keeps its full stop; "GmbH." ended a sentence. */
function withoutFullStop(written: string): string {
  return /^(?:inc|ltd|ltda|corp|pty|pte|l\.l\.c|.*\.[a-z]{1,3})\.$/i.test(written)
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
  const isBehindAddress = /\d,? $/.test(reachable.slice(0, -clause.length));
  const small = incorporated.test(text.slice(end, end + 4)) ? beforeComma.exec(clause) : null;
  if (small?.[1] !== undefined && !leadIns.has(small[1])) return end - small[0].length;
  let first: number | undefined;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined) break;
    const bare = word[0].replace(/,$/, '');
    const isFirst = /(?:^\s*(?:\d{4}\s+)?|\b(?:by|at|von|bei|door) )$/.test(clause.slice(0, word.index));
    if (first === undefined && isFirst && isSmallName(bare)) return end - clause.length + word.index;
    const elided = elision.exec(bare)?.[0];
    if (elided !== undefined) return end - clause.length + word.index + elided.length;
    if (first !== undefined && isYear.test(bare)) break;
    if (isNamePart(bare)) {
      if (!bare.startsWith('(')) first = end - clause.length + word.index;
    } else if (isBehindAddress && bare === 'and')
      break; // "L-1234 Townland and Lampworks Limited"
    else if (first === undefined || !(isJoin(bare) || isOfThe(bare, words[index - 1]?.[0]))) break;
  }
  return first;
}

/** "© 2021 Lampworks Inc." */
const isYear = /^(?:19|20)\d\d$/;

function isJoin(word: string): boolean {
  return joins.has(word) || joins.has(word.toLowerCase());
}

/** "Friends of the Lamp": elsewhere an article begins a name. */
function isOfThe(word: string, before: string | undefined): boolean {
  return word === 'the' && before === 'of';
}

/** "d'Exemple SA", "dell'Esempio S.p.A.": what stands before the name in its first word. */
const elision = /^(?:d|qu|dell|all|dall|nell|sull)['’](?=\p{Lu})/u;
/** "how widgets, Inc. collects": the comma tells that a word in small letters is a name; only with forms that are no words. */
const beforeComma = /(?<![\p{L}\d.-])(\p{Ll}[\p{L}\d&+-]{2,30}),\s?$/u;
const incorporated = /^(?:inc|llc|ltd)/i;

/** A name in small letters, as some companies write theirs: at the beginning of a line, behind the copyright's year or "by". */
function isSmallName(word: string): boolean {
  return /^\p{Ll}[\p{L}\d&+-]{3,30}$/u.test(word) && !leadIns.has(word);
}

function isNamePart(word: string): boolean {
  if (/^\d+\.(?:\d+\.?)*$/.test(word)) return false; // The number of a section.
  // "Widgets US LLC" has its country in its name.
  if (word !== 'US' && leadIns.has(word.toLowerCase().replace(/['’]s$/, ''))) return false;
  return (
    /^[\p{Lu}\d(][\p{L}\d.'’&+!*®™/-]*\)?$/u.test(word) ||
    /^\p{Ll}{1,2}\p{Lu}[\p{L}\d-]{0,30}$/u.test(word) || // eHarmony, iRobot, eM
    /^\p{Ll}{1,3}\.\p{Ll}{2,30}$/u.test(word) || // del.icio
    /^[a-z\d-]{2,30}\.(?:com|net|org|io|ai)$/.test(word)
  );
}

/** Just past the last character that cannot stand inside a name: brackets, quotes, semicolons, a sentence's end. */
function lastBreak(text: string): number {
  let past = 0;
  for (const match of text.matchAll(
    /[()[\]{}"“”„«»;:|•©\n]|(?:\p{Ll}{3}|\p{Lu}{3})[.!?] |\d{4},? (?=\p{Lu})|\p{L}, (?=\S+\s)/gu,
  )) {
    past = match.index + match[0].length;
  }
  return past;
}
