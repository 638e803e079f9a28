import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../lib/practices/examples.ts';
import { practiceById, practices } from '../../lib/practices/index.ts';

const folder = join(import.meta.dirname, '../../lib/practices');
const files = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['index', 'practice', 'examples'].includes(name));

describe('the practice records', () => {
  test('every file is in the index, and the index names nothing else', () => {
    expect(practices.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('each is found by its id', () => {
    expect(practiceById.size).toBe(practices.length);
    for (const practice of practices) expect(practiceById.get(practice.id)).toBe(practice);
  });

  test('no two have the same title', () => {
    expect(new Set(practices.map(({ title }) => title)).size).toBe(practices.length);
  });

  test('red flags are worth a reader’s attention, general fallbacks accuse nobody', () => {
    for (const { tier, severity } of practices) if (tier === 3) expect(severity).toBe('neutral');
    expect(practices.filter(({ severity }) => severity === 'red-flag').length).toBe(11);
  });

  test.each(practices.map((practice) => [practice.id, practice] as const))(
    '%s has examples of both kinds, a plain reason and no loose ends',
    (_, { id, title, why }) => {
      const examples = examplesOf[id];
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(examples.yes.length).toBeGreaterThan(0);
      expect(examples.no.length).toBeGreaterThan(0);
      for (const near of examples.no) expect(near.why).not.toBe('');
      const texts = [...examples.yes, ...examples.no.map(({ text }) => text)];
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of [title, why, ...texts]) expect(text).toBe(text.trim());
      expect(why).toMatch(/^[A-Z].{15,150}\.$/);
      expect(title.length).toBeLessThanOrEqual(50);
    },
  );
});
