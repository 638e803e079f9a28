import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishPolicies, type PolicySource, statementsOf } from './policies.ts';
import type { Row } from './rows.ts';

const FILE = join(import.meta.dirname, 'own-labels.txt');

/** Names a statement within its policy without repeating its words: 28 bits are enough for a few hundred statements. */
export function keyOf(text: string): string {
  return createHash('sha1').update(text.trim()).digest('hex').slice(0, 7);
}

/** Labels by policy file and statement key. A line is a policy's file, or a tab, a key and its practices. */
export function parseOwnLabels(source: string): Map<string, Map<string, string[]>> {
  const byFile = new Map<string, Map<string, string[]>>();
  let current = new Map<string, string[]>();
  for (const line of source.split('\n')) {
    const [key = '', ...labels] = line.trim().split(' ');
    if (line.startsWith('\t')) current.set(key, labels);
    else if (line !== '') {
      current = new Map();
      byFile.set(line, current);
    }
  }
  return byFile;
}

/**
 * Statements of the collected policies that were labelled for this project after train.jsonl. The repository has their labels alone: the
 * words come from the collection.
 */
export function readOwnRows(): Labelled {
  return readLabelled(FILE, englishPolicies());
}

/** Statements with their labels, and how many labels found no statement: the splitter cuts them otherwise by now. */
export type Labelled = { rows: Row[]; lost: number };

/** The statements of policies that a file of labels names. */
export function readLabelled(file: string, policies: PolicySource[]): Labelled {
  const byFile = parseOwnLabels(readFileSync(file, 'utf8'));
  const rows: Row[] = [];
  let lost = 0;
  for (const policy of policies) {
    const labels = byFile.get(policy.file);
    if (labels === undefined) continue;
    for (const { text, heading, lead, before } of statementsOf(policy)) {
      const key = keyOf(text);
      const found = labels.get(key);
      if (found === undefined) continue;
      labels.delete(key);
      rows.push({ policy: policy.service, heading, lead, before, text, labels: found, how: 'by-model' });
    }
    lost += labels.size;
  }
  return { rows, lost };
}
