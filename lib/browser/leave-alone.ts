import { browser } from './api.ts';
import { forgetTab } from './document-store.ts';
import { permissionFor } from './permission.ts';
import { stopReading } from './reading.ts';
import { clearToolbar } from './toolbar.ts';

/** Takes reports and badges away from all tabs of sites that are switched off by now. */
export async function leaveSwitchedOffTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined && (await permissionFor(tab)).state) await leaveTab(tab.id);
  }
}

/** Forgets all reports and settings, also of what is being read. */
export async function forgetEverything(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await leaveTab(id);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

async function leaveTab(tab: number): Promise<void> {
  stopReading(tab);
  await forgetTab(tab);
  await clearToolbar(tab);
}
