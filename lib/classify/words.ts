import { remember } from '../remember.ts';
import { type Role, roleOf } from './clauses.ts';
import { type Phrase, phrasesFrom } from './concepts.ts';
import { type Part, partsOf } from './cues.ts';
import { normalise } from './normalise.ts';
import { cut } from './tokens.ts';

/** A word or clause mark of a statement, stemmed, with all that the features ask of it: found out once for all places where it stands. */
export type Word = {
  readonly text: string;
  /** Of the text, by {@link hashText}. */
  readonly hash: number;
  /** In its clause. */
  readonly role: Role | undefined;
  /** The phrases of concepts that begin with it. */
  readonly phrases: readonly Phrase[] | undefined;
  /** In the cues. */
  readonly parts: readonly Part[] | undefined;
};

/** Words of one text that are looked at. */
const MAX_WORDS = 400;

const TOKEN =
  /(?:https?:\/\/|www\.)[^\s"'<>()]{1,300}|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,60}\.[a-z0-9.-]{1,60}|\p{L}{1,60}(?:'\p{L}{1,6})?|\d{1,12}(?:[.,]\d{1,9})*|[.;:!?,()]/gu;

/** A text has few words and says them often: kept, they are looked at once. */
const MOST_WORDS = 4_000;
const wordsFor = remember(MOST_WORDS, (found): readonly Word[] => cut(found).map(wordOf));
const PRIVACY_SHIELD = ['privacy', 'shield'].map(wordOf);

/** Words and clause marks of a text, in order; see {@link cut}. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const found of normalise(text).match(TOKEN) ?? []) {
    if (words.length >= MAX_WORDS) break;
    for (const word of wordsFor(found)) words.push(word);
    if (isSafeHarbor(words)) words.splice(-2, 2, ...PRIVACY_SHIELD);
  }
  return words;
}

/** {@link wordsIn} as texts alone. */
export function tokenise(text: string): string[] {
  return wordsIn(text).map((word) => word.text);
}

/** FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function wordOf(text: string): Word {
  return { text, hash: hashText(text), role: roleOf(text), phrases: phrasesFrom(text), parts: partsOf(text) };
}

/**
 * Safe Harbor (until 2015) and Privacy Shield (until 2020) are said in the same sentences and mean the same to a reader; today's policies, from
 * which the model learns, hardly name the older one. Other safe harbors are taken back by a rule.
 */
function isSafeHarbor(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text;
  return (last === 'harbor' || last === 'harbour') && words.at(-2)?.text === 'safe';
}
