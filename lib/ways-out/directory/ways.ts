import type { Aim, Kind, WayOut } from '../../types.ts';
import { asEmail } from '../email-address.ts';
import { aimOf, kindRecord } from '../kinds.ts';
import { recogniseLink } from '../recognise.ts';
import { unwrap } from '../unwrap.ts';
import type { DirectoryRecord } from './record.ts';
import { contacts, type DirectorySource, deletions, downloads } from './sources.ts';

/** Aims that the directory can serve. */
export const directoryAims: readonly Aim[] = ['delete', 'see', 'contact'];

/** The aims that the directory can serve and for which the policy and its page offer nothing that still works. */
export function aimsMissing(waysOut: readonly WayOut[]): Aim[] {
  const served = new Set(waysOut.filter(leadsSomewhere).map(({ kind }) => aimOf(kind)));
  return directoryAims.filter((aim) => !served.has(aim));
}

/** Not what is closed, nor what the policy grants without an address. */
function leadsSomewhere({ status, channel, target }: WayOut): boolean {
  return status !== 'dead' && !(channel === 'form' && target === undefined);
}

/**
 * A record as ways out, for the aims given only. They have no evidence, since no sentence of the policy speaks of them,
 * and a note that says so.
 */
export function waysOf(record: DirectoryRecord, aims: readonly Aim[]): WayOut[] {
  return [...toDelete(record), ...toSee(record), ...toContact(record)].filter(({ kind }) =>
    aims.includes(aimOf(kind)),
  );
}

const efforts: Record<NonNullable<DirectoryRecord['difficulty']>, string> = {
  easy: '',
  medium: 'Takes several steps.',
  hard: 'Their support has to close the account.',
  limited: 'Offered in some countries only.',
  impossible: 'The directory says that accounts cannot be closed there; you can still ask.',
};

function toDelete({ delete: page, deleteEmail, difficulty = 'easy' }: DirectoryRecord): WayOut[] {
  const from = noteOf(deletions, efforts[difficulty]);
  // Where support has to do it, the page only explains how.
  const label = difficulty === 'hard' ? 'Read how to have your account deleted' : 'Delete your account';
  return [
    ...(difficulty === 'impossible' ? [] : linked('delete', label, page, from)),
    ...mailed('delete', 'Write to have your account deleted', deleteEmail, from),
  ];
}

function toSee({ download, form }: DirectoryRecord): WayOut[] {
  return [
    ...linked('portability', 'Get a copy of your data', download, noteOf(downloads)),
    ...linked('request-form', kindRecord('request-form').label, form, noteOf(contacts)),
  ];
}

function toContact({ name, email, post }: DirectoryRecord): WayOut[] {
  const lines = post?.split('\n') ?? [];
  const target = (lines[0] === name ? lines : [name, ...lines]).join(', ');
  const letter = { kind: 'postal', channel: 'post', label: kindRecord('postal').label, target } as const;
  return [
    ...mailed('email-contact', `Write to ${email}`, email, noteOf(contacts)),
    ...(lines.length === 0 ? [] : [way({ ...letter, note: noteOf(contacts) })]),
  ];
}

function linked(kind: Kind, label: string, href: string | undefined, note: string): WayOut[] {
  if (href === undefined) return [];
  const found = recogniseLink({ href, anchor: label, sentence: label });
  // A registry's new address for another purpose is no successor of this page.
  const known = found.kind !== null && aimOf(found.kind) === aimOf(kind) ? found : undefined;
  const target = known?.target ?? unwrap(href).target;
  if (target === null || !/^https?:/.test(target) || known?.status === 'dead') return [];
  const channel = kind === 'request-form' ? 'form' : 'link';
  return [way({ kind, channel, label, target, note, ...(known?.status && { status: known.status }) })];
}

function mailed(kind: Kind, label: string, address: string | undefined, note: string): WayOut[] {
  const email = address === undefined ? null : asEmail(address);
  return email === null ? [] : [way({ kind, channel: 'email', label, target: `mailto:${email}`, note })];
}

function way(
  known: Pick<WayOut, 'kind' | 'channel' | 'label' | 'target' | 'note'> & Partial<WayOut>,
): WayOut {
  return { status: 'as-written', source: 'directory', evidence: [], ...known };
}

function noteOf({ name, asOf }: DirectorySource, remark = ''): string {
  return `${remark} From a public directory (${name}, ${asOf}), not from this policy.`.trim();
}
