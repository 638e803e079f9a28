import { practiceById } from '../practices/index.ts';
import type { Finding, Grade, PolicyPage, Severity } from '../types.ts';
import { coverageForSilence } from './silences/index.ts';

type Letter = 'A' | 'B' | 'C' | 'D' | 'E';
const letters: readonly Letter[] = ['A', 'B', 'C', 'D', 'E'];

/** What one finding costs, or gives back. A red flag weighs as much as four cautions. */
const cost: Record<Severity, number> = { 'red-flag': 4, caution: 1, neutral: 0, good: -0.5 };
/** Good practices never make up for more than this: promises are cheap. */
const creditCap = 4;
/** The highest cost for A, B, C and D: the quintiles of 665 English policies (Open Terms Archive, August 2026). */
const ceilings: readonly number[] = [4, 10, 17, 25];
/** However little else it says, a policy with this many red flags gets no better than B, C, D and E. */
const redFlagFloors: readonly number[] = [1, 3, 5, 7];

/** Fewer words than this give no basis for a letter. */
const wordsForGrade = 60;

/** Titles named in one reason; the report lists them all. */
const namedCap = 3;

/**
 * A letter from A to E:
 *
 *     cost   = 4 × red flags + 1 × cautions − min(4, 0.5 × good practices)
 *     letter = A up to 4, B up to 10, C up to 17, D up to 25, E above
 *     and no better than B with 1 red flag, C with 3, D with 5, E with 7
 *
 * Findings about residents of one place, applicants, children or business customers alone (`appliesTo`) do not count.
 * Neutral findings and silences cost nothing, so neither can change a grade; one red flag more never improves it.
 *
 * @returns no letter for a summary, a text that is not English, too short, read in part only or in which nothing good or
 * bad was found
 */
export function gradeOf(
  page: PolicyPage,
  words: number,
  scope: 'full' | 'summary',
  findings: readonly Finding[],
): Grade {
  const why =
    whyNoGrade(page, words, scope) ??
    (findings.every(({ severity }) => severity === 'neutral') ? nothingFound : undefined);
  if (why !== undefined) return { letter: null, why };
  const counted = findings.filter(({ appliesTo }) => appliesTo === undefined);
  const of = (severity: Severity) => counted.filter((finding) => finding.severity === severity);
  const bad = [...of('red-flag'), ...of('caution')].reduce((sum, { severity }) => sum + cost[severity], 0);
  const credit = Math.min(creditCap, -cost.good * of('good').length);
  const byCost = ceilings.filter((ceiling) => bad - credit > ceiling).length;
  const byFlags = redFlagFloors.filter((floor) => of('red-flag').length >= floor).length;
  return {
    letter: letters[Math.max(byCost, byFlags)] ?? 'E',
    because: [...reasons(of), ...setAside(findings)],
  };
}

const nothingFound = 'Nothing that could be judged was found in this text.';

function whyNoGrade(page: PolicyPage, words: number, scope: 'full' | 'summary'): string | undefined {
  if (page.language !== 'en' && page.language !== 'und') {
    return 'This policy is not in English. Practices are read in English only for now; the ways out still work.';
  }
  if (page.language === 'und' && words >= wordsForGrade)
    return 'Wayout could not tell the language of this text.';
  if (words < wordsForGrade) return 'There is too little text to judge.';
  if (scope === 'summary') return 'This is only a summary or a part. What counts is the full policy.';
  if (page.truncated) return 'The text is too long to be read whole.';
  if (page.coverage < coverageForSilence) {
    return `Only ${Math.floor(page.coverage * 100)} % of the text could be read.`;
  }
  return undefined;
}

function reasons(of: (severity: Severity) => Finding[]): string[] {
  const flags = of('red-flag');
  const cautions = of('caution');
  const good = of('good');
  return [
    flags.length === 0
      ? 'No red flags.'
      : `${counted(flags.length, 'red flag')}: ${flags.map(titleOf).join(', ')}.`,
    cautions.length === 0
      ? 'Nothing else to be careful about.'
      : `${counted(cautions.length, 'practice')} to be careful about${some(cautions)}`,
    good.length === 0
      ? 'No good practices.'
      : `${counted(good.length, 'good practice')} in its favour${some(good)}`,
  ];
}

/** The first titles; "among them" only where there are more. */
function some(findings: readonly Finding[]): string {
  const named = findings.slice(0, namedCap).map(titleOf).join(', ');
  return `${findings.length > namedCap ? ', among them: ' : ': '}${named}.`;
}

/** Red flags that were left out of the count, so that the sum agrees with what the reader sees. */
function setAside(findings: readonly Finding[]): string[] {
  const limited = findings.filter(
    ({ severity, appliesTo }) => severity === 'red-flag' && appliesTo !== undefined,
  );
  if (limited.length === 0) return [];
  const whom = [...new Set(limited.map(({ appliesTo }) => appliesTo))].join('; ');
  return [
    `Not counted, because it is said of some people only (${whom}): ${limited.map(titleOf).join(', ')}.`,
  ];
}

function titleOf({ practice }: Finding): string {
  return practiceById.get(practice)?.title ?? practice;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
