import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const sources = globSync(
  ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/browser/*.ts', 'wxt.config.ts'],
  {
    cwd: root,
  },
).map((path) => readFileSync(resolve(root, path), 'utf8'));
const code = sources.join('\n');

/** Keys asked for by name: `t('key'` and the manifest's `__MSG_key__`. Tables of keys are checked by their type. */
const asked = [...code.matchAll(/\bt\(\s*'(\w+)'|__MSG_(\w+)__/g)].map((match) => match[1] ?? match[2] ?? '');

describe('words', () => {
  test('that are asked for exist', () => {
    expect(Object.keys(messages)).toEqual(expect.arrayContaining([...new Set(asked)]));
  });

  test('that exist are asked for', () => {
    const unused = Object.keys(messages).filter((key) => !new RegExp(`'${key}'|__MSG_${key}__`).test(code));
    expect(unused).toEqual([]);
  });

  test('say something, and explain what fills their gaps', () => {
    const unexplained = Object.entries(messages).filter(([, entry]) => {
      const description = 'description' in entry ? entry.description : '';
      const gaps = entry.message.match(/\$[1-9]/g) ?? [];
      return !entry.message.trim() || gaps.some((gap) => !description.includes(gap));
    });
    expect(unexplained).toEqual([]);
  });

  test('for the stores are short enough', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
