import * as v from 'valibot';
import { checksumOf } from '../../classify/checksum.ts';
import { registrableDomain } from '../../verdict/site.ts';
import { bareHost } from '../normalise.ts';
import { type DirectoryRecord, recordSchema } from './record.ts';

/**
 * The directory lies in files of some kilobytes, so that a look-up reads one: 128, each with the domains whose
 * registrable domain has the same lowest seven bits of its FNV-1a hash. A line is a domain, a tab, its record as JSON.
 */
const buckets = 128;

/** The file that holds what is known of a host: "5f.txt". */
export function bucketOf(host: string): string {
  const hash = checksumOf(new TextEncoder().encode(registrableDomain(bareHost(host))));
  return `${(hash % buckets).toString(16).padStart(2, '0')}.txt`;
}

/** A domain and its record as one line of a file, without the line's end. */
export function directoryLine(domain: string, record: DirectoryRecord): string {
  return `${domain}\t${JSON.stringify(record)}`;
}

/**
 * What a file says of a host: the host's own line, else that of its registrable domain.
 *
 * @returns undefined when it has neither, or when the line is damaged
 */
export function recordIn(bucket: string, host: string): DirectoryRecord | undefined {
  const bare = bareHost(host);
  const line = lineOf(bucket, bare) ?? lineOf(bucket, registrableDomain(bare));
  if (line === undefined) return undefined;
  try {
    const parsed = v.safeParse(recordSchema, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function lineOf(bucket: string, domain: string): string | undefined {
  const key = `\n${domain}\t`;
  const at = `\n${bucket}`.indexOf(key);
  if (domain === '' || at < 0) return undefined;
  // One character was put before the text, and the key begins with it.
  const start = at + key.length - 1;
  const end = bucket.indexOf('\n', start);
  return bucket.slice(start, end < 0 ? undefined : end);
}
