import type { Classified, Finding, Statement } from '../types.ts';
import { findingOf, inOrder, type Said } from './findings.ts';
import {
  type FrameworkClaim,
  frameworkClaims,
  inForceOn,
  offsetOfFramework,
  standingOn,
} from './frameworks.ts';
import type { Framework } from './frameworks-data.ts';

const practice = 'void-transfer-framework';

/** A sentence that names a void framework and leans on it is proof, whatever the classifier made of it. */
const namedConfidence = 0.95;
/** The same without a name ("agreements between the U.S. and the EU") rests on the day alone. */
const unnamedConfidence = 0.7;

/** A policy that says so leans on it no more, though it may still keep its principles. */
const disclaims =
  /\b(?:not|no longer|ceased to|stopped)\s(?!only\b)(?:\w+\s){0,3}rel(?:y|ied|ying)\b(?! (?:only|solely|exclusively|just)\b)|\binvalidat|\bdeclared invalid\b|\bstruck down\b/i;
const namesVoidOne = /\bprivacy ?shield\b|\bsafe ?harbou?r\b/i;

/** The days that decide: the one the text speaks for, and today. */
export type Days = { policy: string; today: string; archived: boolean };

/**
 * Makes the finding `void-transfer-framework` rest on a framework that the text leans on: adds it where the classifier
 * missed it, drops it where the only framework is a valid one or the policy leans on it no more, and says in `note` until when each held.
 */
export function withVoidFrameworks(
  findings: readonly Finding[],
  classified: readonly Classified[],
  days: Days,
): Finding[] {
  const voided = frameworkClaims(classified).filter((claim) => isVoid(claim.framework, days));
  const rest = findings.filter((finding) => finding.practice !== practice);
  const guessed = findings.find((finding) => finding.practice === practice);
  const finding = findingOf(practice, strongestPerStatement(voided));
  if (finding === undefined || classified.some(({ statement }) => isDisclaimer(statement.text)))
    return inOrder(rest);
  const confidence = Math.max(finding.confidence, guessed?.confidence ?? 0);
  return inOrder([...rest, { ...finding, confidence, note: notes(voided, days) }]);
}

function isDisclaimer(sentence: string): boolean {
  return namesVoidOne.test(sentence) && disclaims.test(sentence);
}

/** A named framework is measured against today; an unnamed one can only be the one in force when the text was written. */
function isVoid(framework: Framework, days: Days): boolean {
  if (framework.purpose !== 'transfer') return false;
  const named = framework.validFrom !== undefined;
  if (named) return standingOn(framework, days.today) === 'void';
  const held = inForceOn(days.policy);
  return held === undefined || standingOn(held, days.today) === 'void';
}

function strongestPerStatement(claims: readonly FrameworkClaim[]): Said[] {
  const confidences = new Map<Statement, number>();
  for (const { framework, statement } of claims) {
    const confidence = framework.validFrom === undefined ? unnamedConfidence : namedConfidence;
    confidences.set(statement, Math.max(confidence, confidences.get(statement) ?? 0));
  }
  return [...confidences].map(([statement, confidence]) => ({
    statement,
    confidence,
    proof: offsetOfFramework(statement.text),
  }));
}

function notes(claims: readonly FrameworkClaim[], days: Days): string {
  return [...new Set(claims.map(({ framework }) => framework))]
    .map((framework) => note(framework, days))
    .join(' ');
}

/** "was valid until …" for a copy from an archive, whose authors could not know; "has been void since …" for a living page. */
function note(framework: Framework, days: Days): string {
  const held = framework.validFrom === undefined ? inForceOn(days.policy) : framework;
  if (held?.voidSince === undefined) {
    return `No agreement of this kind was in force on ${days.policy}.`;
  }
  const by = `(${held.by})`;
  if (!days.archived) return `${held.name} has been void since ${held.voidSince} ${by}.`;
  return days.policy < held.voidSince
    ? `${held.name} was valid until ${held.voidSince} ${by}; this copy is of ${days.policy}.`
    : `${held.name} was valid until ${held.voidSince} ${by}, before this copy of ${days.policy}.`;
}
