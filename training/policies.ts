import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../lib/cli/read.ts';
import { splitStatements } from '../lib/statements/split.ts';
import type { Statement } from '../lib/types.ts';
import { STATEMENTS } from './rows.ts';

const POLICIES = join(STATEMENTS, '../policies');

/** One policy of the collection. `file` is relative to its folder. */
export type PolicySource = { file: string; service: string; lang: string; url: string };

/** The policies of the collection, in the order of its index; they are no part of this repository. */
export function allPolicies(): PolicySource[] {
  const lines = readFileSync(join(POLICIES, 'index.jsonl'), 'utf8').split('\n');
  // The file is made with this shape; training reads no others.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as PolicySource);
}

export function englishPolicies(): PolicySource[] {
  return allPolicies().filter(({ lang }) => lang === 'en');
}

/** What the extension's own reader makes of it. */
export function readPolicyFile({ file, url }: PolicySource): ReturnType<typeof readRecord> {
  return readRecord({ markdown: readFileSync(join(POLICIES, file), 'utf8'), url });
}

/** Its statements as the extension cuts them; none when the text cannot be read as a page. */
export function statementsOf(policy: PolicySource): Statement[] {
  const result = readPolicyFile(policy);
  return result.status === 'read' ? splitStatements(result.page.blocks).statements : [];
}
