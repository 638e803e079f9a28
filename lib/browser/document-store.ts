import * as v from 'valibot';
import { unreadable } from '../page/read/schema.ts';
import type { TabState } from '../types.ts';
import { parseReport } from '../verdict/report-schema.ts';
import { browser } from './api.ts';

/**
 * The state of each document, in session storage: it survives a stopped worker, never reaches the disk and goes with
 * the browser session. The key is the document, not the tab, so that going back shows the right report at once.
 */

const prefix = 'document:';

const entry = v.object({ tab: v.number(), at: v.number(), state: v.unknown() });
type Entry = { tab: number; at: number; state: TabState };

const state = v.variant('status', [
  v.object({ status: v.literal('reading'), since: v.number() }),
  unreadable,
  v.object({ status: v.literal('ready'), report: v.pipe(v.unknown(), v.transform(parseReport)) }),
]);

/** @returns the stored state, or undefined when there is none or it is damaged */
export async function loadState(document: string): Promise<TabState | undefined> {
  const key = prefix + document;
  return parseEntry((await browser.storage.session.get(key))[key])?.state;
}

/** Keeps the state; when the quota is used up, the oldest documents make room. */
export async function saveState(document: string, tab: number, state: TabState): Promise<void> {
  const record: Entry = { tab, at: Date.now(), state };
  for (;;) {
    try {
      await browser.storage.session.set({ [prefix + document]: record });
      return;
    } catch (error) {
      if (!(await dropOldest(document))) throw error;
    }
  }
}

export async function forgetDocument(document: string): Promise<void> {
  await browser.storage.session.remove(prefix + document);
}

/** Forgets all documents that a tab has shown. */
export async function forgetTab(tab: number): Promise<void> {
  const entries = await allEntries();
  await browser.storage.session.remove(entries.filter(([, e]) => e.tab === tab).map(([key]) => key));
}

/** Calls back whenever the document's state changes, also when another process changes it. */
export function watchState(document: string, onState: (state: TabState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = parseEntry(changes[prefix + document]?.newValue);
    if (changed) onState(changed.state);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

async function dropOldest(except: string): Promise<boolean> {
  const others = (await allEntries()).filter(([key]) => key !== prefix + except);
  const oldest = others.sort(([, a], [, b]) => a.at - b.at)[0];
  if (!oldest) return false;
  await browser.storage.session.remove(oldest[0]);
  return true;
}

async function allEntries(): Promise<[string, { tab: number; at: number }][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]): [string, { tab: number; at: number }][] => {
    if (!key.startsWith(prefix)) return [];
    const parsed = v.safeParse(entry, value);
    return [[key, parsed.success ? parsed.output : { tab: -1, at: 0 }]];
  });
}

function parseEntry(value: unknown): Entry | undefined {
  const outer = v.safeParse(entry, value);
  if (!outer.success) return undefined;
  try {
    return { ...outer.output, state: v.parse(state, outer.output.state) };
  } catch {
    return undefined; // A damaged entry is read again from the page.
  }
}
