import type { Aim, Kind } from '../types.ts';

/** What a kind of way out is for, in the words of the popup. `from`: names other lists use for the same thing. */
export type KindRecord = { id: Kind; aim: Aim; label: string; from?: readonly string[] };

/** Aims in the order in which they help: the popup groups ways out by them. */
export const aims: readonly Aim[] = [
  'read-first',
  'stop-sale',
  'stop-ads',
  'stop-marketing',
  'delete',
  'see',
  'object',
  'contact',
  'complain',
];

export const kinds: readonly KindRecord[] = [
  { id: 'full-policy', aim: 'read-first', label: 'Read the full policy' },
  { id: 'sale-opt-out', aim: 'stop-sale', label: 'Stop the sale or sharing of your data' },
  { id: 'sharing-opt-out', aim: 'stop-sale', label: 'Stop sharing with third parties' },
  { id: 'limit-sensitive', aim: 'stop-sale', label: 'Limit the use of sensitive data' },
  {
    id: 'ads-opt-out',
    aim: 'stop-ads',
    label: 'Stop targeted ads',
    from: ['ad-choice', 'platform-ad-settings'],
  },
  { id: 'analytics-opt-out', aim: 'stop-ads', label: 'Stop analytics' },
  { id: 'cookie-settings', aim: 'stop-ads', label: 'Change cookie choices', from: ['consent-manager'] },
  { id: 'signal', aim: 'stop-ads', label: 'Turn on your browser’s opt-out signal (GPC)' },
  { id: 'browser-setting', aim: 'stop-ads', label: 'Change a browser setting' },
  {
    id: 'unsubscribe-form',
    aim: 'stop-marketing',
    label: 'Stop marketing messages',
    from: ['opt-out-page', 'preference-service'],
  },
  { id: 'unsubscribe-in-message', aim: 'stop-marketing', label: 'Unsubscribe by the link in each message' },
  { id: 'preference-center', aim: 'stop-marketing', label: 'Choose what they send you' },
  { id: 'delete', aim: 'delete', label: 'Delete your data', from: ['delete-platform'] },
  {
    id: 'account-self-service',
    aim: 'delete',
    label: 'Change or delete it in your account',
    from: ['account-closure'],
  },
  { id: 'broker-opt-out', aim: 'delete', label: 'Remove yourself from a data broker', from: ['data-broker'] },
  { id: 'content-removal', aim: 'delete', label: 'Have content removed' },
  { id: 'access', aim: 'see', label: 'Ask for a copy of your data', from: ['state-right-request'] },
  { id: 'portability', aim: 'see', label: 'Download your data', from: ['data-export'] },
  { id: 'correct', aim: 'see', label: 'Correct your data' },
  { id: 'request-form', aim: 'see', label: 'Make a privacy request', from: ['request-portal'] },
  { id: 'object', aim: 'object', label: 'Object or withdraw consent', from: ['object-before-change'] },
  { id: 'arbitration-opt-out', aim: 'object', label: 'Opt out of arbitration' },
  { id: 'email-contact', aim: 'contact', label: 'Write to them' },
  { id: 'contact-form', aim: 'contact', label: 'Use their contact form', from: ['contact-unspecified'] },
  { id: 'phone', aim: 'contact', label: 'Call them' },
  { id: 'postal', aim: 'contact', label: 'Write a letter' },
  {
    id: 'representative',
    aim: 'contact',
    label: 'Write to their representative in your region',
    from: ['art27-representative'],
  },
  { id: 'third-party-contact', aim: 'contact', label: 'Ask the other company' },
  { id: 'earlier-version-request', aim: 'contact', label: 'Ask for an earlier version' },
  { id: 'dispute', aim: 'complain', label: 'Take it to an independent dispute body' },
  {
    id: 'framework-lookup',
    aim: 'complain',
    label: 'Check the certificate for sending data abroad',
    from: ['transfer-framework'],
  },
  { id: 'regulator', aim: 'complain', label: 'Complain to a public authority' },
];

const byId = new Map<string, KindRecord>(kinds.map((kind) => [kind.id, kind]));
const byOtherName = new Map<string, Kind>(
  kinds.flatMap(({ id, from = [] }) => from.map((name) => [name, id] as const)),
);

/** The record of a kind; every kind has one, which a test holds true. */
export function kindRecord(kind: Kind): KindRecord {
  return byId.get(kind) ?? { id: kind, aim: 'contact', label: kind };
}

/** The kind that a name means, by its own or another list's name; `null` for what is no way out ("seal", "info"). */
export function kindNamed(name: string): Kind | null {
  return byId.get(name)?.id ?? byOtherName.get(name) ?? null;
}

/** What a kind of way out is for: the heading under which it is shown. */
export function aimOf(kind: Kind): Aim {
  return kindRecord(kind).aim;
}
