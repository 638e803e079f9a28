import { hasLetter, isCapital } from './letters.ts';
import { findWrittenDate, inSmallLetters, mayHoldDate } from './written-date.ts';

const LABEL = new RegExp(
  [
    // English
    '(?:last|most recently|latest|was|been|date of(?: last)?)?\\s?(?:updated?|revised|revision|modified|amended|reviewed|modification)(?:\\s(?:date|on|as of))?',
    'effective(?:\\s(?:date|as of|from|on|since))?|in (?:effect|force)(?: (?:as of|since|from))?|date of (?:last )?(?:issue|publication)|publish(?:ed|ing date)|(?:posted|valid|applies|applicable|version)(?: (?:on|as of|from|date|dated|of))?|(?:takes?|took) effect(?: on)?|as of',
    // German
    'stand(?:\\s?:| vom| der)?|(?:gültig|gilt|gelten) (?:ab|seit)|letzte (?:aktualisierung|änderung|überarbeitung)|(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|in kraft (?:seit|ab)|fassung vom|version vom',
    // French
    "mise? à jour(?: le| en date du| du)?|mises? à jour|mis à jour|(?:dernière|date de) (?:modification|révision|mise à jour)|modifiée? le|(?:date d[’']entrée )?en vigueur(?: (?:depuis|à compter|au|le))?(?: le| du)?|applicable (?:à compter|depuis|au)|version (?:en vigueur )?(?:du|au)|en date du|s[’']applique(?:nt)? (?:à partir|à compter|depuis)(?: de| du)?|(?:date de (?:la )?)?publication",
    // Spanish, Portuguese
    '(?:última|fecha de(?: la)?(?: última)?|data da(?: última)?)\\s?(?:actualización|modificación|revisión|atualização|modificação|revisão|alteração)|(?:actualizad[ao]|atualizad[ao]|modificad[ao]|revisad[ao])(?: (?:el|em|por última vez(?: el)?))?|(?:fecha|data) de (?:entrada en vigor|vigencia|vigência|efectividad|entrada em vigor)|en vigor (?:desde|a partir)|em vigor (?:desde|a partir)|vigente (?:desde|a partir)',
    // Italian
    'ultim[ao] (?:aggiornamento|modifica|revisione)|aggiornat[ao](?: (?:il|al|a))?|data (?:di )?(?:ultim[ao] )?(?:aggiornamento|entrata in vigore|decorrenza)|in vigore (?:dal|da)',
    // Dutch
    '(?:laatst|voor het laatst|laatste) (?:bijgewerkt|gewijzigd|aangepast|herzien|update|wijziging|versie)(?: op)?|datum (?:van )?(?:inwerkingtreding|ingang|laatste wijziging)|(?:ingangsdatum|geldig vanaf|van kracht (?:sinds|vanaf|op))',
    // Polish
    '(?:ostatnia|data ostatniej) (?:aktualizacja|aktualizacji|zmiana|zmiany|modyfikacja|modyfikacji)|(?:zaktualizowan[aoy]|obowiązuje od|wchodzi w życie|data wejścia w życie)(?: dnia| z dniem)?',
  ].join('|'),
  'g',
);
/** Between label and date stands at most this much, and no new sentence. */
const LABEL_TO_DATE = 48;
/** A law has a date as well: "the Act, effective January 1, 2020". */
const LAW_BEFORE =
  /\b(?:act|law|regulation|gdpr|ccpa|cpra|rgpd|dsgvo|loi|ley|gesetz|directive|shield|framework)\b[^.]{0,60}$/i;
const HISTORY = /previous|prior version|archiv|superseded|ancienne|frühere|vorherige|anterior|precedente/i;

/** Blocks looked at near either end of the policy. */
const NEAR_START = 30;
const NEAR_END = 30;
const LONGEST_DATED_TEXT = 1_200;

/** Country domains whose sites are as often as not written in the United States or for the world. */
const NO_COUNTRY = /^(?:us|io|co|ai|tv|me|fm|ly|to|gg|ph|so|sh|im)$/;

/** Is "3/4/2020" the fourth of March here? Only in English, and not on sites of other countries. */
export function readsMonthFirst(language: string, declared: string, url: string): boolean {
  if (language !== 'en' || /^en[-_](?!us)/i.test(declared)) return false;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const country = /\.([a-z]{2})$/i.exec(host)?.[1] ?? '';
  return (country === '' || NO_COUNTRY.test(country)) && !/(?:^|\.)uk\./i.test(host);
}

/** The policy's own date: only where a label (updated, effective, revised …) says so, near either end. */
export function findLabelledDate(texts: string[], monthFirst: boolean): string | undefined {
  const early = texts.slice(0, NEAR_START);
  const late = texts.slice(Math.max(NEAR_START, texts.length - NEAR_END));
  for (const part of [early, late]) {
    for (const [index, text] of part.entries()) {
      const date = dateIn(text, monthFirst) ?? dateAfterLabel(text, part[index + 1], monthFirst);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

function dateIn(text: string, monthFirst: boolean): string | undefined {
  const head = text.length > LONGEST_DATED_TEXT ? text.slice(0, LONGEST_DATED_TEXT) : text;
  const tail = text.length > LONGEST_DATED_TEXT ? text.slice(-LONGEST_DATED_TEXT) : '';
  for (const part of [head, tail]) {
    if (!mayHoldDate(part)) continue;
    for (const match of inSmallLetters(part).matchAll(LABEL)) {
      const after = part.slice(
        match.index + match[0].length,
        match.index + match[0].length + LABEL_TO_DATE + 24,
      );
      if (isInsideWord(part, match) || isOfALaw(part, match.index)) continue;
      const found = findWrittenDate(after, monthFirst);
      if (found === undefined || found.start > LABEL_TO_DATE) continue;
      if (isSentenceEnd(after.slice(0, found.start))) continue;
      return found.date;
    }
  }
  return undefined;
}

/** "Effective date" as a line of its own and the date on the next. */
function dateAfterLabel(text: string, next: string | undefined, monthFirst: boolean): string | undefined {
  if (next === undefined || text.length > 60 || next.length > 60) return undefined;
  const date = findWrittenDate(next, monthFirst)?.date;
  LABEL.lastIndex = 0;
  return date !== undefined && LABEL.test(inSmallLetters(text)) ? date : undefined;
}

function isInsideWord(text: string, match: RegExpExecArray): boolean {
  const before = text.charAt(match.index - 1);
  const after = text.charAt(match.index + match[0].length);
  return (
    (hasLetter(before) && hasLetter(match[0].charAt(0))) ||
    (hasLetter(match[0].slice(-1)) && hasLetter(after))
  );
}

function isOfALaw(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  return LAW_BEFORE.test(before) || HISTORY.test(before.slice(-40));
}

function isSentenceEnd(glue: string): boolean {
  const next = /[.!?]\s+(.)/.exec(glue)?.[1];
  return (next !== undefined && isCapital(next)) || glue.includes('©');
}
