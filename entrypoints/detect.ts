import type { UnlistedScriptDefinition } from 'wxt';
import { watchDocument } from '../lib/page/detect/watch.ts';

declare const chrome: { runtime?: { sendMessage(message: unknown): Promise<unknown> | undefined } };

/**
 * Runs in every page and on a click; a second run in the same document only answers. It speaks to the worker by the
 * browser's own `chrome`, without the polyfill's 10 kB, and to the page not at all.
 */
export default {
  main: () =>
    watchDocument((message) => {
      // After an update the old script's runtime is gone: nobody listens any more.
      chrome.runtime?.sendMessage(message)?.catch(() => {});
    }),
} satisfies UnlistedScriptDefinition;
