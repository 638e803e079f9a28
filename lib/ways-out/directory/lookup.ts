import type { Aim, WayOut } from '../../types.ts';
import { bucketOf, recordIn } from './bucket.ts';
import { waysOf } from './ways.ts';

/** Reads one of the directory's files ("5f.txt") as text; rejects when it cannot be read. */
export type ReadBucket = (file: string) => Promise<string>;

/**
 * Ways out that a public directory knows for a site, for aims that its policy leaves unserved (`aimsMissing`). Nothing
 * is read while no aim is missing. A missing or damaged file gives no ways out.
 *
 * @param host of the policy's own address, or the registrable domain of its controller
 */
export async function waysOutFromDirectory(
  host: string,
  aims: readonly Aim[],
  read: ReadBucket,
): Promise<WayOut[]> {
  if (aims.length === 0 || host === '') return [];
  const bucket = await read(bucketOf(host)).catch(() => '');
  const record = recordIn(bucket, host);
  return record === undefined ? [] : waysOf(record, aims);
}
