import type { Evidence, TabState } from '../types.ts';
import { browser } from './api.ts';
import { ask } from './ask.ts';
import { watchState } from './document-store.ts';
import type { FromOwnPage, Looked, TabSite } from './messages.ts';
import { type ShowControlOutcome, type ShowOutcome, showControlInPage, showInPage } from './page-jump.ts';
import { type Span, switchOff, switchOn, watchSwitchedOff } from './switched-off.ts';

/** Milliseconds after which a popup that still waits asks again: the worker may have been stopped midway. */
const askAgainAfter = 1_500;

/** What a tab's document is, and whose. */
export type TabView = { state: TabState; site?: TabSite };

export type WorkerClient = {
  /**
   * Calls back at once and on each change with what is known of the tab's document; returns a stop function.
   *
   * @param asked a document that the person asked to read: it is shown although its site is switched off
   */
  watch(tabId: number, asked: string | undefined, onView: (view: TabView) => void): () => void;
  /** Scrolls the page to the quotation and highlights it. */
  show(tabId: number, evidence: Evidence): Promise<ShowOutcome>;
  /** Scrolls the page to its own button or link with these words and outlines it. */
  showControl(tabId: number, words: string): Promise<ShowControlOutcome>;
  /**
   * Reads the page whatever it looks like, after a failure, or once where the site is switched off.
   *
   * @returns the document that is being read; undefined when there is none to read
   */
  read(tabId: number): Promise<string | undefined>;
  /** @throws SettingsDamaged, or what the browser's storage throws */
  switchOff(site: string, span: Span): Promise<void>;
  /** @throws SettingsDamaged, or what the browser's storage throws */
  switchOn(site: string, span: Span): Promise<void>;
  openSettings(): Promise<void>;
  /** Opens a web address in a new tab next to this one, in its window, or a mail draft or phone app. */
  open(tabId: number, target: string): Promise<void>;
};

/** The popup's side of the worker. */
export const workerClient: WorkerClient = {
  watch,
  show: showInPage,
  showControl: showControlInPage,
  read: async (tab) => (await look({ type: 'read', tab })).document,
  switchOff,
  switchOn,
  openSettings: () => browser.runtime.openOptionsPage(),
  open,
};

function watch(tab: number, asked: string | undefined, onView: (view: TabView) => void): () => void {
  let question: FromOwnPage = { type: 'look', tab, ...(asked !== undefined && { asked }) };
  let site: TabSite | undefined;
  let stopped = false;
  let stopWatching = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = 0;

  const tell = (state: TabState) => {
    if (stopped) return;
    told += 1;
    clearTimeout(timer);
    if (state.status === 'reading') timer = setTimeout(lookAgain, askAgainAfter);
    onView({ state, ...(site && { site }) });
  };
  const lookAgain = async () => {
    const before = told;
    const looked = await look(question);
    const isOvertaken = looked.state.status === 'reading' && told > before;
    if (stopped || isOvertaken) return;
    stopWatching();
    if (looked.document !== undefined) stopWatching = watchState(looked.document, follow);
    site = looked.site;
    tell(looked.state);
  };
  /** When the document went away while it was read, the tab shows another one by now. */
  const follow = (state: TabState) => {
    if (state.status === 'unreadable' && state.reason === 'went-away') void lookAgain();
    else tell(state);
  };
  /** What was asked for before a site was switched off or on is settled by that. */
  const stopWatchingSites = watchSwitchedOff(() => {
    question = { type: 'look', tab };
    void lookAgain();
  });
  void lookAgain();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopWatching();
    stopWatchingSites();
  };
}

async function look(question: FromOwnPage): Promise<Looked> {
  const answer = await ask(question);
  // Our own worker answers by this type; pages cannot reach the popup.
  return answer ? (answer as Looked) : { state: { status: 'unreadable', reason: 'failed' } };
}

/** The tab's own window: what was read in a private window opens in no other. */
async function open(tabId: number, target: string): Promise<void> {
  if (!/^(https?|mailto|tel):/i.test(target)) return;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: target,
    ...(tab?.windowId !== undefined && { windowId: tab.windowId, index: tab.index + 1 }),
  });
}
