import type { Kind } from '../types.ts';
import { clauseKind } from './clause.ts';
import type { Draft } from './draft.ts';
import { kindRecord } from './kinds.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { plainWords } from './wording.ts';

/** "You may change your choices at any time here.": the word opens something, though no link is under it. */
const endsInHere = /\b(?:by clicking|clicking|click(?: on)?|visiting|any ?time)? ?here[.)]{0,2}$/;

const opened: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'cookie-settings',
  'analytics-opt-out',
  'unsubscribe-form',
  'preference-center',
  'delete',
  'portability',
]);

/** A sentence that only says where the answer stands, in characters, is longer than most that open something. */
const longest = 260;

/** Controls that only their place tells: a "here" without an address, opened by a script or lost with its link. */
export function fromUnlinked(policy: PolicyText): Draft[] {
  const at = policy.page.links.flatMap(({ block, offset = 0 }) =>
    block === undefined ? [] : [(policy.starts[block] ?? 0) + offset],
  );
  return policy.classified.flatMap(({ statement }): Draft[] => {
    const { text, start, end } = statement;
    if (!text.includes('here') || text.length > longest || !endsInHere.test(plainWords(text))) return [];
    if (/contact/i.test(text) || at.some((one) => one >= start && one < end)) return [];
    const { kind, informs } = clauseKind('here', text, text.lastIndexOf('here'));
    if (kind === null || informs || !opened.has(kind)) return [];
    return [
      {
        kind,
        channel: 'setting',
        status: 'as-written',
        source: 'policy',
        statement,
        label: kindRecord(kind).label,
        evidence: quoteAround(statement, start),
      },
    ];
  });
}
