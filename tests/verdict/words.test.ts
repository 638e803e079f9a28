import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../lib/verdict/words.ts';

describe('words as a person counts them', () => {
  test.each([
    ['', 0],
    [' … — ', 0],
    ['We sell data.', 3],
    ["the company’s opt-out, don't", 4],
    ["-we- 'quote'", 2],
    ['30 days, 2.5 years', 5],
    ['Größe été naïve', 3],
    ['個人情報 です', 2],
    ['𝐁𝐨𝐥𝐝 𠮷', 2],
    ['half \ud800 pair', 2],
  ])('%j has %d', (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });

  test('any text has as many as it has runs of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0);
      }),
      { seed: 3 },
    );
  });
});
