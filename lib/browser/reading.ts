import { analyzeInSlices } from '../analyze.ts';
import { withFacts } from '../facts/facts.ts';
import { parseReadResult } from '../page/read/schema.ts';
import type { TabState, UnreadableReason } from '../types.ts';
import { withDirectory } from '../ways-out/directory/complete.ts';
import { browser } from './api.ts';
import { loadClassifier } from './classifier.ts';
import { readBucket } from './directory.ts';
import { forgetDocument, loadState, saveState } from './document-store.ts';
import { parseIdentity } from './identity.ts';
import { InjectionRefused, InjectionTimedOut, injectFile } from './inject.ts';
import { permissionFor } from './permission.ts';
import { bringToFront, showOnToolbar } from './toolbar.ts';

/** Milliseconds a page may take to be read: ten times what a policy of 2 MB takes on a slow machine. */
const readTimeout = 20_000;

/** Documents being read by this worker; a stopped worker forgets them, so that the next question starts over. */
const running = new Map<string, { tab: number; job: Promise<TabState> }>();

/**
 * Reads the tab's document into a report, keeps it and shows it on the toolbar. A second call while one is under way
 * joins it. Never rejects: what goes wrong is a state.
 */
export function readDocument(tab: number, document: string): Promise<TabState> {
  bringToFront(tab, document);
  const under = running.get(document);
  if (under) return under.job;
  const job = read(tab, document).finally(() => {
    if (running.get(document)?.job === job) running.delete(document);
  });
  running.set(document, { tab, job });
  return job;
}

/** Lets what is being read in the tab come to nothing. */
export function stopReading(tab: number): void {
  for (const [document, { tab: its }] of running) if (its === tab) running.delete(document);
}

async function read(tab: number, document: string): Promise<TabState> {
  await keep(tab, document, { status: 'reading', since: Date.now() });
  const state = await reportOf(tab, document);
  return running.has(document) ? keep(tab, document, state) : state;
}

/** @returns what was kept: where there is no room for the report, the failure */
async function keep(tab: number, document: string, state: TabState): Promise<TabState> {
  let kept = state;
  try {
    await saveState(document, tab, state);
  } catch (error) {
    console.warn('Wayout could not keep this report:', error);
    kept = { status: 'unreadable', reason: 'failed' };
    await saveState(document, tab, kept).catch(() => undefined); // Not even that: the popup asks again.
  }
  const shown = await browser.tabs.get(tab).catch(() => undefined);
  // Closing a tab forgets its documents; what was being read must not outlive it.
  if (shown === undefined) await forgetDocument(document);
  // On a site that is switched off the popup may have asked for it this once; the toolbar stays silent.
  else if (!(await permissionFor(shown)).state) await showOnToolbar(tab, document, kept);
  return kept;
}

async function reportOf(tab: number, document: string): Promise<TabState> {
  try {
    const [outcome, classifier] = await Promise.all([
      injectFile(tab, '/reader.js', readTimeout),
      loadClassifier(),
    ]);
    // Scripts run in whatever the tab shows: the answer counts only while that is the document asked about.
    const shown = parseIdentity(await injectFile(tab, '/detect.js', readTimeout));
    if (shown.document !== document) return { status: 'unreadable', reason: 'went-away' };
    const result = parseReadResult(outcome);
    if (result.status === 'unreadable') return result;
    const report = await analyzeInSlices(withFacts(result.page), classifier);
    return { status: 'ready', report: await withDirectory(report, readBucket) };
  } catch (error) {
    console.warn('Wayout could not read this page:', error);
    return { status: 'unreadable', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): UnreadableReason {
  if (error instanceof InjectionTimedOut) return 'timed-out';
  if (error instanceof InjectionRefused) return 'went-away';
  return 'failed';
}

/** The state to show again for a document known already; undefined when it must be read (again). */
export async function knownState(document: string): Promise<TabState | undefined> {
  const known = await loadState(document);
  return known?.status === 'reading' && !running.has(document) ? undefined : known;
}
