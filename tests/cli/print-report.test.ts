import { describe, expect, test } from 'vitest';
import { printReport } from '../../lib/cli/print-report.ts';
import type { Report } from '../../lib/types.ts';
import { measured } from '../../lib/verdict/base-rates-data.ts';

const report: Report = {
  schema: 1,
  version: '0.1.0+m1',
  policy: {
    url: 'https://lantern-widgets.com/privacy',
    title: 'Privacy \u001b[31mPolicy',
    site: 'lantern-widgets.com',
    controller: 'Lantern Widgets, Inc.',
    language: 'en',
    date: '2025-03-03',
    scope: 'full',
    words: 1200,
    coverage: 0.994,
    text: 'We sell your data.',
  },
  grade: { letter: 'C', because: ['1 red flag: Sells your data.'], percentile: 41 },
  findings: [
    {
      practice: 'sells-data',
      severity: 'red-flag',
      confidence: 0.9,
      appliesTo: 'California residents',
      note: 'A remark.',
      evidence: [
        { quote: 'We sell your data.', section: '', start: 0, end: 18, place: 'text' },
        { quote: 'We sell it all.', section: '', start: 0, end: 18, place: 'text' },
      ],
    },
    {
      practice: 'no-sale',
      severity: 'good',
      confidence: 0.8,
      limits: ['currently', 'for money'],
      contradicts: [
        {
          practice: 'sells-data',
          evidence: {
            lead: 'Buyers get:',
            quote: 'We sell your data.',
            section: '',
            start: 0,
            end: 18,
            place: 'text',
          },
        },
      ],
      evidence: [
        { quote: 'We do not currently sell it for money.', section: '', start: 0, end: 18, place: 'text' },
      ],
    },
  ],
  silences: [{ id: 'missing-children-statement', title: 'Silent on children' }],
  waysOut: [
    {
      kind: 'sale-opt-out',
      channel: 'link',
      label: 'Stop the sale of your data',
      target: 'https://lantern-widgets.com/do-not-sell',
      status: 'as-written',
      deadline: { amount: 15, unit: 'business-days', law: '11 CCR 7026(f)' },
      source: 'policy',
      evidence: [],
    },
  ],
};

describe('printed report', () => {
  test.each([
    [1, 'months', 'within 1 month (a law)'],
    [45, 'days', 'within 45 days (a law)'],
  ] as const)('a deadline of %d %s', (amount, unit, expected) => {
    const waysOut = report.waysOut.map((way) => ({ ...way, deadline: { amount, unit, law: 'a law' } }));
    expect(printReport({ ...report, waysOut })).toContain(expected);
  });

  test('ways out come first, then red flags with their quotations', () => {
    const printed = printReport(report);
    expect(printed).toContain('lantern-widgets.com · Lantern Widgets, Inc.');
    expect(printed).toContain('Grade C\n  1 red flag: Sells your data.');
    expect(printed).toContain('→ https://lantern-widgets.com/do-not-sell');
    expect(printed).toContain('within 15 business days (11 CCR 7026(f))');
    expect(printed).toContain(
      'Sells your data [California residents]\n    A remark.\n    “We sell your data.”\n    and 1 more',
    );
    expect(printed).toContain(`  Better than 41 % of ${measured.policies} policies.`);
    expect(printed).toContain(
      'With limits: “currently”, “for money”\n    “We do not currently sell it for money.”\n    But also: Sells your data: Buyers get: “We sell your data.”',
    );
    expect(printed).toMatch(/Ways out.*Red flags.*Not stated\n {2}• Silent on children/s);
  });

  test('control characters of a page do not reach the terminal', () => {
    expect(printReport(report)).not.toContain('\u001b');
  });

  test('empty sections are left out', () => {
    const bare = {
      ...report,
      findings: [],
      silences: [],
      waysOut: [],
      grade: { letter: null, why: 'Too short.' },
    };
    const printed = printReport(bare);
    expect(printed).toContain('No grade: Too short.');
    expect(printed).not.toMatch(/Ways out|Red flags|Not stated/);
  });
});
