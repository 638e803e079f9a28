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
  const served = new Set(waysOut.flatMap(({ kind, status }) => (status === 'dead' ? [] : [aimOf(kind)])));
  return directoryAims.filter((aim) => !served.has(aim));
}

/**
 * A record as ways out, for the aims given only. They have no evidence, since no sentence of the policy speaks of them,
 * and a note that says so.
 */
export function waysOf(record: DirectoryRecord, aims: readonly Aim[]): WayOut[] {
  const { difficulty } = record;
  const effort = difficulty === undefined ? '' : efforts[difficulty];
  const all = [
    difficulty === 'impossible'
      ? undefined
      : link('delete', record.delete, deletions, 'Delete your account', effort),
    mail('delete', record.deleteEmail, deletions, 'Write to have your account deleted', effort),
    link('portability', record.download, downloads),
    link('request-form', record.form, contacts),
    mail('email-contact', record.email, contacts, `Write to ${record.email}`),
    post(record),
  ];
  return all.flatMap((way) => (way !== undefined && aims.includes(aimOf(way.kind)) ? [way] : []));
}

const efforts: Record<NonNullable<DirectoryRecord['difficulty']>, string> = {
  easy: '',
  medium: 'Takes several steps.',
  hard: 'Their support has to close the account.',
  limited: 'Offered in some countries only.',
  impossible: 'The directory says that accounts cannot be closed there; you can still ask.',
};

function link(
  kind: Kind,
  href: string | undefined,
  source: DirectorySource,
  label = kindRecord(kind).label,
  remark = '',
): WayOut | undefined {
  if (href === undefined) return undefined;
  const found = recogniseLink({ href, anchor: label, sentence: label });
  // A registry's new address for another purpose is no successor of this page.
  const known = found.kind !== null && aimOf(found.kind) === aimOf(kind) ? found : undefined;
  const target = known?.target ?? unwrap(href).target;
  if (target === null || !/^https?:/.test(target) || known?.status === 'dead') return undefined;
  return way(kind, kind === 'request-form' ? 'form' : 'link', label, target, source, remark, known?.status);
}

function mail(
  kind: Kind,
  address: string | undefined,
  source: DirectorySource,
  label: string,
  remark = '',
): WayOut | undefined {
  const email = address === undefined ? null : asEmail(address);
  return email === null ? undefined : way(kind, 'email', label, `mailto:${email}`, source, remark);
}

function post({ name, post: address }: DirectoryRecord): WayOut | undefined {
  if (address === undefined) return undefined;
  const lines = address.split('\n');
  const whole = lines[0] === name ? lines : [name, ...lines];
  return way('postal', 'post', kindRecord('postal').label, whole.join(', '), contacts, '');
}

function way(
  kind: Kind,
  channel: WayOut['channel'],
  label: string,
  target: string,
  { name, asOf }: DirectorySource,
  remark: string,
  status: WayOut['status'] = 'as-written',
): WayOut {
  const note = `${remark} From a public directory (${name}, ${asOf}), not from this policy.`.trim();
  return { kind, channel, label, target, status, note, source: 'directory', evidence: [] };
}
