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

const browsers =
  /\b(?:browsers?|safari|chrome|firefox|edge|opera|internet explorer|brave|duckduckgo|vivaldi|samsung internet)\b/;

const browserName =
  /\b(?:safari|chrome|firefox|edge|opera|internet explorer|brave|duckduckgo|vivaldi|samsung internet|android browser)\b/i;

/** The browser that a link's text names, as written; `undefined` for none. */
export function browserNamed(anchor: string): string | undefined {
  return anchor.length > 60 ? undefined : browserName.exec(anchor)?.[0];
}

/** Whether a sentence is on the storage of Flash Player, which ended on 2020-12-31: only old browsers still have it. */
export function isOnFlash(sentence: string): boolean {
  return /\bflash(?: player)? (?:cookies|settings|lsos?|local storage)|local (?:shared|stored) objects/i.test(
    sentence,
  );
}

/** What there is to do about it. */
export const flashLabel = 'Clear Flash cookies (Flash ended in 2020)';

/** Whether a link is called after a browser, or after browsers in a sentence that tells how they are set. */
function isHelp(anchor: string, sentence: string): boolean {
  return browserName.test(anchor) || handlesCookies.test(sentence);
}

const handlesCookies =
  /manag|delet|disabl|block|control|settings|refus|reject|clear|chang|adjust|turn|prevent|help|einstell|lösch|verhinder|gérer|paramétr|désactiv|supprim|configur|gestion|elimin|impostazion|instell|definiç/i;

/** Whether a link to another site is one of the usual list of browsers and how to set them. */
export function isBrowserHelp(anchor: string, sentence: string, own: boolean): boolean {
  return (
    !own &&
    ((browsers.test(anchor) && /cookie|browser/i.test(sentence) && isHelp(anchor, sentence)) ||
      isOnFlash(sentence)) &&
    !/analytics|add-?on|extension|^(?:download|get|install) /.test(anchor)
  );
}
