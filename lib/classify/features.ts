import { remember } from '../remember.ts';
import { followClauses } from './clauses.ts';
import { type Mention, mentionsIn } from './concepts.ts';
import { eachCue } from './cues.ts';
import { tokenise } from './tokens.ts';

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

/** Features are gathered here, hash and space side by side, without a call or an object for each. */
class FeatureList {
  /** More than any statement has: all that is looked at of a text is bounded. */
  private static readonly room = 8_192;
  readonly hashes = new Uint32Array(FeatureList.room);
  /** Values of {@link SPACES}. */
  readonly spaces = new Uint8Array(FeatureList.room);
  length = 0;

  add(hash: number, space: number): void {
    this.hashes[this.length] = hash;
    this.spaces[this.length] = space;
    this.length++;
  }
}

const list = new FeatureList();

/**
 * Every feature of a statement, a feature more than once where it stands more than once. The work is bounded whatever the length of the
 * text. The list is one and the same each time: what it holds lasts until the next statement.
 */
export function featuresOf(input: Input): Readonly<FeatureList> {
  list.length = 0;
  const { tokens, hashes } = wordsOf(input.text);
  addGrams(hashes);
  addClauses(tokens, hashes);
  eachCue(tokens, (name) => list.add(mix(SPACES.cue, hashText(name)), SPACES.cue));
  const mentions = mentionsIn(tokens);
  const leadMentions = input.lead ? mentionsOfContext(input.lead) : [];
  const headingMentions = input.heading ? mentionsOfContext(input.heading.slice(-HEADING_CHARACTERS)) : [];
  addConcepts(mentions, leadMentions, headingMentions);
  const lead = input.lead ? wordsOf(input.lead).hashes.slice(-LEAD_TOKENS) : none;
  addWordsAndPairs(lead, SPACES.lead);
  addWords(lead, SPACES.joined);
  addWords(hashes, SPACES.joined);
  const { last, above } = headingOf(input.heading ?? '');
  addWordsAndPairs(last, SPACES.heading);
  addWords(above, SPACES.path);
  const before = input.before ? wordsOf(input.before).hashes.slice(-BEFORE_TOKENS) : none;
  addWordsAndPairs(before, SPACES.before);
  for (const shape of shapes(tokens, lead.length > 0))
    list.add(mix(SPACES.shape, hashText(shape)), SPACES.shape);
  return list;
}

const LEAD_TOKENS = 60;
const BEFORE_TOKENS = 60;
const HEADING_TOKENS = 16;
const PATH_CHARACTERS = 600;
/** Texts whose words are kept: a statement, its lead-in, and what they were for the statements before it. */
const MOST_TEXTS = 32;

/** Concepts further apart than this many words say nothing together. */
const CONCEPT_REACH = 20;
const HEADING_CHARACTERS = 100;
/** Keep relations with the lead-in and the heading apart from those within the statement. */
const LEAD_MARK = 0x1ead;
const HEADING_MARK = 0x4ead;

const none = new Uint32Array(0);

const mentionsOfContext = remember(MOST_TEXTS, (text) => mentionsIn(wordsOf(text).tokens));

const wordsOf = remember(MOST_TEXTS, (text) => {
  const tokens: readonly string[] = tokenise(text);
  return { tokens, hashes: hashesOf(tokens) };
});

const headingOf = remember(MOST_TEXTS, (heading) => {
  const path = heading
    .slice(-PATH_CHARACTERS)
    .split(' > ')
    .map((part) => tokenise(part).slice(0, HEADING_TOKENS));
  return { last: hashesOf(path.pop() ?? []), above: hashesOf(path.flat()) };
});

function hashesOf(tokens: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(tokens.length);
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashText(tokens[i] ?? '');
  return hashes;
}

function addGrams(hashes: Uint32Array): void {
  for (let i = 0; i < hashes.length; i++) {
    const here = hashes[i] ?? 0;
    list.add(mix(SPACES.word, here), SPACES.word);
    if (i + 1 < hashes.length) list.add(mix(mix(SPACES.pair, here), hashes[i + 1] ?? 0), SPACES.pair);
  }
}

function addClauses(tokens: readonly string[], hashes: Uint32Array): void {
  let scope = '';
  let scoped = mix(SPACES.clause, hashText(scope));
  followClauses(tokens, (now, index) => {
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
  for (const above of lead) list.add(mix(LEAD_MARK, codeOf(above)), SPACES.concept);
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
function shapes(tokens: readonly string[], hasLead: boolean): string[] {
  const bound = [3, 6, 10, 16, 25, 40, 80].find((limit) => tokens.length <= limit) ?? 'more';
  return [
    `length ${bound}`,
    `first ${tokens[0] ?? ''}`,
    `start ${tokens[0] ?? ''} ${tokens[1] ?? ''}`,
    `last ${tokens.at(-1) ?? ''}`,
    `lead ${hasLead} ${bound}`,
  ];
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Joins two hashes, order matters; the finisher of MurmurHash3 spreads the bits. */
function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ right;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
