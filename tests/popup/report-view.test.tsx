// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/types.ts';
import { measured } from '../../lib/verdict/base-rates-data.ts';
import { button, click, popupIn, region } from './rendered.tsx';
import { report, reportOf, wayOut } from './report-fixture.ts';

const show = (shown: Report) => popupIn({ status: 'ready', report: shown });
const regions = ['Ways out', 'Red flags', 'Also noted', 'Good', 'Not stated'];

describe('a report', () => {
  test('has its regions in this order, actions first', async () => {
    const { body } = await show(report);
    const names = [...body.querySelectorAll('main section h2')].map((heading) => heading.textContent);
    expect(names).toEqual(regions);
  });

  test.each(regions)('holds a list in the region %s', async (name) => {
    const { body } = await show(report);
    expect(region(body, name).querySelectorAll('ul > li').length).toBeGreaterThan(0);
  });

  test.each([
    ['the site', 'lanternmail.example'],
    ['the controller', 'Lantern Mail Ltd'],
    ['the date', 'March 19, 2024'],
    ['the grade', 'Grade'],
  ])('says %s in its header', async (_what, words) => {
    const { body } = await show(report);
    expect(body.querySelector('header')?.textContent).toContain(words);
  });

  test.each([
    ['the controller', { site: '' }, 'Lantern Mail Ltd'],
    ['the title', { site: '', controller: '' }, 'Privacy notice'],
  ])('is headed by %s where the site is unknown', async (_what, policy, heading) => {
    const { body } = await show(reportOf(policy));
    expect(body.querySelector('h1')?.textContent).toBe(heading);
    expect(body.querySelector('header')?.textContent?.split(heading)).toHaveLength(2);
  });

  test('gives the reasons of the grade on demand', async () => {
    const { body } = await show(report);
    const details = body.querySelector<HTMLDetailsElement>('header details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('trains AI on your data');
    expect(details?.textContent).toContain(`the best fifth of ${measured.policies} policies`);
  });

  test('says at once how it compares', async () => {
    const { body } = await show(report);
    expect(body.querySelector('header .grade-why > p')?.textContent).toBe(
      `Better than 22% of ${measured.policies} policies.`,
    );
  });

  test('says so where no policy is worse', async () => {
    const { body } = await show(reportOf({}, { grade: { letter: 'E', because: [], percentile: 0 } }));
    expect(body.querySelector('header .grade-why > p')?.textContent).toBe(
      `Better than none of ${measured.policies} policies.`,
    );
  });

  test('says at once why there is no grade', async () => {
    const { body } = await show(reportOf({}, { grade: { letter: null, why: 'Only highlights.' } }));
    expect(body.querySelector('header')?.textContent).toContain('No grade');
    expect(body.querySelector('header .grade-why')?.textContent).toBe('Only highlights.');
  });
});

test('every control but a quotation has a name of its own', async () => {
  const post = (target: string) =>
    wayOut({ kind: 'postal', channel: 'post', label: 'Write a letter', target });
  const waysOut = [...report.waysOut, post('1 Lane, Town'), post('2 Lane, Town')];
  const { body } = await show({ ...report, waysOut });
  await click(button(body, 'Show all'));
  const controls = [...body.querySelectorAll('button:not(.quote-button), a, summary, select')];
  const names = controls.map(
    (control) =>
      (control instanceof HTMLSelectElement ? control.labels[0] : control)?.textContent?.trim() ?? '',
  );
  expect(names).not.toContain('');
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});

describe('what is not stated', () => {
  const items = (body: HTMLElement) =>
    [...region(body, 'Not stated').querySelectorAll('li')].map((item) => item.textContent);

  test('is listed, with the softened words where there are some', async () => {
    const { body } = await show(report);
    expect(items(body)).toEqual([
      'How long data are kept',
      'Where to complain',
      'Which countries data go to (The full policy may say it.)',
    ]);
    expect(region(body, 'Not stated').textContent).toContain('Silence is a gap');
  });

  test('softened words that all share are said once, in place of the usual ones', async () => {
    const softened = 'The full policy may say it.';
    const silences = report.silences.map((silence) => ({ ...silence, softened }));
    const { body } = await show(reportOf({ scope: 'summary' }, { silences }));
    expect(items(body)).toEqual([
      'How long data are kept',
      'Where to complain',
      'Which countries data go to',
    ]);
    expect(region(body, 'Not stated').querySelector('p')?.textContent).toBe(softened);
  });
});

describe('an empty report', () => {
  const empty = { findings: [], silences: [], waysOut: [] };

  test.each([
    ['Ways out', 'no way out'],
    ['Red flags', 'No red flags found. That is not a guarantee.'],
    ['Also noted', 'Nothing else'],
    ['Good', 'No promise'],
    ['Not stated', 'Nothing is missing'],
  ])('says so in words in %s', async (name, words) => {
    const { body } = await show(reportOf({}, empty));
    expect(region(body, name).textContent).toContain(words);
    expect(region(body, name).querySelector('ul')).toBeNull();
  });

  test('draws no conclusion from silence where much was not read', async () => {
    const grade = { letter: null, why: 'Only 62 % of the text could be read.' };
    const { body } = await show(reportOf({ coverage: 0.62 }, { ...empty, grade }));
    expect(region(body, 'Not stated').textContent).toContain('Too little could be read or judged');
    expect(body.querySelector('header')?.textContent).toContain('Only 62 % of the text could be read');
  });

  test('judges nothing in another language: there are ways out, and no empty lists', async () => {
    const { body } = await show(reportOf({ language: 'de' }, { ...empty, waysOut: report.waysOut }));
    expect(body.querySelector('header')?.textContent).toContain('In German');
    expect([...body.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(['Ways out']);
    expect(body.querySelector('nav')).toBeNull();
    expect(body.querySelector('[role=status]')?.textContent).toContain('Not judged');
  });
});

describe('notes in the header', () => {
  test.each<[string, Partial<Report['policy']>, string]>([
    [
      'an archived copy',
      { archived: { at: '2012-06-29', original: 'https://a.example/' } },
      'Archived on June 29, 2012',
    ],
    ['a summary', { scope: 'summary' }, 'only a summary'],
    ['another domain', { otherDomain: 'holding.example' }, 'belongs to another site'],
    ['an unknown language', { language: 'und' }, 'Language not recognised'],
    ['no date', {}, 'Dated'],
  ])('%s', async (_what, policy, words) => {
    const { body } = await show(reportOf(policy));
    expect(body.querySelector('header')?.textContent).toContain(words);
  });

  test('the reason for no grade is not said twice', async () => {
    const grade = { letter: null, why: 'Only highlights.' } as const;
    const { body } = await show(reportOf({ scope: 'summary', coverage: 0.5 }, { grade }));
    expect(body.querySelector('header')?.textContent).not.toContain('only a summary');
    expect(body.querySelector('header')?.textContent).toContain('Only 50%');
  });

  test('a full English policy read whole has none', async () => {
    const { body } = await show(report);
    expect(body.querySelector('.notes')).toBeNull();
  });
});

test('each entry of the contents leads to its region and counts it', async () => {
  const { body } = await show(report);
  const entries = [...body.querySelectorAll('nav a')].map((entry) => [
    entry.getAttribute('href'),
    entry.textContent,
  ]);
  expect(entries).toEqual([
    ['#ways-out', '11 Ways out'],
    ['#red-flags', '2 Red flags'],
    ['#also-noted', '5 Also noted'],
    ['#good', '3 Good'],
    ['#not-stated', '3 Not stated'],
  ]);
  for (const [href] of entries) expect(body.querySelector(String(href))).not.toBeNull();
});
