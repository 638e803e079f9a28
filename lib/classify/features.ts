import { followClauses } from './clauses.ts';
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
} as const;

/** Receives one feature: its 32-bit hash and its space, a value of {@link SPACES}. A feature may be given more than once. */
export type Emit = (hash: number, space: number) => void;

/** Gives every feature of a statement to `emit`. The work is bounded whatever the length of the text. */
export function eachFeature(input: Input, emit: Emit): void {
  const tokens = tokenise(input.text);
  const hashes = tokens.map(hashText);
  eachGram(hashes, emit);
  followClauses(tokens, (scope, index) =>
    emit(mix(mix(SPACES.clause, hashText(scope)), at(hashes, index)), SPACES.clause),
  );
  eachCue(tokens, (name) => emit(mix(SPACES.cue, hashText(name)), SPACES.cue));
  const lead = input.lead ? tokenise(input.lead).slice(-LEAD_TOKENS).map(hashText) : [];
  eachWordAndPair(lead, SPACES.lead, emit);
  for (const hash of lead) emit(mix(SPACES.joined, hash), SPACES.joined);
  for (const hash of hashes) emit(mix(SPACES.joined, hash), SPACES.joined);
  eachHeading(input.heading ?? '', emit);
  const before = input.before ? tokenise(input.before).slice(-BEFORE_TOKENS).map(hashText) : [];
  eachWordAndPair(before, SPACES.before, emit);
  for (const shape of shapes(tokens, lead.length > 0)) emit(mix(SPACES.shape, hashText(shape)), SPACES.shape);
}

const LEAD_TOKENS = 60;
const BEFORE_TOKENS = 60;
const HEADING_TOKENS = 16;
const PATH_CHARACTERS = 600;

function eachGram(hashes: number[], emit: Emit): void {
  for (let i = 0; i < hashes.length; i++) {
    const here = at(hashes, i);
    emit(mix(SPACES.word, here), SPACES.word);
    if (i + 1 < hashes.length) emit(mix(mix(SPACES.pair, here), at(hashes, i + 1)), SPACES.pair);
  }
}

function eachWordAndPair(hashes: number[], space: number, emit: Emit): void {
  for (let i = 0; i < hashes.length; i++) {
    const word = mix(space, at(hashes, i));
    emit(word, space);
    if (i + 1 < hashes.length) emit(mix(word, at(hashes, i + 1)), space);
  }
}

function eachHeading(heading: string, emit: Emit): void {
  const path = heading.slice(-PATH_CHARACTERS).split(' > ');
  const last = path.pop() ?? '';
  eachWordAndPair(tokenise(last).slice(0, HEADING_TOKENS).map(hashText), SPACES.heading, emit);
  for (const above of path) {
    for (const token of tokenise(above).slice(0, HEADING_TOKENS))
      emit(mix(SPACES.path, hashText(token)), SPACES.path);
  }
}

/** Facts about the form of a statement: its length, its first words, what it ends with. */
function shapes(tokens: string[], hasLead: boolean): string[] {
  const bound = [3, 6, 10, 16, 25, 40, 80].find((limit) => tokens.length <= limit) ?? 'more';
  return [
    `length ${bound}`,
    `first ${tokens[0] ?? ''}`,
    `start ${tokens[0] ?? ''} ${tokens[1] ?? ''}`,
    `last ${tokens.at(-1) ?? ''}`,
    `lead ${hasLead} ${bound}`,
  ];
}

/** The index is always inside: callers loop to the array's length. */
function at(values: number[], index: number): number {
  return values[index] ?? 0;
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
