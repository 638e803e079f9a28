import type { ResidenceCode } from '../residence/residence.ts';
import type { Land } from '../ways-out/authorities/authority.ts';
import { browser } from './api.ts';
import { type LetterOrder, placeOrder } from './letter-order.ts';
import { type KeptLetter, watchLetters } from './letter-store.ts';
import { type KeptPerson, loadPerson, savePerson, watchPerson } from './person-store.ts';

/** What the popup asks to have written; whether the tab is private is looked up. */
export type LetterWish = Omit<LetterOrder, 'at' | 'isPrivate'>;

export type PersonClient = {
  watchPerson(onPerson: (kept: KeptPerson) => void): () => void;
  watchLetters(onLetters: (kept: KeptLetter[]) => void): () => void;
  /** Keeps where the person lives, unless the tab is private. Without a Land the one kept before stays. */
  liveIn(tabId: number, residence: ResidenceCode, land?: Land): Promise<void>;
  /** Opens the page on which the letter is written, next to the tab. */
  write(tabId: number, wish: LetterWish): Promise<void>;
};

/** The popup's side of what is kept of the person. */
export const personClient: PersonClient = {
  watchPerson,
  watchLetters,
  async liveIn(tabId, residence, land) {
    if ((await browser.tabs.get(tabId)).incognito) return;
    const { person } = await loadPerson();
    await savePerson({ name: '', knownAs: '', ...person, residence, ...(land && { land }) });
  },
  async write(tabId, wish) {
    const tab = await browser.tabs.get(tabId);
    const url = await placeOrder({ ...wish, isPrivate: tab.incognito });
    await browser.tabs.create({
      url,
      ...(tab.windowId !== undefined && { windowId: tab.windowId, index: tab.index + 1 }),
    });
  },
};
