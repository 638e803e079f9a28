import * as v from 'valibot';
import { kinds } from '../ways-out/kinds.ts';
import { browser } from './api.ts';

/**
 * What the popup hands to the page on which a letter is written: in session storage under a name of its own, so that no
 * address, and so no history of the browser, tells whose policy was read.
 */

const prefix = 'order:';

/** Orders kept at a time: pages that were opened before show that theirs is gone when they are loaded again. */
const mostOrders = 20;

const order = v.object({
  at: v.number(),
  /** It comes from a private window: nothing of it may be kept. */
  isPrivate: v.boolean(),
  /** Registrable domain of the policy. */
  site: v.string(),
  /** Who the letter goes to, as the policy names them. */
  company: v.string(),
  kind: v.picklist(kinds),
  /** Target of the way out: `mailto:`, `http(s):`, or a postal address on one line. */
  target: v.exactOptional(v.string()),
  /** Postal address from the policy, on one line, where it has one. */
  postalAddress: v.exactOptional(v.string()),
  /** Key of the letter that this one reminds of. */
  remindsOf: v.exactOptional(v.string()),
});

export type LetterOrder = v.InferOutput<typeof order>;

/** @returns the address of the page on which the letter is written */
export async function placeOrder(placed: Omit<LetterOrder, 'at'>): Promise<string> {
  const name = crypto.randomUUID();
  await browser.storage.session.set({ [prefix + name]: { ...placed, at: Date.now() } });
  const newestFirst = (await allOrders()).sort(([, a], [, b]) => b.at - a.at);
  await browser.storage.session.remove(newestFirst.slice(mostOrders).map(([key]) => key));
  return browser.runtime.getURL(`/letter.html?order=${name}`);
}

/** @returns undefined when it is gone, or damaged */
export async function orderNamed(name: string): Promise<LetterOrder | undefined> {
  const key = prefix + name;
  const parsed = v.safeParse(order, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : undefined;
}

/** Forgets what private windows ordered. */
export async function forgetPrivateOrders(): Promise<void> {
  const ofPrivate = (await allOrders()).filter(([, { isPrivate }]) => isPrivate);
  await browser.storage.session.remove(ofPrivate.map(([key]) => key));
}

async function allOrders(): Promise<[string, LetterOrder][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]): [string, LetterOrder][] => {
    const parsed = v.safeParse(order, value);
    return key.startsWith(prefix) && parsed.success ? [[key, parsed.output]] : [];
  });
}
