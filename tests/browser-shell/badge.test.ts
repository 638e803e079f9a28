import { expect, test, vi } from 'vitest';
import { bringToFront, showOnToolbar } from '../../lib/browser/toolbar.ts';
import type { Finding } from '../../lib/types.ts';
import { finding, reportOf } from '../popup/report-fixture.ts';
import { resetShell, shell, tabId } from './fake-shell.ts';

vi.mock('../../lib/browser/api.ts', async () => ({ browser: (await import('./fake-shell.ts')).fakeApi }));

const flag = finding('sells-data', 'red-flag', []);

test.each<[string, Finding[], string]>([
  ['red flags', [flag, finding('ai-training', 'red-flag', [])], '2'],
  ['no cautions', [flag, finding('targeted-ads', 'caution', [])], '1'],
  ['nothing said of some people only', [flag, { ...flag, appliesTo: 'California residents' }], '1'],
  ['none where there is none', [finding('no-sale', 'good', [])], '0'],
])('the badge counts %s', async (_, findings, text) => {
  resetShell('one');
  bringToFront(tabId, 'one');
  await showOnToolbar(tabId, 'one', { status: 'ready', report: reportOf({}, { findings }) });
  expect(shell.badge).toBe(text);
});
