/** Whom the worker listens to, and what it forgets when windows and tabs close. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import background from '../../entrypoints/background.ts';
import { fakeApi, resetShell, shell, tabId } from './fake-shell.ts';

vi.mock('../../lib/browser/api.ts', async () => ({ browser: (await import('./fake-shell.ts')).fakeApi }));
vi.mock('../../lib/browser/classifier.ts', () => ({
  loadClassifier: async () => ({ version: 'test', classify: () => [] }),
}));

background.main();

const url = 'https://www.acme.test/privacy';
const page = { id: 'wayout', url, frameId: 0, tab: { id: tabId, incognito: false } };
const popup = { id: 'wayout', url: 'extension://popup.html' };

/** What comes of a message: the answer, if there is one, after everything that it started. */
async function said(message: unknown, sender: object): Promise<unknown> {
  const answer = await fakeApi.runtime.onMessage.tell(message, sender)[0];
  await settled();
  return answer;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits for what a busy machine may take its time for. */
const until = (holds: () => void) => vi.waitFor(holds, 20_000);

const isRead = () =>
  until(() => expect(shell.stored.get('document:one')).toMatchObject({ state: { status: 'ready' } }));

beforeEach(() => resetShell('one'));
// What a test has begun to read must not be there in the next.
afterEach(() => until(() => expect(JSON.stringify([...shell.stored])).not.toContain('"reading"')));

describe('the worker', () => {
  test('reads a policy that a page tells of', async () => {
    await said({ type: 'policy', document: 'one' }, page);
    await isRead();
  });

  test.each([
    ['a frame in the page', { ...page, frameId: 3 }],
    ['another extension', { ...page, id: 'other' }],
    ['a page in no tab', { ...page, tab: undefined }],
    ['its own popup', popup],
  ])('hears nothing of a policy from %s', async (_who, sender) => {
    await said({ type: 'policy', document: 'one' }, sender);
    expect([...shell.stored]).toEqual([]);
  });

  test.each([
    ['look', { type: 'look', tab: tabId }],
    ['read', { type: 'read', tab: tabId }],
    ['site', { type: 'site', typed: 'acme.test' }],
    ['forget', { type: 'forget' }],
  ])('answers "%s" to its own pages alone', async (_what, message) => {
    shell.lasting.set('person', { name: 'Ada' });
    for (const sender of [
      page,
      { ...popup, id: 'other' },
      { ...page, url: 'https://extension.test/popup.html' },
    ])
      expect(await said(message, sender)).toBeUndefined();
    expect(shell.injected).toEqual([]);
    expect(shell.lasting.has('person')).toBe(true);
    expect(await said(message, popup)).toBeDefined();
  });

  test.each([
    ['is left', false, []],
    ['is still open', true, ['switchedOff', 'order:private']],
  ])('forgets what private windows set when none %s', async (_when, isPrivate, left) => {
    shell.isPrivate = isPrivate;
    shell.stored.set('switchedOff', { sites: ['acme.test'] });
    shell.stored.set('order:private', {
      at: 1,
      isPrivate: true,
      site: 'acme.test',
      company: 'Acme',
      kind: 'delete',
    });
    fakeApi.windows.onRemoved.tell(1);
    await settled();
    await until(() => expect([...shell.stored.keys()]).toEqual(left));
  });

  test('forgets what a closed tab has shown', async () => {
    await said({ type: 'policy', document: 'one' }, page);
    await isRead();
    fakeApi.tabs.onRemoved.tell(tabId);
    await until(() => expect([...shell.stored]).toEqual([]));
  });

  test.each([
    ['install', ['extension://welcome.html']],
    ['update', []],
  ])('on %s opens %j', (reason, opened) => {
    fakeApi.runtime.onInstalled.tell({ reason });
    expect(shell.openedTabs).toEqual(opened);
  });
});
