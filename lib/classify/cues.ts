import { stem } from './tokens.ts';

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

/** Gives the name of each cue in a statement, with " not" where the first word is negated. */
export function eachCue(tokens: string[], each: (name: string) => void): void {
  for (const { name, steps } of CUES) {
    const start = matchFrom(tokens, steps);
    if (start < 0) continue;
    const negated = tokens
      .slice(Math.max(0, start - NEGATION_REACH), start)
      .some((token) => NEGATORS.has(token));
    each(negated ? `${name} not` : name);
  }
}

/** @returns index of the first word of the first match, or -1 */
function matchFrom(tokens: string[], steps: readonly ReadonlySet<string>[]): number {
  let step = 0;
  let start = -1;
  let last = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (step > 0 && i - last > REACH) step = 0;
    if (!steps[step]?.has(tokens[i] ?? '')) continue;
    if (step === 0) start = i;
    last = i;
    step++;
    if (step === steps.length) return start;
  }
  return -1;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
