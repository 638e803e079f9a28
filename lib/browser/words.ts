import type messages from '../../public/_locales/en/messages.json';
import { browser } from './api.ts';

/** A name in `_locales/en/messages.json`. */
export type WordKey = keyof typeof messages;

/** The words for a key in the browser's language, English where there is no translation; `$1`, `$2`, … take the substitutions. */
export function t(key: WordKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
