import { isCapital } from '../letters.ts';
import { remember } from '../remember.ts';
import { isHereAbroad } from './here-abroad.ts';
import { latin } from './latin.ts';

/** All typographic marks and white space other than single spaces are beyond these: most texts have none. */
const unusual = /[^ -~À-ÿ]| {2}/;

/** How much of a text, in characters, the cues read. */
export const longestPlain = 1200;

/**
 * A text as the cues read it: lower case, straight quotes and hyphens, plain spaces, at most `longestPlain`. Nearly
 * keeps offsets: only runs of white space shrink.
 */
export function plainWords(text: string): string {
  return text.length > worthKeeping ? plainOf(text) : plain(text);
}

/** Links of one sentence come one after the other and ask for the same words; a shorter text is read as fast again. */
const worthKeeping = 60;
const plainOf = remember(32, plain);

function plain(text: string): string {
  const start = text.slice(0, longestPlain);
  return (unusual.test(start) ? withPlainMarks(start) : start).trim().toLowerCase();
}

/** Joiners and breaks that nobody sees: "contact support" and a word joiner is a link's whole text. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function withPlainMarks(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(invisible, '')
    .replace(/\s{2,}|[^\S ]/g, ' ');
}

const hereLike =
  /^(?:please )?(?:click(?:ing)? )?(?:here|this|this (?:link|page|form|website|site|article)|link|click|let us know|go here|visit here|(?:available|found|directed|located|listed) here|(?:web|online) ?form|(?:these |the )?instructions|over here|learn more|more|read more|view|visit|website|site|web ?site|online|form|web ?page|page|see here|(?:on|at|via|through|in) (?:our|the|this) (?:web ?site|site|web ?page|page|portal|app))\s?[>»→.:]*$/;

/** Whether a link's text says nothing by itself: "here", "this page", a bare address. */
export function saysNothing(anchor: string): boolean {
  const words = plainWords(anchor).replace(/^[[(]+|[\])]+$/g, '');
  return (
    words.length < 2 ||
    hereLike.test(words) ||
    isHereAbroad(words) ||
    /^(?:https?:\/\/|www\.)\S+$/.test(words) ||
    /^[\w.-]+\.[a-z]{2,}(?:\/\S*)?[>.]?$/.test(words)
  );
}

/** With fewer words than this between a break and the link, the words before the break belong to it too. */
const shortClause = 5;

/**
 * The words around a link in its sentence: `before` and `after` reach at most 240 and 160 characters and stop at other
 * sentences. `at` (UTF-16 offset in the sentence) tells which of several equal anchors is meant; the first without it.
 */
export function around(sentence: string, anchor: string, at?: number): { before: string; after: string } {
  const text = plainWords(sentence);
  const words = plainWords(anchor);
  const from = at === undefined ? 0 : Math.max(0, plainWords(sentence.slice(0, at)).length - 2);
  const start = words === '' ? -1 : indexOfWhole(words, text, from);
  if (start < 0) return { before: text.slice(0, 400), after: '' };
  const left = text.slice(Math.max(0, start - 240), start);
  const right = text.slice(start + words.length, start + words.length + 160);
  const leftBreak = Math.max(...['. ', '! ', '? ', '; '].map((mark) => left.lastIndexOf(mark)));
  const rightBreak = right.search(/[.!?;] /);
  const clause = leftBreak < 0 ? left : left.slice(leftBreak + 2);
  return {
    before: clause.split(' ').length <= shortClause ? left : clause,
    after: rightBreak < 0 ? right : right.slice(0, rightBreak),
  };
}

/** Offset of words that are no part of a longer word ("form" is not in "information"); else of the first that are. */
function indexOfWhole(words: string, text: string, from: number): number {
  const first = text.indexOf(words, from);
  for (let at = first; at >= 0; at = text.indexOf(words, at + 1)) {
    if (
      !joined.test(text.slice(at - 1, at + 1)) &&
      !joined.test(text.slice(at + words.length - 1, at + words.length + 1))
    )
      return at;
  }
  return first;
}

const joined = /^[\p{L}\d]{2}$/u;

const code = /[{}]\s*[,;)]|"[\w-]+":\s?["\d{[]|=>|\bfunction\s*\(|\bconsole\.log\b/;

/** Whether a text is a program that the page shows by mistake. */
export function isCode(text: string): boolean {
  return code.test(text.slice(0, 2_000));
}

/** Whether a sentence speaks to or about somebody, as prose does and a menu does not. */
export function isProse(sentence: string): boolean {
  return isProseOf(sentence);
}

const isProseOf = remember(32, (sentence) => {
  if (isMenu(sentence)) return false;
  const words = plainWords(sentence);
  return (
    words.split(' ').length >= 4 &&
    (/\b(?:you|your|yourself|we|us|our|please|visit|click|may|can|must|go to|(?:turn|switch) (?:it|them|[\w ]{0,30}) ?off|turn off|switch off|to (?:opt|request|exercise|delete|unsubscribe|submit)|users?|customers?|members?|individuals?|consumers?|patients?|subjects?|residents|questions|should be)\b/.test(
      words,
    ) ||
      addressesAbroad.test(words))
  );
});

/** The company, its reader and what is the reader's in German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const addressesAbroad = latin(
  '(?<!\\p{L})(?:sie|ihr(?:e[mnrs]?)?|du|dich|dir|dein(?:e[mnrs]?)?|wir|betroffenen?|nutzer\\p{L}*|vous|votre|vos|tu|ton|tes|nous|utilisateurs?|personnes?|usted(?:es)?|sus?|tus?|puede[ns]?|usuarios?|lei|può|puoi|(?:tu|su)(?:a|oi|e|o)|noi|utent[ei]|interessati|u|uw|je|jouw|gebruikers?|você|seus?|suas?|pode|poderá|nós|titulares?|usuários?|możesz|można|tw(?:oj\\p{L}*|ój)|swoj\\p{L}*|użytkownik\\p{L}*|nosotros|nuestr[oa]s?|notre|nos|uns|unser\\p{L}*|ons|onze|noss[oa]s?|nostr[oaie]|veuillez|cliqu(?:ez|ant|er)|merci de|bitte|klicken|haga clic|clicca\\p{L}*|clique|kliknij)(?!\\p{L})',
);

/** Its nouns have capitals too. */
const german = /\b(?:der|die|das|den|dem|und|oder|sie|ihre?[nmrs]?)\b/i;

/** "You can contact Acme's Data Protection Officer": names have capitals, and yet it speaks. */
const speaks = /^(?:You (?:can|may|have|also)|If you|Please \p{Ll}+) /u;

/** A run of capitalised entries without a sentence in it: a menu that a reader swallowed. */
function isMenu(sentence: string): boolean {
  if ((sentence.slice(0, 1200).match(/ [•·] /g)?.length ?? 0) > 3) return true;
  if (speaks.test(sentence)) return false;
  const words = sentence.slice(0, 1200).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capital = words.filter((word) => isCapital(word.charAt(0))).length;
  return words.length >= 8 && capital > words.length * (german.test(sentence) ? 0.8 : 0.55);
}
