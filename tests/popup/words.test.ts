import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const sources = globSync(
  ['components/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/browser/*.ts', 'wxt.config.ts'],
  {
    cwd: root,
  },
).map((path) => readFileSync(resolve(root, path), 'utf8'));
const code = sources.join('\n');

/** Keys asked for by name: `t('key'` and the manifest's `__MSG_key__`. Tables of keys are checked by their type. */
const asked = [...code.matchAll(/\bt\(\s*'(\w+)'|__MSG_(\w+)__/g)].map((match) => match[1] ?? match[2] ?? '');

describe('words', () => {
  test.each([...new Set(asked)])('%s is asked for and exists', (key) => {
    expect(Object.keys(messages)).toContain(key);
  });

  test.each(Object.keys(messages))('%s exists and is asked for', (key) => {
    expect(code).toMatch(new RegExp(`'${key}'|__MSG_${key}__`));
  });

  test.each(Object.entries(messages))(
    '%s says something, and explains what fills its gaps',
    (_key, entry) => {
      expect(entry.message.trim()).not.toBe('');
      const gaps = entry.message.match(/\$[1-9]/g) ?? [];
      for (const gap of gaps) expect('description' in entry && entry.description).toContain(gap);
    },
  );

  test('the description fits the stores', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
