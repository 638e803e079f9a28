import { describe, expect, test } from 'vitest';
import { evidenceCap, gatherFindings } from '../../lib/verdict/findings.ts';
import { quoteCap } from '../../lib/verdict/quote.ts';
import { classified, statementOf } from './cases.ts';

describe('findings', () => {
  test('one per practice, with the surest quotation first and its confidence', () => {
    const [finding, ...more] = gatherFindings(
      classified(
        ['We may sell your list.', { 'sells-data': 0.7 }],
        ['We rent your list to brokers.', { 'sells-data': 0.9 }],
      ),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ practice: 'sells-data', severity: 'red-flag', confidence: 0.9 });
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual([
      'We rent your list to brokers.',
      'We may sell your list.',
    ]);
  });

  test('fallback practices and unknown ones never become findings', () => {
    const said = classified([
      'We collect data.',
      { 'collects-data': 1, 'uses-data': 1, 'no-such-practice': 1 },
    ]);
    expect(gatherFindings(said)).toEqual([]);
  });

  test('red flags, cautions, neutral and good, the surest first within each', () => {
    const said = classified([
      'Everything at once.',
      {
        'no-sale': 0.99,
        'shares-with-service-providers': 0.99,
        'targeted-ads': 0.6,
        'direct-marketing': 0.8,
        'sells-data': 0.5,
      },
    ]);
    expect(gatherFindings(said).map(({ practice }) => practice)).toEqual([
      'sells-data',
      'direct-marketing',
      'targeted-ads',
      'shares-with-service-providers',
      'no-sale',
    ]);
  });

  test.each([
    ['words', 'personal data '.repeat(60)],
    ['one endless word', 'x'.repeat(1_000)],
    ['surrogate pairs', `a${'😀'.repeat(400)}`],
  ])('a long statement of %s is cut and still stands verbatim in the text', (_, long) => {
    const text = `Before. ${long}`;
    const said = [
      {
        statement: statementOf(long, { start: 8, end: 8 + long.length }),
        practices: [{ id: 'sells-data', confidence: 1 }],
      },
    ];
    const quoted = gatherFindings(said)[0]?.evidence[0];
    expect(quoted?.quote.length).toBeLessThanOrEqual(quoteCap);
    expect(quoted?.quote.length).toBeGreaterThan(quoteCap / 2);
    expect(text.slice(quoted?.start, quoted?.end)).toBe(quoted?.quote);
    expect(() => encodeURIComponent(quoted?.quote ?? '')).not.toThrow();
  });

  test('a repeated sentence is quoted once, and there are not more quotations than anybody reads', () => {
    const said = classified(
      ...Array.from({ length: 30 }, (_, n): [string, Record<string, number>] => [
        n < 10 ? 'We sell data.' : `We sell data to buyer ${n}.`,
        { 'sells-data': 0.9 },
      ]),
    );
    const quotes = gatherFindings(said)[0]?.evidence.map(({ quote }) => quote) ?? [];
    expect(quotes.length).toBe(evidenceCap);
    expect(new Set(quotes).size).toBe(quotes.length);
  });
});
