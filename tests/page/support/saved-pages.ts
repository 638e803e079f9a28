import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../support/shared.ts';

const folder = join(sharedFolder, 'pages');

/** A saved page of the shared folder; paths are relative to its `pages`. */
export type SavedPage = {
  file: string;
  label: 'privacy' | 'negative';
  service: string;
  url: string | null;
  reference?: string;
};

/** Every saved page; none where the shared folder is absent. */
export const savedPages: SavedPage[] = existsSync(join(folder, 'index.jsonl'))
  ? readFileSync(join(folder, 'index.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

export const savedPolicies: SavedPage[] = savedPages.filter(({ label }) => label === 'privacy');

export function htmlOf(page: SavedPage): string {
  return readFileSync(join(folder, page.file), 'utf8');
}

export function urlOf(page: SavedPage): string {
  return page.url ?? 'https://example.com/p/123';
}

/** Curated text in Markdown; undefined when nobody made one. */
export function referenceOf(page: SavedPage): string | undefined {
  return page.reference === undefined ? undefined : readFileSync(join(folder, page.reference), 'utf8');
}
