// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test, vi } from 'vitest';
import { findingAsText, reportAsText } from '../../components/record.ts';
import type { Finding } from '../../lib/types.ts';
import { button, click, popupIn, region } from './rendered.tsx';
import { evidence, finding, report, reportOf } from './report-fixture.ts';

const day = '2026-11-22';
const lines = (part: Partial<Finding>, changes = {}) => {
  const found = finding('sells-data', 'red-flag', [evidence('We sell it.', 'Policy > Sale')]);
  return findingAsText({ ...found, ...part }, reportOf(changes), day).split('\n');
};

describe('a finding as text', () => {
  test('proves itself: practice, sentence, place, whose, where and of when', () => {
    const { title, url } = report.policy;
    expect(lines({})).toEqual([
      'Sells your data',
      '“We sell it.” (Policy > Sale)',
      '',
      `${title} – lanternmail.example – Lantern Mail Ltd`,
      url,
      `Dated March 19, 2024 · Copied on November 22, 2026 · Wayout ${report.version}`,
    ]);
  });

  test.each<[Partial<Finding>, string]>([
    [{ appliesTo: 'California residents' }, 'Applies to California residents'],
    [{ note: 'Void since 2020.' }, 'Void since 2020.'],
    [{ limits: ['for money'] }, 'A promise with limits: “for money”'],
    [{ evidence: [{ ...evidence('names'), lead: 'We sell:' }] }, 'We sell: “names”'],
    [{ evidence: [evidence('word '.repeat(79).trim())] }, `“${'word '.repeat(79).trim()} …”`],
  ])('tells what belongs to it: %j', (part, line) => {
    expect(lines(part)).toContain(line);
  });

  test('has the sentence that contradicts it', () => {
    const contradicts = [{ practice: 'no-sale', evidence: evidence('We never sell it.') }];
    const said = lines({ contradicts });
    expect(said).toContain('“We never sell it.”');
    expect(said.join()).toContain('Says it does not sell data');
  });

  test('of an archived copy says when it was archived', () => {
    const archived = { at: '2015-02-03', original: 'https://lamp.example/privacy' };
    expect(lines({}, { archived }).at(-1)).toContain('Archived on February 3, 2015');
  });
});

describe('a report as text', () => {
  test('has every sentence that it shows, every silence, and the reasons of its grade', () => {
    const text = reportAsText(report, day);
    const shown = report.findings.filter(({ practice }) => text.includes(practice));
    expect(shown).toEqual([]);
    for (const { quote } of report.findings.flatMap((each) => each.evidence).slice(0, 3))
      expect(text).toContain(quote);
    for (const { title } of report.silences) expect(text).toContain(title);
    if (report.grade.letter !== null) for (const why of report.grade.because) expect(text).toContain(why);
  });

  test('says why it has no grade', () => {
    const ungraded = reportOf({}, { grade: { letter: null, why: 'Only highlights.' } });
    expect(reportAsText(ungraded, day)).toContain('No grade: Only highlights.');
  });
});

test.each([
  [
    'Copy with its source',
    (text: string) => text.startsWith('Gives your data to others for their marketing'),
  ],
  ['Copy all findings', (text: string) => text.includes('RED FLAGS')],
])('%s puts it on the clipboard', async (words, isRight) => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const { body } = await popupIn({ status: 'ready', report });
  const within = words.includes('all') ? body : region(body, 'Red flags');
  await click(button(within, words));
  expect(writeText).toHaveBeenCalledOnce();
  expect(isRight(writeText.mock.calls[0]?.[0] ?? '')).toBe(true);
  vi.unstubAllGlobals();
});
