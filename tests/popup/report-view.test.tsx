// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/types.ts';
import { click, link, popupIn, region, tabId } from './rendered.tsx';
import { evidence, finding, findings, report, reportOf } from './report-fixture.ts';

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
    expect(details?.textContent).toContain('Better than 22 in 100');
  });

  test('says at once why there is no grade', async () => {
    const { body } = await show(reportOf({}, { grade: { letter: null, why: 'Only highlights.' } }));
    expect(body.querySelector('header')?.textContent).toContain('No grade');
    expect(body.querySelector('header .grade-why')?.textContent).toBe('Only highlights.');
  });
});

describe('findings', () => {
  test('a red flag has its title, why it matters, and its sentence in a quotation', async () => {
    const { body } = await show(report);
    const flag = region(body, 'Red flags').querySelector('li');
    expect(flag?.querySelector('h3')?.textContent).toBe('Gives your data to others for their marketing');
    expect(flag?.querySelector('.finding-why')?.textContent).not.toBe('');
    expect(flag?.querySelector('blockquote')?.textContent).toBe(findings[0]?.evidence[0]?.quote);
  });

  test('a click on a quotation shows it in the page and says so', async () => {
    const { body, worker } = await show(report);
    await click(region(body, 'Red flags').querySelector('blockquote button'));
    expect(worker.show).toHaveBeenCalledExactlyOnceWith(tabId, findings[0]?.evidence[0]);
    expect(region(body, 'Red flags').querySelector('.quote-outcome')?.textContent).toBe(
      'Highlighted in the page.',
    );
  });

  test.each([
    ['not-found', 'it may have changed'],
    ['page-gone', 'no longer open'],
  ] as const)('a quotation that is %s is said to be', async (outcome, words) => {
    const { body, worker } = await show(report);
    worker.show.mockResolvedValue(outcome);
    await click(region(body, 'Red flags').querySelector('blockquote button'));
    expect(region(body, 'Red flags').querySelector('.quote-outcome')?.textContent).toContain(words);
  });

  test('a jump that fails altogether is said to', async () => {
    const { body, worker } = await show(report);
    worker.show.mockRejectedValue(new Error('no receiving end'));
    await click(region(body, 'Red flags').querySelector('blockquote button'));
    expect(region(body, 'Red flags').querySelector('.quote-outcome')?.textContent).toContain(
      'no longer open',
    );
  });

  test('further sentences are folded', async () => {
    const { body } = await show(report);
    const fold = region(body, 'Red flags').querySelector('details');
    expect(fold?.querySelector('summary')?.textContent).toBe('2 more passages');
    expect(fold?.querySelectorAll('blockquote')).toHaveLength(2);
    expect(fold?.textContent).toContain('In a closed section of the page');
  });

  test('says whom it applies to and how usual it is, but no confidence', async () => {
    const { body } = await show(report);
    const text = region(body, 'Red flags').textContent;
    expect(text).toContain('Applies to California residents');
    expect(text).toContain('Unusual: 4% of policies say this');
    expect(text).not.toContain('0.93');
    expect(text).not.toContain('93');
  });

  test('cautions come first in "Also noted", neutral ones folded, general fallbacks never', async () => {
    const { body } = await show(report);
    const noted = region(body, 'Also noted');
    expect(noted.querySelectorAll(':scope > ul > li')).toHaveLength(3);
    expect(noted.querySelector(':scope > details summary')?.textContent).toBe('Routine clauses (2)');
    expect(body.textContent).not.toContain('We collect what you type into our forms.');
  });

  test('a practice unknown here keeps its name and its sentence', async () => {
    const unknown = finding('from-a-later-version', 'red-flag', [evidence('Something new.')]);
    const { body } = await show(reportOf({}, { findings: [unknown] }));
    expect(region(body, 'Red flags').textContent).toContain('from-a-later-version');
    expect(region(body, 'Red flags').textContent).toContain('Something new.');
  });
});

describe('what is not stated', () => {
  const items = (body: HTMLElement) =>
    [...region(body, 'Not stated').querySelectorAll('li')].map((item) => item.textContent);

  test('is listed, with the softened words where there are some', async () => {
    const { body } = await show(report);
    expect(items(body)).toEqual([
      'How long data are kept',
      'Where to complain',
      'Which countries data go to The full policy may say it.',
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
    const { body } = await show(reportOf({ coverage: 0.62 }, empty));
    expect(region(body, 'Not stated').textContent).toContain('Not enough of the policy was read');
    expect(body.querySelector('header')?.textContent).toContain('Only 62% of this policy could be read');
  });

  test('judges nothing in another language, and says so, not "none"', async () => {
    const { body } = await show(reportOf({ language: 'de' }, { ...empty, waysOut: report.waysOut }));
    expect(body.querySelector('header')?.textContent).toContain('In German');
    for (const name of regions.slice(1)) expect(region(body, name).textContent).toContain('Not judged');
    expect(link(body, 'Red flags')?.textContent).toBe('– Red flags');
    expect(link(body, 'Ways out')?.textContent).toBe('11 Ways out');
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
    ['#red-flags', '3 Red flags'],
    ['#also-noted', '5 Also noted'],
    ['#good', '2 Good'],
    ['#not-stated', '3 Not stated'],
  ]);
  for (const [href] of entries) expect(body.querySelector(String(href))).not.toBeNull();
});
