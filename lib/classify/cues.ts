import { stem } from './tokens.ts';
import type { Word } from './words.ts';

/** Words that together, in this order and at most {@link REACH} words apart, hint at something that single words do not. */
type Cue = { name: string; steps: readonly ReadonlySet<string>[] };

const REACH = 25;
const NEGATORS = new Set(['not', 'never', 'no', 'nor', 'neither', 'without']);
/** A negation this few words before the first step covers the cue. */
const NEGATION_REACH = 6;

const GATHER = words('collect gather obtain receive record store process request ask');
const DISCLOSE = words('share disclose provide give release transfer pass supply exchange sell rent');
const OTHERS = words(
  'party partner advertiser sponsor marketer company organization organisation business other retailer',
);
const MARKETING = words('marketing market promotional promotion offer advertise advertising');

const CUES: readonly Cue[] = [
  { name: 'others may market', steps: [DISCLOSE, OTHERS, MARKETING] },
  { name: 'others receive for marketing', steps: [OTHERS, words('receive get obtain use'), MARKETING] },
  {
    name: 'activity elsewhere',
    steps: [
      words('activity visit browse behavior behaviour use interact navigate'),
      words('across other different multiple'),
      words('site website app application device platform service'),
    ],
  },
  {
    name: 'looks into content',
    steps: [
      words('read scan analyze analyse monitor access listen review record inspect'),
      words(
        'message email content chat photo recording voice communication file call conversation image video',
      ),
    ],
  },
  { name: 'from children', steps: [GATHER, words('child children minor kid student pupil player')] },
  {
    name: 'children give',
    steps: [
      words('child children minor kid student pupil'),
      words('create provide submit send enter register upload'),
    ],
  },
  {
    name: 'replays',
    steps: [
      words('record replay capture track'),
      words('session mouse keystroke click scroll movement cursor tap screen'),
    ],
  },
  {
    name: 'sensitive',
    steps: [
      GATHER,
      words(
        'health medical biometric passport license licence fingerprint racial ethnic religious genetic sexual disability political criminal government face',
      ),
    ],
  },
  {
    name: 'learns',
    steps: [words('use train improve develop teach'), words('model ai intelligence learn algorithm')],
  },
  {
    name: 'counts as sale',
    steps: [words('consider constitute deem mean qualify'), words('sale sell share')],
  },
];

/** A word's part in one cue: `steps` has the bits of the steps that it can be. */
export type Part = { cue: number; steps: number };

/** The few words that are part of a cue; all others are passed over by one look. */
const PARTS: ReadonlyMap<string, readonly Part[]> = partsByWord();

function partsByWord(): Map<string, Part[]> {
  const byWord = new Map<string, Part[]>();
  for (const [cue, { steps }] of CUES.entries()) {
    for (const word of new Set(steps.flatMap((step) => [...step]))) {
      const bits = steps.reduce((sum, step, index) => (step.has(word) ? sum | (1 << index) : sum), 0);
      byWord.set(word, [...(byWord.get(word) ?? []), { cue, steps: bits }]);
    }
  }
  return byWord;
}

/** A stemmed word's parts in the cues; undefined for most. */
export function partsOf(token: string): readonly Part[] | undefined {
  return PARTS.get(token);
}

/** How far a cue has been matched: the next step, the index of its first word and of its last. */
type Progress = { step: number; start: number; last: number; found: boolean };

/** Gives the name of each cue in a statement, with " not" where the first word is negated. */
export function eachCue(words: readonly Word[], each: (name: string) => void): void {
  const progress: Progress[] = [];
  for (let i = 0; i < words.length; i++) {
    const parts = words[i]?.parts;
    if (parts === undefined) continue;
    for (const part of parts) {
      const known = progress[part.cue] ?? { step: 0, start: -1, last: 0, found: false };
      progress[part.cue] = known;
      advance(known, part, i);
    }
  }
  if (progress.length === 0) return;
  CUES.forEach(({ name }, cue) => {
    const match = progress[cue];
    if (match?.found) each(isNegated(words, match.start) ? `${name} not` : name);
  });
}

/** The first match of a cue stands; before that a word that fits the next step moves it on, unless it comes too late. */
function advance(progress: Progress, { cue, steps }: Part, index: number): void {
  if (progress.found) return;
  if (progress.step > 0 && index - progress.last > REACH) progress.step = 0;
  if ((steps & (1 << progress.step)) === 0) return;
  if (progress.step === 0) progress.start = index;
  progress.step++;
  progress.last = index;
  progress.found = progress.step === CUES[cue]?.steps.length;
}

function isNegated(words: readonly Word[], start: number): boolean {
  for (let i = Math.max(0, start - NEGATION_REACH); i < start; i++) {
    if (NEGATORS.has(words[i]?.text ?? '')) return true;
  }
  return false;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
