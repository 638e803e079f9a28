import { orderOfNumericDates } from './written-date.ts';

/** Country domains whose sites are as often as not written in the United States or for the world. */
const NO_COUNTRY = /^(?:us|io|co|ai|tv|me|fm|ly|to|gg|ph|so|sh|im)$/;
const AMERICAN = /\bUnited States|\bU\.S\.|\bUSA?\b|\bCalifornia/;
const EUROPEAN =
  /\bGDPR\b|\bEU\b|\bEurope|\bFrance\b|\bGermany\b|\bUnited Kingdom\b|\bIreland\b|\bIndia\b|\bAustralia\b/;

/** How a page says which of its numbers is the month. */
export type Origin = { language: string; declared: string; url: string };

/** Is "3/4/2020" the fourth of March here? Only in English, and not where the page or its text belongs elsewhere. */
export function readsMonthFirst({ language, declared, url }: Origin, text: string): boolean {
  const shown = orderOfNumericDates(text);
  if (shown !== undefined) return shown === 'month-first';
  if (language !== 'en' || /^en[-_](?!us|ph)/i.test(declared)) return false;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const country = /\.([a-z]{2})$/i.exec(host)?.[1] ?? '';
  if ((country !== '' && !NO_COUNTRY.test(country)) || /(?:^|\.)uk\./i.test(host)) return false;
  return /^en[-_]us/i.test(declared) || AMERICAN.test(text) || !EUROPEAN.test(text);
}
