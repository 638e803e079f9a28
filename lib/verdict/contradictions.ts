import type { Evidence, Finding } from '../types.ts';
import { audienceOf } from './audience.ts';
import { limitsOf } from './limits.ts';
import { type Opposition, oppositions } from './oppositions.ts';

/**
 * The findings, those that contradict each other with the other's practice and sentence (`contradicts`) and with their own
 * sentence of the pair first. A promise to some people is not broken by what is done to others.
 */
export function withContradictions(findings: readonly Finding[]): Finding[] {
  const byPractice = new Map(findings.map((finding) => [finding.practice, finding]));
  for (const { promise, against, holds } of oppositions) {
    for (const practice of against) {
      const [one, other] = [byPractice.get(promise), byPractice.get(practice)];
      if (one === undefined || other === undefined) continue;
      const pair = pairOf(one, other, holds);
      if (pair === undefined) continue;
      byPractice.set(promise, contradicting(one, pair[0], practice, pair[1]));
      byPractice.set(practice, contradicting(other, pair[1], promise, pair[0]));
    }
  }
  return findings.map((finding) => byPractice.get(finding.practice) ?? finding);
}

/** Sentences of both that are at odds and said of the same people, or the promise to all. */
function pairOf(one: Finding, other: Finding, holds: Opposition['holds']): [Evidence, Evidence] | undefined {
  for (const promise of one.evidence) {
    const opposed = other.evidence.filter((each) => holds(promise, each));
    if (opposed.length === 0) continue;
    const audience = audienceOfQuote(promise);
    const against = opposed.find((each) => audience === undefined || audience === audienceOfQuote(each));
    if (against !== undefined) return [promise, against];
  }
  return undefined;
}

function audienceOfQuote({ quote, section }: Evidence): string | undefined {
  return audienceOf({ text: quote, lead: '', heading: section });
}

function contradicting(finding: Finding, own: Evidence, practice: string, evidence: Evidence): Finding {
  const { contradicts = [], limits, evidence: all, ...rest } = finding;
  // The first contradiction decides which sentence leads; the limits named are those of the one that does.
  const leads = contradicts.length === 0 ? own : all[0];
  const limited = limits === undefined || leads === undefined ? [] : limitsOf(finding.practice, leads.quote);
  return {
    ...rest,
    ...(limited.length > 0 && { limits: limited }),
    evidence: contradicts.length === 0 ? [own, ...all.filter((one) => one !== own)] : all,
    contradicts: [...contradicts, { practice, evidence }],
  };
}
