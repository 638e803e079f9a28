/** What the popup opens, and how it watches a document whose worker is stopped. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveState } from '../../lib/browser/document-store.ts';
import type { Looked } from '../../lib/browser/messages.ts';
import { type TabView, workerClient } from '../../lib/browser/worker-client.ts';
import { resetShell, shell, tabId } from './fake-shell.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn<(message: unknown) => Promise<unknown>>() }));

vi.mock('../../lib/browser/api.ts', async () => ({ browser: (await import('./fake-shell.ts')).fakeApi }));
vi.mock('../../lib/browser/ask.ts', () => ({ ask }));

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  resetShell('one');
});
afterEach(() => vi.useRealTimers());

test.each([
  ['https://acme.test/opt-out', true],
  ['mailto:privacy@acme.test', true],
  ['tel:+18005550142', true],
  ['javascript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['file:///etc/passwd', false],
  ['chrome://settings', false],
])('%s is opened: %s', async (target, isOpened) => {
  await workerClient.open(tabId, target);
  expect(shell.openedTabs).toEqual(isOpened ? [target] : []);
});

describe('watching a document', () => {
  const reading: Looked = { document: 'one', state: { status: 'reading', since: 0 } };
  const empty: Looked = { document: 'one', state: { status: 'unreadable', reason: 'empty' } };
  const watched = async () => {
    const seen: TabView['state'][] = [];
    const stop = workerClient.watch(tabId, undefined, ({ state }) => seen.push(state));
    await vi.advanceTimersByTimeAsync(0);
    return { seen, stop };
  };

  test('asks again while it is read: the worker may have been stopped', async () => {
    ask.mockResolvedValueOnce(reading).mockResolvedValueOnce(empty);
    const { seen, stop } = await watched();
    expect(seen).toEqual([reading.state]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual([reading.state, empty.state]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ask).toHaveBeenCalledTimes(2);
    stop();
  });

  test('tells what the worker keeps, until it is stopped', async () => {
    ask.mockResolvedValue(reading);
    const { seen, stop } = await watched();
    await saveState('one', tabId, empty.state);
    expect(seen).toEqual([reading.state, empty.state]);
    stop();
    await saveState('one', tabId, empty.state);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([seen.length, ask.mock.calls.length]).toEqual([2, 1]);
  });

  test('looks at the document that came after one that went away', async () => {
    ask.mockResolvedValueOnce(reading).mockResolvedValueOnce({ ...empty, document: 'two' });
    const { seen, stop } = await watched();
    await saveState('one', tabId, { status: 'unreadable', reason: 'went-away' });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual([reading.state, empty.state]);
    stop();
  });

  test('a worker that never answers is a failure', async () => {
    ask.mockResolvedValue(undefined);
    const { seen, stop } = await watched();
    expect(seen).toEqual([{ status: 'unreadable', reason: 'failed' }]);
    stop();
  });
});
