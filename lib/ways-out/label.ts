import type { Kind } from '../types.ts';
import { onDevices } from './ad-programmes.ts';
import type { Draft } from './draft.ts';
import { kindRecord } from './kinds.ts';
import { parseAddress } from './normalise.ts';
import { decodePercent } from './percent.ts';
import { endpointById } from './registry/registry.ts';

const byMail: Partial<Record<Kind, string>> = {
  'unsubscribe-form': 'Write to stop marketing messages',
  'ads-opt-out': 'Write to stop targeted ads',
  'analytics-opt-out': 'Write to stop analytics',
  'sharing-opt-out': 'Write to stop the sharing of your data',
  'sale-opt-out': 'Write to stop the sale of your data',
  delete: 'Write to have your data deleted',
  access: 'Write to ask for a copy of your data',
  correct: 'Write to have your data corrected',
  portability: 'Write to get your data in a file',
  object: 'Write to object or withdraw consent',
  'content-removal': 'Write to have content removed',
  'account-self-service': 'Write to close your account',
  dispute: 'Write to appeal their answer',
  'earlier-version-request': 'Write for an earlier version',
};

const inSettings: Partial<Record<Kind, string>> = {
  delete: 'Delete it in your account settings',
  portability: 'Export your data in your account settings',
  object: 'Object in your account settings',
  'unsubscribe-form': 'Stop marketing messages in your settings',
  'ads-opt-out': 'Stop targeted ads in your settings',
  'sale-opt-out': 'Stop the sale of your data in your settings',
};

/** What a button for it says, in plain words; the address or name that tells one entry from another inside. */
export function labelOf({ kind, channel, target, entry, label, control }: Draft): string {
  if (label) return label;
  const known = entry === undefined ? undefined : endpointById.get(entry);
  if (known && kind === 'dispute' && known.status !== 'closed')
    return `Complain to ${known.name.replace(/ (?:\/|dispute|DPF|\().*$/, '')}`;
  if (known) return onDevices(known.verb, known.id, target);
  if (channel === 'email' && target !== undefined) {
    return kind === 'email-contact'
      ? `Write to ${decodePercent(target.slice('mailto:'.length))}`
      : inWriting(kind);
  }
  if (channel === 'phone' && target !== undefined)
    return kind === 'phone'
      ? `Call ${target.slice('tel:'.length)}`
      : inWriting(kind).replace(/^Write /, 'Call ');
  if (channel === 'setting' && control === undefined) return inSettings[kind] ?? kindRecord(kind).label;
  if (channel === 'post' && kind === 'representative') return 'Write a letter to their representative';
  if (channel === 'post' && kind !== 'postal') return `${inWriting(kind)} (by post)`;
  if (kind === 'unsubscribe-form') return 'Stop marketing e-mail';
  return kindRecord(kind).label;
}

function inWriting(kind: Kind): string {
  return byMail[kind] ?? kindRecord(kind).label;
}

/** Host and path of an address as people read it, without scheme and query. */
export function shownAddress(href: string): string {
  const url = parseAddress(href);
  if (url === null) return href.slice(0, 80);
  if (url.protocol === 'mailto:') return decodePercent(url.pathname);
  return `${url.hostname.replace(/^www\./, '')}${url.pathname === '/' ? '' : url.pathname}`.slice(0, 80);
}
