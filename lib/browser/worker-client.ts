import type { Evidence, TabState } from '../types.ts';
import { browser } from './api.ts';
import { watchState } from './document-store.ts';
import type { FromPopup, Looked } from './messages.ts';
import { showInPage } from './page-jump.ts';

/** Milliseconds after which a popup that still waits asks again: the worker may have been stopped midway. */
const askAgainAfter = 1_500;

/** Milliseconds that the browser may need to start a stopped worker again. */
const restartTime = 300;

export type WorkerClient = {
  /** Calls back at once and on each change with the state of the tab's document; returns a stop function. */
  watch(tabId: number, onState: (state: TabState) => void): () => void;
  /** Scrolls the page to the quotation and highlights it. */
  show(tabId: number, evidence: Evidence): Promise<'shown' | 'not-found' | 'page-gone'>;
  /** Reads the page although it does not look like a policy. */
  readAnyway(tabId: number): Promise<void>;
  /** Reads again after a failure. */
  retry(tabId: number): Promise<void>;
  /** Opens a web address in a new tab next to this one, or a mail draft or phone app. */
  open(target: string): Promise<void>;
};

/** The popup's side of the worker. */
export const workerClient: WorkerClient = {
  watch,
  show: showInPage,
  readAnyway: (tab) => ask({ type: 'read', tab }).then(() => undefined),
  retry: (tab) => ask({ type: 'read', tab }).then(() => undefined),
  open,
};

function watch(tab: number, onState: (state: TabState) => void): () => void {
  let stopped = false;
  let stopWatching = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = 0;

  const tell = (state: TabState) => {
    if (stopped) return;
    told += 1;
    clearTimeout(timer);
    if (state.status === 'reading') timer = setTimeout(look, askAgainAfter);
    onState(state);
  };
  const look = async () => {
    const before = told;
    const { document, state } = await ask({ type: 'look', tab });
    const isOvertaken = state.status === 'reading' && told > before;
    if (stopped || isOvertaken) return;
    stopWatching();
    if (document !== undefined) stopWatching = watchState(document, follow);
    tell(state);
  };
  /** When the document went away while it was read, the tab shows another one by now. */
  const follow = (state: TabState) => {
    if (state.status === 'unreadable' && state.reason === 'went-away') void look();
    else tell(state);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopWatching();
  };
}

/** A worker stopped while it answers closes the channel; asking again starts it anew. */
async function ask(message: FromPopup, attempts = 3): Promise<Looked> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (answer) return answer as Looked; // Our own worker answers by this type; pages cannot reach the popup.
  } catch (error) {
    console.warn('The worker did not answer:', error);
  }
  if (attempts > 1) {
    await new Promise((resolve) => setTimeout(resolve, restartTime));
    return ask(message, attempts - 1);
  }
  return { state: { status: 'unreadable', reason: 'failed' } };
}

async function open(target: string): Promise<void> {
  if (!/^(https?|mailto|tel):/i.test(target)) return;
  await browser.tabs.create({ url: target });
}
