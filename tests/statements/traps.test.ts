/** Shapes of real policies at which sentences are cut wrongly. */
import { describe, expect, test } from 'vitest';
import { splitStatements } from '../../lib/statements/split.ts';
import type { Block } from '../../lib/types.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, heading: '', place: 'text' });
const statements = (...texts: string[]) => splitStatements(texts.map(paragraph)).statements;

describe('one statement each', () => {
  test.each([
    ['Lampworks, Inc. is based in the U.S. and serves the E.U., e.g. France.'],
    ['See https://www.lamp.test/opt.out?a=b.c and Cal. Civ. Code § 1798.83 et seq. for more.'],
    ['Call us from 9 a.m. EST (toll-free in the U.S. only) at No. 5 Lamp St. in Reno.'],
    ['Our site is not meant for children under 13 (see 15 U.S.C. § 6501).'],
  ])('%s', (text) => {
    expect(statements(text).map((statement) => statement.text)).toEqual([text]);
  });
});

test('a remark in brackets is a sentence of its own and ends there', () => {
  const text =
    'We never read your letters. (And good of you to ask about that one.) We keep them for a year.';
  expect(statements(text)).toHaveLength(3);
});

test('a long sentence is parted at (i), (ii), (iii), and every part knows how it began', () => {
  const [first, second, third] = statements(
    'We may disclose your data (i) when a court or the police ask us for it, (ii) when our business or its assets are sold, or (iii) as other terms of ours allow us to.',
  );
  expect(first?.text).toMatch(/^We may disclose your data \(i\)/);
  expect([second?.lead, third?.lead]).toEqual(['We may disclose your data', 'We may disclose your data']);
});

test('a pronoun keeps the sentence that it refers to', () => {
  const [, second] = statements('Ask our Privacy Officer to delete it. To do this, you may call us.');
  expect(second?.before).toBe('Ask our Privacy Officer to delete it.');
});

test('twenty-five sentences in one paragraph are as many statements', () => {
  const text = Array.from(
    { length: 25 },
    (_, index) => `We keep your ${index + 1}. letter in the U.K. only.`,
  ).join(' ');
  expect(statements(text)).toHaveLength(25);
});

test('quotations keep the quotation marks and spaces of the page', () => {
  const text = "You can “opt-out”\u00a0of that. We don’t mind, we don't ask.";
  expect(statements(text).map((statement) => statement.text)).toEqual([
    'You can “opt-out”\u00a0of that.',
    "We don’t mind, we don't ask.",
  ]);
});
