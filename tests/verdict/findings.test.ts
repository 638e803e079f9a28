import { describe, expect, test } from 'vitest';
import { shareOf } from '../../lib/verdict/base-rates.ts';
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

  test('red flags, cautions, neutral and good, what weighs most first within each', () => {
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

  test('a sentence is quoted before an item of a list that is as sure, and the item with what introduces it', () => {
    const said = (text: string, confidence: number, lead = '') => ({
      statement: statementOf(text, { lead }),
      practices: [{ id: 'sells-data', confidence }],
    });
    const [finding] = gatherFindings([
      said('| Sponsors', 0.95, 'We sell your data to:'),
      said('Sponsors buy your data from us.', 0.9, 'For example:'),
      said('(b) the buyers of our lists', 0.7, 'It is given to'),
    ]);
    expect(finding?.confidence).toBe(0.95);
    expect(finding?.evidence.map(({ quote, lead }) => [lead, quote])).toEqual([
      [undefined, 'Sponsors buy your data from us.'],
      ['We sell your data to:', 'Sponsors'],
      ['It is given to', '(b) the buyers of our lists'],
    ]);
  });

  test('a long introduction is cut at a word, and says so', () => {
    const statement = statementOf('sponsors', { lead: `We sell your data to ${'many '.repeat(60)}` });
    const [finding] = gatherFindings([{ statement, practices: [{ id: 'sells-data', confidence: 1 }] }]);
    expect(finding?.evidence[0]?.lead).toMatch(/^We sell your data to (?:many )+…$/);
  });

  test('a quotation begins behind the bar of its table, and its offsets say so', () => {
    const text = 'Head | We sell your data to sponsors.';
    const statement = statementOf('| We sell your data to sponsors.', { start: 5, end: text.length });
    const [finding] = gatherFindings([{ statement, practices: [{ id: 'sells-data', confidence: 1 }] }]);
    const { quote, start, end } = finding?.evidence[0] ?? { quote: '', start: 0, end: 0 };
    expect(quote).toBe('We sell your data to sponsors.');
    expect(text.slice(start, end)).toBe(quote);
  });

  test('each says how usual it is', () => {
    const [finding] = gatherFindings(classified(['We sell data.', { 'sells-data': 0.9 }]));
    expect(finding?.share).toBe(shareOf('sells-data'));
  });

  test('what is rare comes before what is usual, however sure', () => {
    const said = classified(['Both.', { 'third-party-analytics': 0.99, 'burdensome-rights-process': 0.9 }]);
    expect(gatherFindings(said).map(({ practice }) => practice)).toEqual([
      'burdensome-rights-process',
      'third-party-analytics',
    ]);
  });
});

describe('whom a finding speaks of', () => {
  const gathered = (...sentences: [text: string, heading: string, confidence: number][]) =>
    gatherFindings(
      sentences.map(([text, heading, confidence]) => ({
        statement: statementOf(text, { heading }),
        practices: [{ id: 'sells-data', confidence }],
      })),
    )[0];

  test('of some people, where each sentence does', () => {
    expect(
      gathered(
        ['We sell the data of Nevada residents.', '', 0.9],
        ['We sell it.', 'Policy > Notice to Texas residents', 0.8],
      )?.appliesTo,
    ).toBe('Nevada residents; Texas residents');
  });

  test('of everybody, where one sentence does: that one leads, and decides how sure it is', () => {
    const finding = gathered(['We sell the data of Nevada residents.', '', 0.95], ['We sell data.', '', 0.7]);
    expect(finding).toMatchObject({ confidence: 0.7, evidence: [{ quote: 'We sell data.' }, {}] });
    expect(finding).not.toHaveProperty('appliesTo');
  });

  test('of everybody under the title of a page that names a place', () => {
    const title = 'UK privacy notice';
    expect(
      gathered(['We sell data.', title, 0.9], ['We rent it.', `${title} > Sharing`, 0.9]),
    ).not.toHaveProperty('appliesTo');
  });

  test('of children, where their data is collected, whatever the words', () => {
    const [finding] = gatherFindings(
      classified(['Pupils tell us their school.', { 'collects-from-children': 0.9 }]),
    );
    expect(finding?.appliesTo).toBe('Children');
  });
});

describe('the limits of a promise', () => {
  test('are those of its first sentence, where each sentence has some', () => {
    const [finding] = gatherFindings(
      classified(
        ['We do not sell this list.', { 'no-sale': 0.7 }],
        ['We do not sell data for money.', { 'no-sale': 0.9 }],
      ),
    );
    expect(finding?.limits).toEqual(['for money']);
  });

  test('are gone where one sentence promises without any, which then leads', () => {
    const [finding] = gatherFindings(
      classified(
        ['We do not sell data for money.', { 'no-sale': 0.9 }],
        ['We never sell your data.', { 'no-sale': 0.6 }],
      ),
    );
    expect(finding).not.toHaveProperty('limits');
    expect(finding?.evidence[0]?.quote).toBe('We never sell your data.');
  });
});
