import type { Aim, Classified, Kind, Statement } from '../types.ts';
import { besides, mentionOf, nearest } from './beside.ts';
import { askedThrough, type Contact, contactOf } from './contact.ts';
import type { Draft } from './draft.ts';
import { grantedIn, worthALetter } from './granted.ts';
import { aimOf, kindRecord } from './kinds.ts';
import { isMadeElsewhere } from './own-way.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { withoutAddress } from './references.ts';
import { stepsOf } from './steps.ts';
import { isCode } from './wording.ts';

/** A lead-in longer than this, in characters, says too much of its own to be read with each item of its list. */
const longestLead = 300;

/** How many statements away another way out may stand and still be what a sentence speaks of. */
const nearby = 2;

/**
 * Choices that the policy grants without saying where: one more mention of the way out that serves them. Where nothing
 * serves the aim, the reader is sent to the contact, or told what the policy says where a letter would not help or the
 * policy names another way.
 */
export function fromGrants(policy: PolicyText, drafts: readonly Draft[]): Draft[] {
  const { at, of } = besides(drafts);
  const served = new Set(drafts.map(({ kind }) => aimOf(kind)));
  const contact = contactOf(drafts);
  return policy.classified.flatMap((one) => {
    const { statement } = one;
    if (at.has(statement.start)) return [];
    const lead = statement.lead.length < longestLead ? policy.plain(statement.lead) : '';
    const granted = grantedIn(lead, policy.plain(statement.text), policy.abroad);
    if (granted.kinds.length === 0 || isCode(statement.text)) return [];
    const evidence = quoteAround(statement, statement.start);
    const words = policy.plain(statement.text);
    return granted.kinds.flatMap((kind) => {
      const draft: Draft = { ...unaddressed(kind, statement.text), statement, evidence };
      const same = nearest(draft, of.get(kind) ?? []) ?? neighbour(policy, one, kind, at);
      if (same !== undefined) return [mentionOf(same, draft)];
      const alike = ofOneAim.has(aimOf(kind))
        ? drafts.find((other) => aimOf(other.kind) === aimOf(kind))
        : undefined;
      if (alike !== undefined) return [mentionOf(alike, draft)];
      if (granted.atLarge || served.has(aimOf(kind)) || !granted.plainly || !worthALetter.has(kind))
        return [];
      const isTold = aimOf(kind) === 'stop-ads' || isMadeElsewhere(words);
      return isTold ? [toldOnly(draft, words)] : inWriting(draft, contact, statement);
    });
  });
}

/** Of these aims any way serves: to close an account, to delete what is in it. */
const ofOneAim: ReadonlySet<Aim> = new Set(['delete', 'stop-marketing', 'stop-sale', 'see']);

/** Cookies are refused in the browser or on the page, not in the settings of an account. */
function ofMatter(kind: Kind, words: string): Kind {
  if (kind !== 'ads-opt-out' && kind !== 'cookie-settings') return kind;
  if (/\bbrowsers?\b/.test(words)) return 'browser-setting';
  return /\bcookies?\b/.test(words) && !/\bads?\b|advert|target|interest/.test(words)
    ? 'cookie-settings'
    : kind;
}

/** What is said to be done elsewhere than in the settings is called after what it does. */
function toldOnly(draft: Draft, words: string): Draft {
  const kind = ofMatter(draft.kind, words);
  return /\b(?:settings?|accounts?|profiles?)\b/.test(words)
    ? { ...draft, kind }
    : { ...draft, kind, label: kindRecord(kind).label };
}

function unaddressed(kind: Kind, text: string): Omit<Draft, 'statement' | 'evidence'> {
  return { kind, channel: 'setting', status: 'as-written', source: 'policy', steps: stepsOf(text) };
}

function neighbour(
  policy: PolicyText,
  { statement }: Classified,
  kind: Kind,
  at: ReadonlyMap<number, readonly Draft[]>,
): Draft | undefined {
  const index = policy.position.get(statement) ?? 0;
  const near = policy.classified.slice(Math.max(0, index - nearby), index + nearby + 1);
  return near
    .filter((one) => one.statement.heading === statement.heading)
    .flatMap((one) => at.get(one.statement.start) ?? [])
    .find((draft) => aimOf(draft.kind) === aimOf(kind));
}

/** What is worth saying though the policy gives no address for it. */
const unaddressedKinds: ReadonlySet<Kind> = new Set(['delete', 'object', 'unsubscribe-form']);

function inWriting({ steps: _, ...draft }: Draft, contact: Contact, statement: Statement): Draft[] {
  const to = contact.email ?? contact.form ?? contact.post;
  if (to?.target !== undefined)
    return [askedThrough(contact, to, { ...draft, channel: to.channel, target: to.target })];
  return contact.phone === undefined && unaddressedKinds.has(draft.kind)
    ? [withoutAddress(draft.kind, statement)]
    : [];
}
