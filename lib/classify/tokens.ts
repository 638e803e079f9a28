import { remember } from '../remember.ts';
import { normalise } from './normalise.ts';

/** Tokens of one text that are looked at. */
const MAX_TOKENS = 400;
/** Longer words are cut: no word that means something is longer. */
const MAX_WORD = 24;

const TOKEN =
  /(?:https?:\/\/|www\.)[^\s"'<>()]{1,300}|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,60}\.[a-z0-9.-]{1,60}|\p{L}{1,60}(?:'\p{L}{1,6})?|\d{1,12}(?:[.,]\d{1,9})*|[.;:!?,()]/gu;

const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
]);

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['ve', 'have'],
  ['re', 'are'],
  ['d', 'would'],
  ['m', 'am'],
]);

/** Words and clause marks of a text, stemmed; addresses become `URL` and their words, e-mail addresses `EMAIL`, numbers `NUM`. */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const found of normalise(text).match(TOKEN) ?? []) {
    if (tokens.length >= MAX_TOKENS) break;
    for (const token of tokensOf(found)) tokens.push(token);
    if (isSafeHarbor(tokens)) tokens.splice(-2, 2, 'privacy', 'shield');
  }
  return tokens;
}

/**
 * Safe Harbor (until 2015) and Privacy Shield (until 2020) are said in the same sentences and mean the same to a reader; today's policies, from
 * which the model learns, hardly name the older one. Other safe harbors are taken back by a rule.
 */
function isSafeHarbor(tokens: string[]): boolean {
  const last = tokens[tokens.length - 1];
  return (last === 'harbor' || last === 'harbour') && tokens[tokens.length - 2] === 'safe';
}

/** A text has few words and says them often: kept, they are cut once. */
const MOST_WORDS = 4_000;
const tokensOf = remember(MOST_WORDS, cut);

function cut(found: string): readonly string[] {
  if (/^(?:https?:|www\.)/.test(found)) return ['URL', ...wordsOfAddress(found)];
  if (found.includes('@')) return ['EMAIL'];
  if (/^\d/.test(found)) return [/^(?:13|16|18)$/.test(found) ? `NUM${found}` : 'NUM'];
  const parts = CONTRACTIONS.get(found);
  if (parts) return parts;
  return found.includes("'") ? cutContraction(found) : [stem(found.slice(0, MAX_WORD))];
}

function wordsOfAddress(address: string): string[] {
  const words = address.slice(0, 120).match(/[a-z]{3,20}/g) ?? [];
  return words.slice(0, 8).filter((word) => !/^(?:https?|www|com|html?)$/.test(word));
}

function cutContraction(found: string): string[] {
  const apostrophe = found.indexOf("'");
  const word = found.slice(0, apostrophe);
  const ending = found.slice(apostrophe + 1);
  if (ending === 't' && word.endsWith('n')) return [stem(word.slice(0, -1)), 'not'];
  const expanded = ENDINGS.get(ending);
  const stemmed = stem(word.slice(0, MAX_WORD));
  return expanded ? [stemmed, expanded] : [stemmed];
}

/** Cuts the commonest English endings, so that "shares", "shared" and "sharing" are one word. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let base = word;
  if (base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (/[^suí]s$/.test(base) && !base.endsWith('is')) base = base.slice(0, -1);
  if (base.length > 5 && base.endsWith('ing') && /[aeiouy]/.test(base.slice(0, -3)))
    base = undouble(base.slice(0, -3));
  else if (base.length > 4 && base.endsWith('ed') && /[aeiouy]/.test(base.slice(0, -2)))
    base = undouble(base.slice(0, -2));
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function undouble(base: string): string {
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}
