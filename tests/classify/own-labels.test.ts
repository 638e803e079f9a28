import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { practiceById } from '../../lib/practices/index.ts';
import { keyOf, parseOwnLabels } from '../../training/own-labels.ts';

const file = readFileSync(join(import.meta.dirname, '../../training/own-labels.txt'), 'utf8');

describe('labels without words', () => {
  test('belong to the policy above them; a statement may state nothing', () => {
    const labels = parseOwnLabels('en/A.md\n\t0123456 sells-data no-sale\n\tabcdefa\nen/B.md\n');
    expect([...labels.keys()]).toEqual(['en/A.md', 'en/B.md']);
    expect([...(labels.get('en/A.md') ?? [])]).toEqual([
      ['0123456', ['sells-data', 'no-sale']],
      ['abcdefa', []],
    ]);
  });

  test('a key does not depend on the space around a statement, but on each of its words', () => {
    expect(keyOf(' We sell data. ')).toBe(keyOf('We sell data.'));
    expect(keyOf('We sell data.')).not.toBe(keyOf('We sold data.'));
  });

  test('the shipped file names known practices only and holds no sentence', () => {
    const labels = [...parseOwnLabels(file).values()].flatMap((byKey) => [...byKey]);
    expect(labels.length).toBeGreaterThan(75_000);
    expect(labels.flatMap(([, ids]) => ids).filter((id) => practiceById.get(id) === undefined)).toEqual([]);
    expect(labels.filter(([key]) => !/^[0-9a-f]{7}$/.test(key))).toEqual([]);
  });
});
