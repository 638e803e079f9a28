import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../lib/cli/read.ts';
import { splitStatements } from '../lib/statements/split.ts';
import type { Statement } from '../lib/types.ts';
import { STATEMENTS } from './rows.ts';

const POLICIES = join(STATEMENTS, '../policies');

/** One policy of the collection. `file` is relative to its folder. */
export type CollectedPolicy = { file: string; service: string; lang: string; url: string };

/** The English policies of the collection, in the order of its index; they are no part of this repository. */
export function englishPolicies(): CollectedPolicy[] {
  const lines = readFileSync(join(POLICIES, 'index.jsonl'), 'utf8').split('\n');
  // The file is made with this shape; training reads no others.
  const policies = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as CollectedPolicy);
  return policies.filter(({ lang }) => lang === 'en');
}

/** Its statements as the extension cuts them; none when the text cannot be read as a page. */
export function statementsOf({ file, url }: Pick<CollectedPolicy, 'file' | 'url'>): Statement[] {
  const result = readRecord({ markdown: readFileSync(join(POLICIES, file), 'utf8'), url });
  return result.status === 'read' ? splitStatements(result.page.blocks).statements : [];
}
