import type { Evidence, Finding } from '../types.ts';
import { audienceOf } from './audience.ts';
import { wholeData } from './limit-patterns.ts';
import { limitsOf } from './limits.ts';

/** A promise, and a practice that cannot stand beside it where `holds` says so of the two sentences. */
type Opposition = {
  promise: string;
  against: readonly string[];
  holds(promise: string, against: string): boolean;
};

/** Left to the reader, so that the promise may be kept by whoever does not agree. */
const leftToReader =
  /\bconsent|\bpermission\b|\bopt(?:ed|ing)?[- ]?in\b|\b(?:if|when|where|unless) you (?:\w+ ){0,2}(?:agree|choose|direct|ask|request|allow|wish|want|elect|authori[sz]e)|\bat your (?:request|direction)\b/i;

/** A promise about all data, whoever gets them: not about one kind of data or one kind of recipient. */
function isAboutAllData(promise: string): boolean {
  return wholeData.test(promise) && !/\b(?:to|with) (?:these|those|such)\b/i.test(promise);
}

/** The company's own word on what it uses data for, and for nothing else. */
const namesItsPurpose =
  /\b(?:use|used|process|processed|kept|keep)\b[^.;]{0,40}\b(?:only|solely|exclusively|sole|no other)\b|\b(?:only|solely|exclusively)\b[^.;]{0,20}\b(?:use|used|process|processed)\b|\bnot (?:be )?(?:use|used|process|processed)\b[^.;]{0,80}\bother\b/i;
/** Purposes told elsewhere, exceptions, one occasion or one kind of data, and what others do with it. */
const leavesRoom =
  /\bdescri|\bset (?:out|forth)|\bstated|\bspecif|\blisted|\bidentified|\boutlined|\bbelow|\babove|\bfollowing|\bherein|\bcompatible|\bunless|\bexcept|\bpermitted|\bpolicy|\bnotice|\bgenerally|\bnecessary|\blegal|\blaw|\blegitimate|\bappropriate|\binternal|\bneeded\b|\bused by\b|:$|\blimited|\bmarket|\badverti|\bpromot|\bnewsletter|\boffers?\b|\bsensitive|\brequests?\b|\bverif|\bcookies?\b|\bpayment|\b(?:these|those|such|this|others|friends?|they|them)\b|\bin connection|\bentr(?:y|ies)\b|\bsweepstakes|\bcontests?\b|\bsurveys?\b|\bon your behalf|\bproviders?\b|\bvendors?\b|\bpartners?\b|\bprocessors?\b|\bthird[- ]part|\binstitutions?\b|\bassistants?\b/i;

/** A plain word that children are not wanted or their data not collected, not what happens to them otherwise. */
const notForChildren =
  /\b(?:not|never|none|no)\b[^.;]{0,60}\b(?:collect|solicit|gather|direct|intend|aim|design|meant|target|allow|available|permit)|n[’']t\b[^.;]{0,40}\bcollect|\bmust be (?:at least|over|older|above)\b/i;

const oppositions: readonly Opposition[] = [
  {
    promise: 'no-sale',
    against: ['sells-data'],
    holds: (promise) => isAboutAllData(promise) && /\bs[eo]l[dl]|\bsale|\brent|\btrad/i.test(promise),
  },
  {
    promise: 'no-sale',
    against: ['shares-for-third-party-marketing'],
    holds: (promise, against) => isAboutAllData(promise) && !leftToReader.test(against),
  },
  {
    promise: 'purpose-limitation',
    against: [
      'sells-data',
      'shares-for-third-party-marketing',
      'ai-training',
      'direct-marketing',
      'targeted-ads',
    ],
    holds: (promise, against) =>
      isAboutAllData(promise) &&
      namesItsPurpose.test(promise) &&
      ![leavesRoom, leftToReader].some((pattern) => pattern.test(promise)) &&
      !leftToReader.test(against),
  },
  {
    promise: 'honours-opt-out-signals',
    against: ['ignores-do-not-track'],
    holds: (promise, against) => {
      const ignored = signalsIn(against, true);
      return signalsIn(promise, false).some((signal) => ignored.includes(signal));
    },
  },
  {
    promise: 'children-not-targeted',
    against: ['collects-from-children'],
    // With a parent's consent is what the law asks for.
    holds: (promise, against) =>
      notForChildren.test(promise) &&
      ![promise, against].some((text) => /\bparent|\bguardian|\bconsent/i.test(text)),
  },
];

const signals = {
  'do not track': /\bdo[- ]not[- ]track\b|\bDNT\b/i,
  'opt-out preference signal':
    /\bglobal privacy controls?\b|\bGPC\b|\bopt[- ]?outs? (?:preferences? )?signals?\b/i,
};

/** The signals of a browser that the negated, or the other, parts of a sentence name. */
function signalsIn(sentence: string, negated: boolean): string[] {
  const parts = sentence.split(/;|\bhowever\b|\bbut\b|\bexcept\b|\balthough\b|\bwhile\b/i);
  const heard = parts.filter(
    (part) => /\b(?:not|no|never|ignor\w+)\b(?![- ]track)|n[’']t\b/i.test(part) === negated,
  );
  return Object.entries(signals).flatMap(([name, says]) =>
    heard.some((part) => says.test(part)) ? [name] : [],
  );
}

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
    const opposed = other.evidence.filter(({ quote }) => holds(promise.quote, quote));
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
