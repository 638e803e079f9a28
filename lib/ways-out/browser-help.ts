import type { Endpoint } from './registry/types.ts';

/** Entries that only inform, yet of how a browser is set. */
export const browserHelp: ReadonlySet<string> = new Set(['browser-cookie-help', 'all-about-cookies']);

/** Whether a help page of a maker of browsers and much else is about something else. */
export function isOfOtherProduct(entry: Endpoint, { hostname, pathname }: URL, words: string): boolean {
  return (
    entry.id === 'browser-cookie-help' &&
    hostname === 'support.microsoft.com' &&
    !/cookie|tracking|browser|navigateur|navegador|przeglądark/i.test(`${pathname} ${words}`)
  );
}
