import type { Kind } from '../types.ts';
import { clauseKind } from './clause.ts';
import type { Draft } from './draft.ts';
import { kindRecord } from './kinds.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { plainWords } from './wording.ts';

/** "You may change your choices at any time here.": the word opens something, though no link is under it. */
const endsInHere = /\bhere[.)]{0,2}$/;

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
  const at = policy.page.links
    .flatMap(({ block, offset = 0 }) => (block === undefined ? [] : [(policy.starts[block] ?? 0) + offset]))
    .sort((a, b) => a - b);
  const none = Number.MAX_SAFE_INTEGER;
  let next = 0;
  return policy.classified.flatMap(({ statement }): Draft[] => {
    const { text, start, end } = statement;
    if (!text.includes('here') || text.length > longest || !endsInHere.test(plainWords(text))) return [];
    while ((at[next] ?? none) < start) next += 1;
    if (/contact/i.test(text) || (at[next] ?? none) < end) return [];
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
