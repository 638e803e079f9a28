import { isCapital } from '../letters.ts';
import { LABEL_AFTER, type Label, labelsIn } from './date-labels.ts';
import { type Origin, readsMonthFirst } from './month-first.ts';
import { namesPolicy } from './policy-title.ts';
import { findWrittenDate, inSmallLetters, mayHoldDate, type WrittenDate } from './written-date.ts';

/** Between label and date stands at most this much; less after a loose label and before a month without a day. */
const SURE_LABEL_TO_DATE = 48;
const LOOSE_LABEL_TO_DATE = 16;
const LONGEST_DATE = 24;
/** A law has a date as well: "the Act, effective January 1, 2020". */
const LAW =
  /\b(?:act|laws?|regulation|gdpr|ccpa|cpra|rgpd|dsgvo|loi|ley|gesetz|directive|shield|framework)\b/i;
const LAW_BEFORE = new RegExp(`${LAW.source}[^.]{0,60}$`, 'i');
const LAW_AFTER = new RegExp(`^[^.]{0,60}?${LAW.source}`, 'i');
const LAST =
  /^(?:last|latest|most|letzte|zuletzt|derni|date d|[úu]ltim|laatst|voor|ostatni|posledn|utols|sena?st|sid?st|mise|up)/;
const HISTORY =
  /previous|prior version|archiv|superseded|ancienne|frühere|vorherige|anterior|precedente|上次|前回|旧|이전/i;
/** Between label and date: what the date is of instead. */
const OTHER_DAY =
  /\b(?:until|before|prior|previous|superseded|replac|approved|copyright|bis|jusqu|hasta|antes|fino|tot)\b|©/i;
/** A version that is no longer in force: "effective from May 1, 2018 until June 1, 2020". */
const UNTIL =
  /^,?\s?(?:until|till|through|to|bis|au|jusqu|al?|hasta|até|tot|do|[–—-])\s(?:\S{1,12}\s){0,2}?\d/i;
/** In running text the sentence has to speak of the policy. */
const POLICY =
  /polic|notice|statement|privacy|document|page|version|agreement|terms|erkl[äa]r|hinweis|richtlinie|bestimmung|déclaration|charte|données|protección|aviso|declara|informativa|verklaring|beleid|polityk|zasad|integritet|ポリシー|方針|政策|방침|политик|πολιτικ/i;

/** What follows is the policy's own, though it speaks of laws. */
const OWN = /^,?\s(?:this|our|the|these) (?:\w{1,12} ){0,2}(?:polic|notice|statement)/i;

/** The policy's beginning and end, in blocks and in characters: whichever is more. */
const NEAR_BLOCKS = 30;
const NEAR_CHARS = 4_000;
const LONGEST_DATED_TEXT = 1_200;
/** A policy's name is short, and its date stands just below. */
const LONGEST_NAME = 80;
const BELOW_NAME = 4;
const MOST_NAMES = 50;
/** A text of at most so many characters needs no sentence around its date; one of so few is a line of its own. */
const LINE = 200;
const OWN_LINE = 100;
/** Of several labelled dates the first counts, unless another is newer by more days than a notice period. */
const NOTICE_DAYS = 180;

/**
 * The policy's own date: only where a label (updated, effective, revised …) says so, near either end. Of several, the
 * first, unless another one is much newer: an old day of entry into force stands beside that of the last revision, and
 * the versions of a history in any order. A day to come is kept: policies are posted before they take effect.
 *
 * @returns YYYY-MM-DD, the first of the month where no day is written
 */
export function findLabelledDate(texts: string[], origin: Origin): string | undefined {
  let monthFirst: boolean | undefined;
  const isMonthFirst = () => {
    monthFirst ??= readsMonthFirst(origin, texts.join('\n'));
    return monthFirst;
  };
  const early = nearStart(texts);
  const late = nearStart(texts.slice(early).reverse());
  const ends = [texts.slice(0, early), late === 0 ? [] : texts.slice(-late)];
  const dates = ends.flatMap((part) => datesIn(part, isMonthFirst));
  return settled(dates) ?? settled(datesIn(belowName(texts), isMonthFirst));
}

/** On a page of several documents the policy begins somewhere in the middle: what stands below its name. */
function belowName(texts: string[]): string[] {
  const names = texts.flatMap((text, index) =>
    text.length <= LONGEST_NAME && namesPolicy(text) ? [index] : [],
  );
  return names.slice(0, MOST_NAMES).flatMap((index) => texts.slice(index, index + BELOW_NAME));
}

/** `isLine`: it stands in a line of its own, not in a sentence among others. */
type Found = { date: string; isLine: boolean };

function datesIn(texts: string[], isMonthFirst: () => boolean): Found[] {
  return texts.flatMap((text, index) => {
    const date = dateIn(text, isMonthFirst) ?? dateAfterLabel(text, texts[index + 1], isMonthFirst);
    return date === undefined ? [] : { date, isLine: text.length <= OWN_LINE };
  });
}

/** What a sentence says of another day, perhaps that of a policy announced, is less than a line. */
function settled(found: Found[]): string | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const rivals = first.isLine ? found.filter(({ isLine }) => isLine) : found;
  const newest =
    rivals
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? first.date;
  return Date.parse(newest) - Date.parse(first.date) > NOTICE_DAYS * 86_400_000 ? newest : first.date;
}

/** How many of the texts are near their beginning. */
function nearStart(texts: string[]): number {
  let chars = 0;
  for (const [index, text] of texts.entries()) {
    if (index >= NEAR_BLOCKS && chars > NEAR_CHARS) return index;
    chars += text.length;
  }
  return texts.length;
}

function dateIn(text: string, isMonthFirst: () => boolean): string | undefined {
  const head = text.length > LONGEST_DATED_TEXT ? text.slice(0, LONGEST_DATED_TEXT) : text;
  const tail = text.length > LONGEST_DATED_TEXT ? text.slice(-LONGEST_DATED_TEXT) : '';
  for (const part of [head, tail]) {
    if (!mayHoldDate(part)) continue;
    const small = inSmallLetters(part);
    for (const label of labelsIn(small)) {
      const after = part.slice(label.end, label.end + SURE_LABEL_TO_DATE + LONGEST_DATE);
      const found = findWrittenDate(after, isMonthFirst);
      if (found !== undefined && belongs(part, small.slice(label.start, label.end), label, found))
        return found.date;
    }
    const labelled = dateBeforeLabel(part, small, isMonthFirst);
    if (labelled !== undefined) return labelled;
  }
  return undefined;
}

/** Is this the date that the label announces, and is it the policy's? */
function belongs(text: string, word: string, label: Label, found: WrittenDate): boolean {
  const glue = text.slice(label.end, label.end + found.start);
  const isClose = label.isSure && !found.monthOnly;
  if (glue.length > (isClose ? SURE_LABEL_TO_DATE : LOOSE_LABEL_TO_DATE)) return false;
  if (isInsideWord(text, label) || isSentenceEnd(glue) || OTHER_DAY.test(glue)) return false;
  const before = text.slice(Math.max(0, label.start - 120), label.start);
  const after = text.slice(label.end + found.end, label.end + found.end + 60);
  if (HISTORY.test(before.slice(-40)) || UNTIL.test(after)) return false;
  const ofALaw = LAW_BEFORE.test(before.slice(-90)) || LAW.test(glue) || LAW_AFTER.test(after);
  if (ofALaw && !LAST.test(word) && !OWN.test(after)) return false;
  return text.length <= LINE || POLICY.test(before) || POLICY.test(after);
}

/** "zuletzt am 3.4.2024 geändert", "2024年3月1日改定". */
function dateBeforeLabel(text: string, small: string, isMonthFirst: () => boolean): string | undefined {
  if (text.length > LINE) return undefined;
  const found = findWrittenDate(text, isMonthFirst);
  return found !== undefined && LABEL_AFTER.test(small.slice(found.end)) ? found.date : undefined;
}

/** A label as a line of its own ("Effective date") and the date on the next. */
function dateAfterLabel(
  text: string,
  next: string | undefined,
  isMonthFirst: () => boolean,
): string | undefined {
  if (next === undefined || text.length > 60 || next.length > 60 || /[.;!?]$/.test(text)) return undefined;
  const date = findWrittenDate(next, isMonthFirst)?.date;
  if (date === undefined || HISTORY.test(text)) return undefined;
  const last = labelsIn(inSmallLetters(text)).at(-1);
  return last !== undefined &&
    /^[\s:]{0,3}(?:date|on|am|le|el|il|op|de|of (?:this|the|our) .{1,30})?[\s:]{0,3}$/i.test(
      text.slice(last.end),
    )
    ? date
    : undefined;
}

/** Lines that ran together ("FranceVersion") still show where one ends. */
function isInsideWord(text: string, { start, end }: Label): boolean {
  return (
    (hasCase(text.charAt(start - 1)) &&
      hasCase(text.charAt(start)) &&
      !/^\p{Ll}\p{Lu}\p{Ll}/u.test(text.slice(start - 1, start + 2))) ||
    (hasCase(text.charAt(end - 1)) && hasCase(text.charAt(end)))
  );
}

/** A letter of a script that parts its words. */
function hasCase(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}

function isSentenceEnd(glue: string): boolean {
  const next = /[.!?]\s+(.)/.exec(glue)?.[1];
  return next !== undefined && isCapital(next);
}
