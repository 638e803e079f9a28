import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetTab, loadState } from '../../lib/browser/document-store.ts';
import { lookAt } from '../../lib/browser/looking.ts';
import { readDocument } from '../../lib/browser/reading.ts';
import { bringToFront } from '../../lib/browser/toolbar.ts';
import { resetShell, shell, tabId } from './fake-shell.ts';

vi.mock('../../lib/browser/api.ts', async () => ({ browser: (await import('./fake-shell.ts')).fakeApi }));
vi.mock('../../lib/browser/classifier.ts', () => ({
  loadClassifier: async () => ({ version: 'test', classify: () => [], instructionsIn: () => [] }),
}));

beforeEach(() => {
  resetShell('one');
  bringToFront(tabId, 'one');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('reading a document', () => {
  test('keeps its report and shows the count', async () => {
    expect(await readDocument(tabId, 'one')).toMatchObject({ status: 'ready' });
    expect(await loadState('one')).toMatchObject({ status: 'ready' });
    expect(shell.badge).toBe('0');
  });

  test('two calls read once', async () => {
    const first = readDocument(tabId, 'one');
    expect(readDocument(tabId, 'one')).toBe(first);
    await first;
  });

  test('a policy that gives no way out has those of the directory in the extension', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      return new Response('acme.test\t{"name":"Acme","email":"privacy@acme.test"}\n');
    });
    const state = await readDocument(tabId, 'one');
    fetched.mockRestore();
    expect(state).toMatchObject({
      report: {
        waysOut: [{ kind: 'email-contact', source: 'directory', target: 'mailto:privacy@acme.test' }],
      },
    });
  });

  test('a document that took its place meanwhile is not taken for it', async () => {
    shell.whileReading = () => {
      shell.document = 'two';
    };
    expect(await readDocument(tabId, 'one')).toEqual({ status: 'unreadable', reason: 'went-away' });
    expect(await loadState('two')).toBeUndefined();
  });

  test('a late result does not show on the toolbar of the document that came after', async () => {
    shell.whileReading = () => {
      shell.whileReading = () => {};
      shell.document = 'two';
      return readDocument(tabId, 'two').then(() => undefined);
    };
    await readDocument(tabId, 'one');
    expect(shell.badge).toBe('0');
    expect(await loadState('two')).toMatchObject({ status: 'ready' });
  });

  test('a tab closed meanwhile leaves nothing behind', async () => {
    shell.whileReading = async () => {
      shell.document = undefined;
      await forgetTab(tabId);
    };
    expect(await readDocument(tabId, 'one')).toMatchObject({ status: 'unreadable' });
    expect(shell.stored.size).toBe(0);
  });
});

describe('storage', () => {
  test('when it is full the oldest documents make room', async () => {
    await readDocument(tabId, 'one');
    shell.quota = JSON.stringify([...shell.stored]).length + 200;
    shell.document = 'two';
    expect(await readDocument(tabId, 'two')).toMatchObject({ status: 'ready' });
    expect(await loadState('one')).toBeUndefined();
  });

  test('no more documents go than have to, the oldest first', async () => {
    const state = { status: 'ready', report: 'x'.repeat(2_000) };
    for (const [name, at] of [
      ['older', 1],
      ['oldest', 0],
      ['newest', 2],
    ] as const)
      shell.stored.set(`document:${name}`, { tab: tabId, at, state });
    shell.quota = JSON.stringify([...shell.stored]).length + 100;
    await readDocument(tabId, 'one');
    expect([...shell.stored.keys()]).toEqual(['document:older', 'document:newest', 'document:one']);
  });

  test('a report for which there is never room is a failure that is told', async () => {
    shell.quota = 200;
    expect(await readDocument(tabId, 'one')).toEqual({ status: 'unreadable', reason: 'failed' });
    expect(await loadState('one')).toEqual({ status: 'unreadable', reason: 'failed' });
  });

  test('no room at all is still an answer', async () => {
    shell.quota = 0;
    expect(await readDocument(tabId, 'one')).toEqual({ status: 'unreadable', reason: 'failed' });
  });

  test('a damaged entry is read again', async () => {
    shell.stored.set('document:one', { tab: tabId, at: 0, state: { status: 'ready', report: {} } });
    expect(await lookAt(tabId)).toMatchObject({ document: 'one', state: { status: 'reading' } });
    expect(await readDocument(tabId, 'one')).toMatchObject({ status: 'ready' });
  });
});

test('what a stopped worker was reading is read again', async () => {
  shell.stored.set('document:one', { tab: tabId, at: 0, state: { status: 'reading', since: 0 } });
  expect(await lookAt(tabId)).toMatchObject({ state: { status: 'reading' } });
  await readDocument(tabId, 'one');
  expect(await lookAt(tabId)).toMatchObject({ state: { status: 'ready' } });
});
