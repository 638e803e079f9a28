import { practiceById } from '../practices/index.ts';
import type { Classified, Finding, Severity, Statement } from '../types.ts';
import { commonAudience } from './audience.ts';
import { quoteOf } from './quote.ts';

/** More quotations than this prove nothing more. */
export const evidenceCap = 8;

const severities: readonly Severity[] = ['red-flag', 'caution', 'neutral', 'good'];

/** A statement that states a practice; `proof` is the offset of the words that do, where that is known. */
export type Said = { statement: Statement; confidence: number; proof?: number };

/**
 * One finding per practice that the policy states, with its strongest quotations first. Fallback practices (tier 3)
 * and practices without a record are left out.
 *
 * @returns red flags, then cautions, neutral and good findings; the most certain first within each
 */
export function gatherFindings(classified: readonly Classified[]): Finding[] {
  const saidByPractice = new Map<string, Said[]>();
  for (const { statement, practices } of classified) {
    for (const { id, confidence } of practices) {
      const said = saidByPractice.get(id);
      if (said === undefined) saidByPractice.set(id, [{ statement, confidence }]);
      else said.push({ statement, confidence });
    }
  }
  const findings = [...saidByPractice].flatMap(([id, said]) => {
    const finding = findingOf(id, said);
    return finding === undefined ? [] : [finding];
  });
  return inOrder(findings);
}

/** Worst first, then most certain; equal ones by name, so that the same page gets the same report. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      other.confidence - one.confidence ||
      (one.practice < other.practice ? -1 : 1),
  );
}

/** A finding from the statements that say it; undefined for a practice that is never shown. */
export function findingOf(id: string, said: readonly Said[]): Finding | undefined {
  const practice = practiceById.get(id);
  if (practice === undefined || practice.tier === 3) return undefined;
  const strongest = [...said].sort(
    (one, other) => other.confidence - one.confidence || one.statement.start - other.statement.start,
  );
  const first = strongest[0];
  if (first === undefined) return undefined;
  const audience = commonAudience(said.map((each) => each.statement));
  return {
    practice: id,
    severity: practice.severity,
    confidence: first.confidence,
    ...(audience === undefined ? {} : { appliesTo: audience }),
    evidence: withoutRepeats(strongest)
      .slice(0, evidenceCap)
      .map((each) => quoteOf(each.statement, each.proof)),
  };
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
