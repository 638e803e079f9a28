import { remember } from '../remember.ts';
import { followClauses } from './clauses.ts';
import { type Mention, mentionsIn } from './concepts.ts';
import { eachCue } from './cues.ts';
import { FeatureList, mix } from './feature-list.ts';
import { hashText, type Word, wordsIn } from './words.ts';

/** What the classifier is given of a statement. */
export type Input = { text: string; lead?: string; heading?: string; before?: string };

/**
 * Name spaces of the features. The same word counts differently in the statement, in the sentence that introduces its list, in its
 * heading, and in the statement before; training gives each space its own weight.
 */
export const SPACES = {
  word: 0,
  pair: 1,
  clause: 2,
  lead: 3,
  joined: 4,
  heading: 5,
  path: 6,
  before: 7,
  shape: 8,
  cue: 9,
  concept: 10,
  relation: 11,
} as const;

const list = new FeatureList();

/**
 * Every feature of a statement, a feature more than once where it stands more than once. The work is bounded whatever the length of the
 * text. The list is one and the same each time, here and in the other functions of this file: what it holds lasts until the next call.
 */
export function featuresOf(input: Input): Readonly<FeatureList> {
  list.length = 0;
  addOwn(input);
  addLead(input.lead ?? '');
  addHeading(input.heading ?? '');
  return list;
}

/** Those that its lead-in and its heading do not have by themselves: {@link leadFeaturesOf}, {@link headingFeaturesOf}. */
export function ownFeaturesOf(input: Input): Readonly<FeatureList> {
  list.length = 0;
  addOwn(input);
  return list;
}

/** Those of a lead-in, the same for all items of its list. */
export function leadFeaturesOf(lead: string): Readonly<FeatureList> {
  list.length = 0;
  addLead(lead);
  return list;
}

/** Those of a heading, the same for all statements below it. */
export function headingFeaturesOf(heading: string): Readonly<FeatureList> {
  list.length = 0;
  addHeading(heading);
  return list;
}

const LEAD_WORDS = 60;
const BEFORE_WORDS = 60;
const HEADING_WORDS = 16;
const PATH_CHARACTERS = 600;
/** Texts whose words are kept: a statement, its lead-in, and what they were for the statements before it. */
const MOST_TEXTS = 32;

/** Concepts further apart than this many words say nothing together. */
const CONCEPT_REACH = 20;
const HEADING_CHARACTERS = 100;
/** Keep relations with the lead-in and the heading apart from those within the statement. */
const LEAD_MARK = 0x1ead;
const HEADING_MARK = 0x4ead;

const mentionsOfContext = remember(MOST_TEXTS, (text) => mentionsIn(wordsOf(text).words));

const wordsOf = remember(MOST_TEXTS, (text) => {
  const words: readonly Word[] = wordsIn(text);
  return { words, hashes: hashesOf(words) };
});

const headingOf = remember(MOST_TEXTS, (heading) => {
  const path = heading
    .slice(-PATH_CHARACTERS)
    .split(' > ')
    .map((part) => wordsIn(part).slice(0, HEADING_WORDS));
  return { last: hashesOf(path.pop() ?? []), above: hashesOf(path.flat()) };
});

function addOwn({ text, lead = '', heading = '', before = '' }: Input): void {
  const { words, hashes } = wordsOf(text);
  addGrams(hashes);
  addClauses(words, hashes);
  eachCue(words, (name) => list.add(mix(SPACES.cue, hashText(name)), SPACES.cue));
  addConcepts(
    mentionsIn(words),
    mentionsOfContext(lead),
    mentionsOfContext(heading.slice(-HEADING_CHARACTERS)),
  );
  const leadHashes = leadHashesOf(lead);
  addWords(leadHashes, SPACES.joined);
  addWords(hashes, SPACES.joined);
  addWords(wordsOf(before).hashes.slice(-BEFORE_WORDS), SPACES.before);
  for (const shape of shapes(words, leadHashes.length > 0))
    list.add(mix(SPACES.shape, hashText(shape)), SPACES.shape);
}

function addLead(lead: string): void {
  addWordsAndPairs(leadHashesOf(lead), SPACES.lead);
  for (const mention of mentionsOfContext(lead)) list.add(mix(LEAD_MARK, codeOf(mention)), SPACES.concept);
}

function addHeading(heading: string): void {
  const { last, above } = headingOf(heading);
  addWordsAndPairs(last, SPACES.heading);
  addWords(above, SPACES.path);
}

function leadHashesOf(lead: string): Uint32Array {
  return wordsOf(lead).hashes.slice(-LEAD_WORDS);
}

function hashesOf(words: readonly Word[]): Uint32Array {
  const hashes = new Uint32Array(words.length);
  for (let i = 0; i < hashes.length; i++) hashes[i] = words[i]?.hash ?? 0;
  return hashes;
}

function addGrams(hashes: Uint32Array): void {
  for (let i = 0; i < hashes.length; i++) {
    const here = hashes[i] ?? 0;
    list.add(mix(SPACES.word, here), SPACES.word);
    if (i + 1 < hashes.length) list.add(mix(mix(SPACES.pair, here), hashes[i + 1] ?? 0), SPACES.pair);
  }
}

function addClauses(words: readonly Word[], hashes: Uint32Array): void {
  let scope = '';
  let scoped = mix(SPACES.clause, hashText(scope));
  followClauses(words, (now, index) => {
    if (now !== scope) {
      scope = now;
      scoped = mix(SPACES.clause, hashText(scope));
    }
    list.add(mix(scoped, hashes[index] ?? 0), SPACES.clause);
  });
}

/** Concepts, each pair of them in order, and each with those of the lead-in and the heading. */
function addConcepts(mentions: Mention[], lead: Mention[], heading: Mention[]): void {
  mentions.forEach((mention, i) => {
    const here = codeOf(mention);
    list.add(mix(SPACES.concept, here), SPACES.concept);
    for (let k = i + 1; k < mentions.length; k++) {
      const other = mentions[k] as Mention; // k counts mentions
      if (other.index - mention.index > CONCEPT_REACH) break;
      list.add(mix(mix(SPACES.relation, here), codeOf(other)), SPACES.relation);
    }
    for (const above of lead) list.add(mix(mix(LEAD_MARK, here), codeOf(above)), SPACES.relation);
    for (const above of heading) list.add(mix(mix(HEADING_MARK, here), codeOf(above)), SPACES.relation);
  });
}

function codeOf({ concept, negated }: Mention): number {
  return concept * 2 + Number(negated);
}

function addWords(hashes: Uint32Array, space: number): void {
  for (let i = 0; i < hashes.length; i++) list.add(mix(space, hashes[i] ?? 0), space);
}

function addWordsAndPairs(hashes: Uint32Array, space: number): void {
  for (let i = 0; i < hashes.length; i++) {
    const word = mix(space, hashes[i] ?? 0);
    list.add(word, space);
    if (i + 1 < hashes.length) list.add(mix(word, hashes[i + 1] ?? 0), space);
  }
}

/** Facts about the form of a statement: its length, its first words, what it ends with. */
function shapes(words: readonly Word[], hasLead: boolean): string[] {
  const bound = [3, 6, 10, 16, 25, 40, 80].find((limit) => words.length <= limit) ?? 'more';
  const first = words[0]?.text ?? '';
  return [
    `length ${bound}`,
    `first ${first}`,
    `start ${first} ${words[1]?.text ?? ''}`,
    `last ${words.at(-1)?.text ?? ''}`,
    `lead ${hasLead} ${bound}`,
  ];
}
