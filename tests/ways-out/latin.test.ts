import { expect, test } from 'vitest';
import { latin } from '../../lib/ways-out/latin.ts';

test.each([
  ['rezygn\\p{L}*', 'chcę zrezygnować ze', 'rezygnować'],
  ['(?<!\\p{L})in (?:[\\p{L}-]+ )?konto', 'in ihr konto', 'in ihr konto'],
  ['(?<!\\p{L})in konto', 'être éin konto', undefined],
  ['bitte(?![\\p{L}])', 'bittet', undefined],
  ['gér\\p{L}+', 'gérer×', 'gérer'],
  ['oponer\\p{L}?', 'oponer 1', 'oponer'],
])('%s finds in "%s": %s', (source, text, found) => {
  expect(latin(source).exec(text)?.[0]).toBe(found);
});
