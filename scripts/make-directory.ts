/**
 * Makes the directory's files from a list of companies by domain:
 * `node scripts/make-directory.ts CONTACTS.json [FOLDER]`, without a folder those that ship. The same list gives the same files.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { registrableDomain } from '../lib/verdict/site.ts';
import { bucketOf, directoryLine } from '../lib/ways-out/directory/bucket.ts';
import { type DirectoryRecord, recordSchema } from '../lib/ways-out/directory/record.ts';
import { asEmail } from '../lib/ways-out/email-address.ts';
import { bareHost, parseAddress } from '../lib/ways-out/normalise.ts';
import { unwrap } from '../lib/ways-out/unwrap.ts';

const listSchema = v.object({
  domains: v.record(
    v.string(),
    v.object({ ...recordSchema.entries, deleteDifficulty: recordSchema.entries.difficulty }),
  ),
});

/** Sub-domains at which a site keeps its accounts: where only such a one is listed, it speaks for the site. */
const ownService =
  /^(?:accounts?|app|auth|console|dashboard|help|id|login|members?|my|portal|preferences|privacy|profile|secure|settings|signin|sso|support|user|users|www)$/;

/** Policies and terms by the last part of their path; "/account/privacy" is a setting. */
const policyText =
  /^(?!.*(?:settings|account|preferences|profile|forms?)\/).*\/(?:[\w-]*privacy[-_]?(?:policy|notice|statement)[\w-]*|privacy|terms[\w-]*|tos|legal|agb|datenschutz(?:erkl|hinw|bestimm)[\w-]*|politique[\w-]*|informativa[\w-]*)(?:\.\w{2,5})?\/?$/i;

const [list, folder = join(import.meta.dirname, '../public/directory')] = process.argv.slice(2);
if (list === undefined) {
  console.error('Usage: node scripts/make-directory.ts CONTACTS.json [FOLDER]');
  process.exit(2);
}
const { domains } = v.parse(listSchema, JSON.parse(readFileSync(list, 'utf8')));

const records = new Map<string, DirectoryRecord>();
for (const [key, { deleteDifficulty, ...entry }] of Object.entries(domains)) {
  const host = hostOf(key);
  const record = usable({ ...entry, ...(deleteDifficulty && { difficulty: deleteDifficulty }) });
  if (host !== '' && record !== undefined && !records.has(host)) records.set(host, record);
}
const kept = withoutTwins(completed(promoted(records)));

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (/^[0-9a-f]{2}\.txt$/.test(file)) rmSync(join(folder, file));
const files = groupedBy([...kept.keys()].sort(), bucketOf);
for (const [file, hosts] of files) writeFileSync(join(folder, file), hosts.map(line).join(''));
console.log(`${kept.size} of ${Object.keys(domains).length} domains in ${files.size} files`);

function line(host: string): string {
  const record = kept.get(host);
  return record === undefined ? '' : `${directoryLine(host, record)}\n`;
}

function groupedBy(hosts: Iterable<string>, groupOf: (host: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const host of hosts) groups.set(groupOf(host), [...(groups.get(groupOf(host)) ?? []), host]);
  return groups;
}

/** The host that a key of the list means, in ASCII; '' for what is none ("example.org/forum"). */
function hostOf(key: string): string {
  const url = parseAddress(`https://${key}`);
  return url?.pathname === '/' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(url.hostname)
    ? bareHost(url.hostname)
    : '';
}

/** The record without what cannot be opened or written to, and without links that only lead to a home page or a policy. */
function usable(entry: DirectoryRecord): DirectoryRecord | undefined {
  const { name, post, difficulty, ...ways } = entry;
  const closable = difficulty !== 'impossible';
  const found = {
    ...address('email', ways.email),
    ...(post !== undefined && { post: post.trim() }),
    ...page('form', ways.form),
    ...(closable && page('delete', ways.delete)),
    ...address('deleteEmail', ways.deleteEmail),
    ...page('download', ways.download),
  };
  if (Object.keys(found).length === 0) return undefined;
  const says = difficulty !== undefined && ('delete' in found || 'deleteEmail' in found);
  return { name: name.trim(), ...found, ...(says && { difficulty }) };
}

function address<Key extends string>(key: Key, written: string | undefined): { [key in Key]?: string } {
  const email = written === undefined ? null : asEmail(written);
  return email === null ? {} : set(key, email);
}

function page<Key extends string>(key: Key, written: string | undefined): { [key in Key]?: string } {
  if (written === undefined) return {};
  const { target } = unwrap(/^[a-z]+:/i.test(written) ? written : `https://${written}`);
  return target === null || !/^https?:/.test(target) || isNoWay(new URL(target)) ? {} : set(key, target);
}

function set<Key extends string>(key: Key, value: string): { [key in Key]?: string } {
  // A computed key widens to string; the value stands under `key` alone.
  return { [key]: value } as { [key in Key]?: string };
}

/** Home pages, and policies: the reader comes from one that offers nothing. */
function isNoWay({ hostname, pathname, search, hash }: URL): boolean {
  const host = bareHost(hostname);
  const isHome = `${pathname}${search}${hash}` === '/' && host === registrableDomain(host);
  return isHome || policyText.test(pathname);
}

/** Adds the registrable domain where the list has only one of its sub-domains, and that is no other service. */
function promoted(given: ReadonlyMap<string, DirectoryRecord>): Map<string, DirectoryRecord> {
  const bySite = groupedBy(given.keys(), registrableDomain);
  const all = new Map(given);
  for (const [site, [only = '', ...others]] of bySite) {
    const record = given.get(only);
    const service = only.slice(0, -site.length - 1);
    if (others.length === 0 && record !== undefined && ownService.test(service)) all.set(site, record);
  }
  return all;
}

/** What is known of a whole site holds for its sub-domains, unless their own record says otherwise. */
function completed(given: ReadonlyMap<string, DirectoryRecord>): Map<string, DirectoryRecord> {
  return new Map(
    [...given].map(([host, record]) => {
      const site = given.get(registrableDomain(host));
      // The name belongs to the postal address.
      const name = record.post === undefined && site?.post !== undefined ? site.name : record.name;
      return [host, { ...site, ...record, name }];
    }),
  );
}

/** A sub-domain adds nothing where its site has the same record. */
function withoutTwins(given: ReadonlyMap<string, DirectoryRecord>): Map<string, DirectoryRecord> {
  const ways = (record: DirectoryRecord | undefined) => directoryLine('', { ...record, name: '' });
  return new Map(
    [...given].filter(([host, record]) => {
      const site = registrableDomain(host);
      return site === host || ways(given.get(site)) !== ways(record);
    }),
  );
}
