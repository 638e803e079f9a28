import type { PolicyPage } from '../types.ts';
import { countWords, leastWords } from './words.ts';

/**
 * Whether the practices of a page can be read: they are in English only. A fragment is too short for its language to be
 * told; one in Latin letters is taken for English.
 *
 * @param text the policy's text, as its statements count it
 */
export function isEnglish({ language }: PolicyPage, text: string): boolean {
  if (language !== 'und') return language === 'en';
  return countWords(text) < leastWords && isLatin(text);
}

function isLatin(text: string): boolean {
  const letters = text.slice(0, 2_000).replaceAll(/\P{L}/gu, '');
  return letters.replaceAll(/[^a-z]/gi, '').length >= 0.95 * letters.length;
}
