import type { Aim, Kind } from '../types.ts';

/** What a kind of way out is for, in the words of the popup. `from`: names other lists use for the same thing. */
export type KindRecord = { aim: Aim; label: string; from?: readonly string[] };

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

/** The closed list of kinds, from which the type `Kind` is made; inside an aim the kinds that help most come first. */
export const kindRecords = {
  'full-policy': { aim: 'read-first', label: 'Read the full policy' },
  'sale-opt-out': { aim: 'stop-sale', label: 'Stop the sale or sharing of your data' },
  'sharing-opt-out': { aim: 'stop-sale', label: 'Stop sharing with third parties' },
  'limit-sensitive': { aim: 'stop-sale', label: 'Limit the use of sensitive data' },
  'ads-opt-out': { aim: 'stop-ads', label: 'Stop targeted ads', from: ['ad-choice', 'platform-ad-settings'] },
  'cookie-settings': { aim: 'stop-ads', label: 'Change cookie choices', from: ['consent-manager'] },
  'analytics-opt-out': { aim: 'stop-ads', label: 'Stop analytics' },
  signal: { aim: 'stop-ads', label: 'Turn on your browser’s opt-out signal (GPC)' },
  'browser-setting': { aim: 'stop-ads', label: 'Change a browser setting' },
  'unsubscribe-form': {
    aim: 'stop-marketing',
    label: 'Stop marketing messages',
    from: ['opt-out-page', 'preference-service'],
  },
  'preference-center': { aim: 'stop-marketing', label: 'Choose what they send you' },
  'unsubscribe-in-message': { aim: 'stop-marketing', label: 'Unsubscribe by the link in each message' },
  delete: { aim: 'delete', label: 'Delete your data', from: ['delete-platform'] },
  'account-self-service': {
    aim: 'delete',
    label: 'Change or delete it in your account',
    from: ['account-closure'],
  },
  'content-removal': { aim: 'delete', label: 'Have content removed' },
  'broker-opt-out': { aim: 'delete', label: 'Remove yourself from a data broker', from: ['data-broker'] },
  'request-form': { aim: 'see', label: 'Make a privacy request', from: ['request-portal'] },
  access: { aim: 'see', label: 'Ask for a copy of your data', from: ['state-right-request'] },
  portability: { aim: 'see', label: 'Download your data', from: ['data-export'] },
  correct: { aim: 'see', label: 'Correct your data' },
  object: { aim: 'object', label: 'Object or withdraw consent', from: ['object-before-change'] },
  'arbitration-opt-out': { aim: 'object', label: 'Opt out of arbitration' },
  'email-contact': { aim: 'contact', label: 'Write to them' },
  'contact-form': { aim: 'contact', label: 'Use their contact form', from: ['contact-unspecified'] },
  phone: { aim: 'contact', label: 'Call them' },
  postal: { aim: 'contact', label: 'Write a letter' },
  representative: {
    aim: 'contact',
    label: 'Write to their representative in your region',
    from: ['art27-representative'],
  },
  'third-party-contact': { aim: 'contact', label: 'Ask the other company' },
  'earlier-version-request': { aim: 'contact', label: 'Ask for an earlier version' },
  dispute: { aim: 'complain', label: 'Take it to an independent dispute body' },
  regulator: { aim: 'complain', label: 'Complain to a public authority' },
  'framework-lookup': {
    aim: 'complain',
    label: 'Check the certificate for sending data abroad',
    from: ['transfer-framework'],
  },
} as const satisfies Record<string, KindRecord>;

/** Every kind, in the order of the records. */
export const kinds = Object.keys(kindRecords) as Kind[]; // TypeScript types the keys of any object as strings.

const byName: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => [kind, ...(kindRecord(kind).from ?? [])].map((name) => [name, kind] as const)),
);

export function kindRecord(kind: Kind): KindRecord {
  return kindRecords[kind];
}

/** The kind that a name means, by its own or another list's name; `null` for what is no way out ("seal", "info"). */
export function kindNamed(name: string): Kind | null {
  return byName.get(name) ?? null;
}

const leaving: ReadonlySet<Aim> = new Set(['stop-sale', 'stop-ads', 'stop-marketing', 'object']);

/** Whether a kind ends a use of data, as against asking for it or deleting it. */
export function leaves(kind: Kind): boolean {
  return leaving.has(aimOf(kind));
}

/** What a kind of way out is for: the heading under which it is shown. */
export function aimOf(kind: Kind): Aim {
  return kindRecords[kind].aim;
}
