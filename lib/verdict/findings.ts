import { practiceById } from '../practices/index.ts';
import type { Classified, Finding, Severity, Statement } from '../types.ts';
import { audienceOf, commonAudience } from './audience.ts';
import { shareOf } from './base-rates.ts';
import { limitsOf } from './limits.ts';
import { isFragment, quoteOf } from './quote.ts';
import { weightOf } from './weight.ts';

/** More quotations than this prove nothing more. */
export const evidenceCap = 8;

/** What an item of a list proves less than a sentence that is as sure: it cannot be read alone. */
const fragmentLoss = 0.1;

const severities: readonly Severity[] = ['red-flag', 'caution', 'neutral', 'good'];

/** A statement that states a practice; `proof` is the offset of the words that do, where that is known. */
export type Said = { statement: Statement; confidence: number; proof?: number };

/**
 * One finding per practice that the policy states, with its strongest quotations first. Fallback practices (tier 3)
 * and practices without a record are left out.
 *
 * @returns in the order of `inOrder`
 */
export function gatherFindings(classified: readonly Classified[]): Finding[] {
  const audience = audiencesUnder(titleOver(classified));
  const saidByPractice = new Map<string, Said[]>();
  for (const { statement, practices } of classified) {
    for (const { id, confidence } of practices) {
      const said = saidByPractice.get(id);
      if (said === undefined) saidByPractice.set(id, [{ statement, confidence }]);
      else said.push({ statement, confidence });
    }
  }
  const findings = [...saidByPractice].flatMap(([id, said]) => {
    const finding = findingOf(id, said, audience);
    return finding === undefined ? [] : [finding];
  });
  return inOrder(findings);
}

/**
 * Red flags, then cautions, neutral and good findings; within each what is said of everybody before what is said of some,
 * what weighs most first. Equal ones by name, so that the same page gets the same report.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      Number(one.appliesTo !== undefined) - Number(other.appliesTo !== undefined) ||
      weightOf(other) - weightOf(one) ||
      other.confidence - one.confidence ||
      (one.practice < other.practice ? -1 : 1),
  );
}

/**
 * A finding from the statements that say it; undefined for a practice that is never shown. What is said of everybody leads,
 * and decides how sure the finding is.
 *
 * @param audience to whom a statement is limited
 */
export function findingOf(
  id: string,
  said: readonly Said[],
  audience: (statement: Statement) => string | undefined = audienceOf,
): Finding | undefined {
  const practice = practiceById.get(id);
  if (practice === undefined || practice.tier === 3) return undefined;
  const strongest = said
    .map((each) => ({
      ...each,
      audience: audience(each.statement),
      limits: limitsOf(id, each.statement.text),
      proves: isFragment(each.statement.text) ? each.confidence - fragmentLoss : each.confidence,
    }))
    .sort(
      (one, other) =>
        Number(one.audience !== undefined) - Number(other.audience !== undefined) ||
        Number(one.limits.length > 0) - Number(other.limits.length > 0) ||
        other.proves - one.proves ||
        one.statement.start - other.statement.start,
    );
  const first = strongest[0];
  if (first === undefined) return undefined;
  const appliesTo = commonAudience(strongest.map((each) => each.audience)) ?? practice.appliesTo;
  const leading = strongest.filter(
    (each) => (each.audience === undefined) === (first.audience === undefined),
  );
  const share = shareOf(id);
  return {
    practice: id,
    severity: practice.severity,
    confidence: Math.max(...leading.map(({ confidence }) => confidence)),
    ...(share === undefined ? {} : { share }),
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(first.limits.length === 0 ? {} : { limits: first.limits }),
    evidence: withoutRepeats(strongest)
      .slice(0, evidenceCap)
      .map((each) => quoteOf(each.statement, each.proof)),
  };
}

/** `audienceOf` under a title, asked once for a statement that states several practices. */
function audiencesUnder(title: string): (statement: Statement) => string | undefined {
  const known = new Map<Statement, { audience: string | undefined }>();
  return (statement) => {
    const before = known.get(statement);
    if (before !== undefined) return before.audience;
    const audience = audienceOf(statement, title);
    known.set(statement, { audience });
    return audience;
  };
}

/** Part of the statements that a heading stands over before it is the page's title. */
const mostStatements = 0.6;

/** The first heading of most statements; '' where none stands over so many. */
function titleOver(classified: readonly Classified[]): string {
  const counts = new Map<string, number>();
  for (const { statement } of classified) {
    const first = statement.heading.split(' > ', 1)[0] ?? '';
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [title = '', count = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  return count >= mostStatements * classified.length ? title : '';
}

/** Pages repeat whole sections for narrow screens; the same sentence proves a thing once. */
function withoutRepeats(said: readonly Said[]): Said[] {
  const seen = new Set<string>();
  return said.filter(({ statement }) => {
    if (seen.has(statement.text)) return false;
    seen.add(statement.text);
    return true;
  });
}
