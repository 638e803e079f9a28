import { readFile } from 'node:fs/promises';

const folder = new URL('../../public/directory/', import.meta.url);

/** A file of the directory that the extension ships. */
export function shippedBucket(file: string): Promise<string> {
  return readFile(new URL(file, folder), 'utf8');
}
