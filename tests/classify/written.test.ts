import { describe, expect, test } from 'vitest';
import { practiceById } from '../../lib/practices/index.ts';
import { foldOf } from '../../training/rows.ts';
import { writtenRows } from '../../training/written.ts';

describe('statements written to learn from', () => {
  const rows = writtenRows();

  test('name known practices only, each once', () => {
    const wrong = rows.filter(
      ({ labels }) => new Set(labels).size !== labels.length || labels.some((id) => !practiceById.has(id)),
    );
    expect(rows.length).toBeGreaterThan(7_000);
    expect(wrong).toEqual([]);
  });

  test('stand once, each with words', () => {
    const keys = rows.map(({ lead, text }) => `${lead}|${text}`.toLowerCase());
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.filter(({ text }) => text.trim() !== text || text.length < 3)).toEqual([]);
  });

  test('belong to no fold, so that none is measured on', () => {
    expect(new Set(rows.map((row) => foldOf(row, 5)))).toEqual(new Set([-1]));
    expect(rows.some(({ how }) => how === 'whole-policy')).toBe(false);
  });

  test('half of them are near misses', () => {
    const stated = rows.filter(({ labels }) => labels.length > 0).length / rows.length;
    expect(stated).toBeGreaterThan(0.4);
    expect(stated).toBeLessThan(0.85);
  });
});
