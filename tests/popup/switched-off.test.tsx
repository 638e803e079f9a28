// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test } from 'vitest';
import type { TabSite } from '../../lib/browser/messages.ts';
import { button, click, popupIn, region, site, tabId } from './rendered.tsx';
import { report, reportOf } from './report-fixture.ts';

const off = { status: 'switched-off' } as const;
const { name } = site;
const privately: TabSite = { name, isPrivate: true };

describe('the switch below a report', () => {
  test.each<[string, TabSite, string, string]>([
    ['of a site that is read', site, 'switchOff', 'for-good'],
    ['in a private window', privately, 'switchOff', 'while-private'],
    ['of a site that was read once', { ...site, off: 'for-good' }, 'switchOn', 'for-good'],
    ['the same in a private window', { ...privately, off: 'while-private' }, 'switchOn', 'while-private'],
  ])('%s', async (_where, of, does, span) => {
    const { body, worker } = await popupIn({ status: 'ready', report }, of);
    expect(body.querySelector('footer.decisions')?.textContent).toContain(name);
    await click(button(body, does === 'switchOff' ? 'Never read this site' : 'Read this site again'));
    const calls = { switchOff: worker.switchOff.mock.calls, switchOn: worker.switchOn.mock.calls };
    expect(calls).toEqual({ switchOff: [], switchOn: [], [does]: [[name, span]] });
  });

  test.each([
    [privately, true],
    [site, false],
  ])('says of %o whether it is for private windows only: %s', async (of, isSaid) => {
    const { body } = await popupIn({ status: 'not-a-policy' }, of);
    expect(body.textContent.includes('In private windows only')).toBe(isSaid);
  });

  test('says when it could not be saved', async () => {
    const { body, worker } = await popupIn({ status: 'ready', report });
    worker.switchOff.mockRejectedValue(new Error('the list is damaged'));
    await click(button(body, 'Never read this site'));
    expect(body.querySelector('[role=alert]')?.textContent).toContain('could not be saved');
  });

  test('opens the settings', async () => {
    const { body, worker } = await popupIn({ status: 'ready', report });
    await click(button(body, 'Settings'));
    expect(worker.openSettings).toHaveBeenCalledOnce();
  });
});

describe('a site that is switched off', () => {
  test('says so and is announced', async () => {
    const { body } = await popupIn(off, { ...site, off: 'for-good' });
    expect(body.querySelector('[role=status]')?.textContent).toBe(`Wayout is switched off for ${name}.`);
    expect(button(body, 'Never read this site')).toBeUndefined();
  });

  test('is read once when asked', async () => {
    const { body, worker } = await popupIn(off, { ...site, off: 'for-good' });
    worker.watch.mockImplementation((_tabId, asked, onView) => {
      onView({ state: asked === 'document' ? { status: 'ready', report } : off, site });
      return () => {};
    });
    await click(button(body, 'Read this page once'));
    expect(worker.read).toHaveBeenCalledExactlyOnceWith(tabId);
    expect(region(body, 'Ways out')).toBeDefined();
  });

  test('in a private window changes nothing that was decided for good', async () => {
    const { body } = await popupIn(off, { ...privately, off: 'for-good' });
    expect(button(body, 'Read this site again')).toBeUndefined();
    expect(body.textContent).toContain('private windows do not change');
  });
});

test('settings that cannot be read are said, with the ways on', async () => {
  const { body, worker } = await popupIn({ status: 'settings-damaged' });
  expect(body.textContent).toContain('Nothing was deleted');
  await click(button(body, 'Settings'));
  await click(button(body, 'Read this page once'));
  expect([worker.openSettings.mock.calls.length, worker.read.mock.calls.length]).toEqual([1, 1]);
});

describe('a report of any length', () => {
  const [way] = report.waysOut;
  const [finding] = report.findings;

  test('is drawn a hundred entries at a time', async () => {
    if (!way || !finding) throw new Error('The fixture is empty.');
    const many = reportOf(
      {},
      {
        waysOut: Array.from({ length: 10_000 }, (_, n) => ({ ...way, target: `https://a.example/${n}` })),
        findings: Array.from({ length: 500 }, (_, n) => ({ ...finding, appliesTo: `${n}` })),
      },
    );
    const { body } = await popupIn({ status: 'ready', report: many });
    expect(body.querySelectorAll('.finding')).toHaveLength(100);
    expect(body.querySelectorAll('.way').length).toBeLessThan(10);
    await click(button(body, 'Show all 10000'));
    expect(body.querySelectorAll('.way')).toHaveLength(100);
    await click(button(body, 'Show 100 more of 9900'));
    expect(body.querySelectorAll('.way')).toHaveLength(200);
  });
});
