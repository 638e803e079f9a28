import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Folder of real texts that are not part of the project: `WAYOUT_SHARED`, else `../shared` beside the repository. */
export const sharedFolder: string = resolve(root, process.env.WAYOUT_SHARED ?? '../shared');

/** Tests that need the folder are skipped, with the word "shared" in their title, where it is absent. */
export const sharedPresent: boolean = existsSync(sharedFolder);
