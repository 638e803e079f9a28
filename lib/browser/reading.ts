import { analyze } from '../analyze.ts';
import { parseReadResult } from '../page/read/schema.ts';
import type { TabState, UnreadableReason } from '../types.ts';
import { loadClassifier } from './classifier.ts';
import { loadState, saveState } from './document-store.ts';
import { InjectionRefused, InjectionTimedOut, injectFile } from './inject.ts';
import { showOnToolbar } from './toolbar.ts';

/** Milliseconds a page may take to be read: ten times what a policy of 2 MB takes on a slow machine. */
const readTimeout = 20_000;

/** Documents being read by this worker; a stopped worker forgets them, so that the next question starts over. */
const running = new Map<string, { tab: number; job: Promise<TabState> }>();

/**
 * Reads the tab's document into a report, keeps it and shows it on the toolbar. A second call while one is under way
 * joins it.
 */
export function readDocument(tab: number, document: string): Promise<TabState> {
  const under = running.get(document);
  if (under) return under.job;
  const job = read(tab, document).finally(() => running.delete(document));
  running.set(document, { tab, job });
  return job;
}

/** The document that this worker, in its present life, is reading in the tab: a page busy with it can't be asked. */
export function documentBeingReadIn(tab: number): string | undefined {
  return [...running].find(([, { tab: its }]) => its === tab)?.[0];
}

async function read(tab: number, document: string): Promise<TabState> {
  await keep(tab, document, { status: 'reading', since: Date.now() });
  const state = await reportOf(tab);
  await keep(tab, document, state);
  return state;
}

async function keep(tab: number, document: string, state: TabState): Promise<void> {
  await saveState(document, tab, state);
  await showOnToolbar(tab, state);
}

async function reportOf(tab: number): Promise<TabState> {
  try {
    const [outcome, classifier] = await Promise.all([
      injectFile(tab, '/reader.js', readTimeout),
      loadClassifier(),
    ]);
    const result = parseReadResult(outcome);
    if (result.status === 'unreadable') return result;
    return { status: 'ready', report: analyze(result.page, classifier) };
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
