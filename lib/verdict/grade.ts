import { practiceById } from '../practices/index.ts';
import type { Finding, Grade, PolicyPage, Severity } from '../types.ts';
import { betterThan } from './base-rates.ts';
import { enoughRead } from './coverage.ts';
import { isGeneral } from './general.ts';
import { isJudged, weightOf } from './weight.ts';
import { leastWords } from './words.ts';

/** Letters with the least hundredths of policies that each is better than: fifths of those measured. */
const letters = [
  ['A', 80],
  ['B', 60],
  ['C', 40],
  ['D', 20],
  ['E', 0],
] as const;

/** Good practices make up for at most this part of the cautions, and for no red flag: promises are cheap. */
const creditCap = 0.5;

/** Titles named in one reason; the report lists them all. */
const namedCap = 3;

/**
 * What a policy's findings cost its reader, 0 and more; less is better:
 *
 *     cost = red flags + max(cautions − good practices, cautions / 2)
 *
 * each the sum of its findings' weights (`weight.ts`: severity × confidence × rarity). Findings about residents of one
 * place, applicants, children or business customers alone (`appliesTo`) do not count, neutral ones and silences cost
 * nothing. So one red flag more never lowers the cost, and nothing neutral changes it.
 */
export function costOf(findings: readonly Finding[]): number {
  const general = findings.filter(isGeneral);
  const sum = (severity: Severity) =>
    general
      .filter((finding) => finding.severity === severity)
      // Summed from the least up: the order in which findings come must not change the last digit.
      .map(weightOf)
      .sort((a, b) => a - b)
      .reduce((total, weight) => total + weight, 0);
  const cautions = sum('caution');
  return sum('red-flag') + Math.max(cautions - sum('good'), cautions * (1 - creditCap));
}

/**
 * A letter from A to E by the policy's place among those measured (`base-rates-data.ts`): A for the fifth that costs
 * least, E for the fifth that costs most. A policy with a red flag gets no A. Its percentile says how many in 100 of
 * those policies cost more.
 *
 * @returns no letter for a summary, a text that is not English, too short, read in part only or in which nothing good or
 * bad was found, or only what is said of some people
 */
export function gradeOf(
  page: PolicyPage,
  words: number,
  scope: 'full' | 'summary',
  findings: readonly Finding[],
): Grade {
  const why = whyNotRead(page, words, scope) ?? whyNotJudged(findings);
  if (why !== undefined) return { letter: null, why };
  const percentile = betterThan(costOf(findings));
  const of = (severity: Severity) =>
    findings.filter((finding) => isGeneral(finding) && finding.severity === severity);
  const [letter] = letters.find(([, least]) => percentile >= least) ?? ['E'];
  return {
    letter: letter === 'A' && of('red-flag').length > 0 ? 'B' : letter,
    because: [...reasons(of), ...setAside(findings)],
    percentile,
  };
}

function whyNotJudged(findings: readonly Finding[]): string | undefined {
  const judged = findings.filter(isJudged);
  if (judged.length === 0) return 'Nothing that could be judged was found in this text.';
  if (judged.some(isGeneral)) return undefined;
  return `All that could be judged in this text is said of some people only (${audiencesOf(judged)}).`;
}

function whyNotRead(page: PolicyPage, words: number, scope: 'full' | 'summary'): string | undefined {
  if (page.language !== 'en' && page.language !== 'und') {
    return 'This policy is not in English. Practices are read in English only for now; the ways out still work.';
  }
  if (page.language === 'und' && words >= leastWords)
    return 'Wayout could not tell the language of this text.';
  if (words < leastWords) return 'There is too little text to judge.';
  if (scope === 'summary') return 'This is only a summary or a part. What counts is the full policy.';
  if (page.truncated) return 'The text is too long to be read whole.';
  if (page.coverage < enoughRead) {
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
  const limited = findings.filter((finding) => finding.severity === 'red-flag' && !isGeneral(finding));
  if (limited.length === 0) return [];
  const titles = limited.map(titleOf).join(', ');
  return [`Not counted, because it is said of some people only (${audiencesOf(limited)}): ${titles}.`];
}

function audiencesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ appliesTo }) => appliesTo))].join('; ');
}

function titleOf({ practice }: Finding): string {
  return practiceById.get(practice)?.title ?? practice;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
