import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetEverything, leaveSwitchedOffTabs } from '../../lib/browser/leave-alone.ts';
import { lookAt, readAgain } from '../../lib/browser/looking.ts';
import { readDocument } from '../../lib/browser/reading.ts';
import { siteTyped } from '../../lib/browser/site-typed.ts';
import { SettingsDamaged, switchedOffSites, switchOff, switchOn } from '../../lib/browser/switched-off.ts';
import { bringToFront } from '../../lib/browser/toolbar.ts';
import { resetShell, shell, tabId } from './fake-shell.ts';

vi.mock('../../lib/browser/api.ts', async () => ({ browser: (await import('./fake-shell.ts')).fakeApi }));
vi.mock('../../lib/browser/classifier.ts', () => ({
  loadClassifier: async () => ({ version: 'test', classify: () => [], instructionsIn: () => [] }),
}));

beforeEach(() => {
  resetShell('one');
  bringToFront(tabId, 'one');
});

describe('a site that is switched off', () => {
  test('is looked at without a script in its page', async () => {
    await switchOff('acme.test', 'for-good');
    expect(await lookAt(tabId)).toEqual({
      state: { status: 'switched-off' },
      site: { name: 'acme.test', isPrivate: false, off: 'for-good' },
    });
    expect(shell.injected).toEqual([]);
  });

  test('loses the report it had, and its badge', async () => {
    await readDocument(tabId, 'one');
    await switchOff('acme.test', 'for-good');
    await leaveSwitchedOffTabs();
    expect([shell.stored.size, shell.badge]).toEqual([0, '']);
  });

  test('while it is read comes to nothing', async () => {
    shell.whileReading = async () => {
      await switchOff('acme.test', 'for-good');
      await leaveSwitchedOffTabs();
    };
    await readDocument(tabId, 'one');
    expect([shell.stored.size, shell.badge]).toEqual([0, '']);
  });

  test('is read when the person asks, without a badge, for as long as they ask for that document', async () => {
    await switchOff('acme.test', 'for-good');
    const { document } = await readAgain(tabId);
    expect(document).toBe('one');
    await readDocument(tabId, 'one');
    expect(shell.badge).toBe('');
    expect(await lookAt(tabId, 'one')).toMatchObject({ state: { status: 'ready' } });
    expect(await lookAt(tabId)).toMatchObject({ state: { status: 'switched-off' } });
  });

  test('is read again by a new worker when the one that was asked died', async () => {
    await switchOff('acme.test', 'for-good');
    shell.stored.set('document:one', { tab: tabId, at: 0, state: { status: 'reading', since: 0 } });
    expect(await lookAt(tabId, 'one')).toMatchObject({ document: 'one', state: { status: 'reading' } });
    await readDocument(tabId, 'one');
    expect(await lookAt(tabId, 'one')).toMatchObject({ state: { status: 'ready' } });
  });
});

test.each([
  ['for-good', true, 'switched-off'],
  ['for-good', false, 'switched-off'],
  ['while-private', true, 'switched-off'],
  ['while-private', false, 'reading'],
] as const)(
  'switched off %s, a window that is private (%s) shows it as %s',
  async (span, isPrivate, status) => {
    await switchOff('acme.test', span);
    shell.isPrivate = isPrivate;
    expect(await lookAt(tabId)).toMatchObject({ state: { status }, site: { isPrivate } });
    await readDocument(tabId, 'one');
  },
);

test('what is switched off in private windows is not written down', async () => {
  await switchOff('acme.test', 'while-private');
  expect(shell.lasting.size).toBe(0);
});

describe('a damaged list', () => {
  const damaged = { sites: 'acme.test' };
  beforeEach(() => void shell.lasting.set('switchedOff', damaged));

  test('leaves every page alone', async () => {
    expect(await lookAt(tabId)).toMatchObject({ state: { status: 'settings-damaged' } });
    expect(shell.injected).toEqual([]);
  });

  test.each([
    ['read', () => switchedOffSites('for-good')],
    ['added to', () => switchOff('b.test', 'for-good')],
    ['removed from', () => switchOn('b.test', 'for-good')],
  ])('is not %s, and stays as it is', async (_what, attempt) => {
    await expect(attempt()).rejects.toThrow(SettingsDamaged);
    expect(shell.lasting.get('switchedOff')).toBe(damaged);
  });

  test('goes when everything is forgotten', async () => {
    await forgetEverything();
    expect(await switchedOffSites('for-good')).toEqual([]);
  });
});

test('sites are kept in order, once each', async () => {
  for (const site of ['b.test', 'a.test', 'b.test']) await switchOff(site, 'for-good');
  expect(await switchedOffSites('for-good')).toEqual(['a.test', 'b.test']);
  await switchOn('a.test', 'for-good');
  expect(await switchedOffSites('for-good')).toEqual(['b.test']);
});

test.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.com ', 'example.com'],
  ['https://shop.example.co.uk/privacy?x=1#y', 'example.co.uk'],
  ['example.com/privacy', 'example.com'],
  ['example.com:8080', 'example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['', '-'],
  ['example', '-'],
  ['not a site', '-'],
  ['https://', '-'],
  ['javascript:alert(1)', '-'],
  ['file:///etc/passwd', '-'],
  ['chrome://extensions', '-'],
  ['.com', '-'],
])('"%s" names the site "%s"', (typed, site) => {
  expect(siteTyped(typed)).toBe(site);
});
