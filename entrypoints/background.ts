import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api.ts';
import { forgetTab } from '../lib/browser/document-store.ts';
import { forgetEverything, leaveSwitchedOffTabs } from '../lib/browser/leave-alone.ts';
import { forgetPrivateOrders } from '../lib/browser/letter-order.ts';
import { lookAt, readAgain } from '../lib/browser/looking.ts';
import { parseFromOwnPage, parseFromPage } from '../lib/browser/messages.ts';
import { permissionFor } from '../lib/browser/permission.ts';
import { knownState, readDocument } from '../lib/browser/reading.ts';
import { siteTyped } from '../lib/browser/site-typed.ts';
import { forgetPrivateSites, watchSwitchedOff } from '../lib/browser/switched-off.ts';
import { bringToFront, clearToolbar, leaveToolbar, showOnToolbar } from '../lib/browser/toolbar.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (isOwnPage) return answerOwnPage(message);
    if (sender.tab?.id !== undefined && sender.frameId === 0) void hearPage(sender, sender.tab.id, message);
    return undefined;
  });
  watchSwitchedOff(() => void leaveSwitchedOffTabs());
  browser.tabs.onRemoved.addListener((tab) => {
    leaveToolbar(tab);
    void forgetTab(tab);
  });
  // Firefox for Android has tabs alone.
  (browser.windows ?? browser.tabs).onRemoved.addListener(() => void forgetPrivateWindows());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});

function answerOwnPage(message: unknown): Promise<unknown> | undefined {
  const asked = parseFromOwnPage(message);
  switch (asked?.type) {
    case 'look':
      return lookAt(asked.tab, asked.asked);
    case 'read':
      return readAgain(asked.tab);
    case 'site':
      return Promise.resolve(siteTyped(asked.typed));
    case 'forget':
      return forgetEverything().then(() => true);
    case undefined:
      return undefined;
  }
}

async function hearPage(sender: Runtime.MessageSender, tab: number, message: unknown): Promise<void> {
  const said = parseFromPage(message);
  if (!said || (await permissionFor({ url: sender.url, incognito: sender.tab?.incognito })).state) return;
  switch (said.type) {
    case 'policy': {
      bringToFront(tab, said.document);
      const known = await knownState(said.document);
      await (known ? showOnToolbar(tab, said.document, known) : readDocument(tab, said.document));
      return;
    }
    case 'left':
      return clearToolbar(tab);
  }
}

/** Nothing of private windows outlives the last of them. */
async function forgetPrivateWindows(): Promise<void> {
  const open = await browser.tabs.query({});
  if (open.some(({ incognito }) => incognito)) return;
  await forgetPrivateSites();
  await forgetPrivateOrders();
}
