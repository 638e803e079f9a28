import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api.ts';
import { forgetTab } from '../lib/browser/document-store.ts';
import { lookAt, readAgain } from '../lib/browser/looking.ts';
import { parseFromPage, parseFromPopup } from '../lib/browser/messages.ts';
import { knownState, readDocument } from '../lib/browser/reading.ts';
import { bringToFront, leaveToolbar, noPolicy, showOnToolbar } from '../lib/browser/toolbar.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (isOwnPage) return answerPopup(message);
    if (sender.tab?.id !== undefined && sender.frameId === 0) void hearPage(sender.tab.id, message);
    return undefined;
  });
  browser.tabs.onRemoved.addListener((tab) => {
    leaveToolbar(tab);
    void forgetTab(tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});

function answerPopup(message: unknown): Promise<unknown> | undefined {
  const asked = parseFromPopup(message);
  switch (asked?.type) {
    case 'look':
      return lookAt(asked.tab);
    case 'read':
      return readAgain(asked.tab);
    case undefined:
      return undefined;
  }
}

async function hearPage(tab: number, message: unknown): Promise<void> {
  const said = parseFromPage(message);
  switch (said?.type) {
    case 'policy': {
      bringToFront(tab, said.document);
      const known = await knownState(said.document);
      await (known ? showOnToolbar(tab, said.document, known) : readDocument(tab, said.document));
      return;
    }
    case 'left':
      bringToFront(tab, noPolicy);
      return showOnToolbar(tab, noPolicy, undefined);
    case undefined:
      return;
  }
}
