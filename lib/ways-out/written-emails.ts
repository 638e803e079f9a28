import { asEmail } from './email-address.ts';
import { unglued } from './top-level.ts';

/** An address as written in a text: `start` and `end` are offsets (UTF-16) of what stands there, obfuscated or not. */
export type WrittenEmail = { address: string; start: number; end: number };

const written = /[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/gi;

/** "name [at] host [dot] com", "name (at) host.com", "name AT host DOT com" in brackets or capitals only: prose has "at" too. */
const obfuscated =
  /[a-z0-9][a-z0-9._%+-]{0,63}\s{0,2}(?:[[({<]\s?(?:at|@)\s?[\])}>]|\sAT\s|&#64;)\s{0,2}[a-z0-9-]{1,63}(?:\s{0,2}(?:\.|[[({<]\s?(?:dot|\.)\s?[\])}>]|\sDOT\s)\s{0,2}[a-z0-9-]{1,63}){1,4}/g;

/** "at privacy @ acme.com": spaces alone are no disguise unless the words before announce a mailbox. */
const spaced =
  /(?<=(?:\b(?:at|to|e-?mail|mailto|mail|contact|via|an|unter|à)|:) )[a-z0-9][a-z0-9._%+-]{0,63}(?: {1,2}@ {0,2}|@ {1,2})(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/gi;

const obfuscatedAnyCase = new RegExp(
  obfuscated.source.replaceAll('at|@', 'at|AT|At|@').replaceAll('a-z0-9', 'A-Za-z0-9'),
  'g',
);

/** What every address has, hidden or not: most sentences fail this cheap look. */
const mayHold = /[@&[({<]|\sAT\s/;

/** What stands for the "@" in every address that is hidden so. */
const mayHide = /[[({<]\s?(?:at|AT|At|@)\s?[\])}>]|\sAT\s|&#64;/;

const mayBeSpaced = / @|@ /;

function plain(text: string): string {
  return text
    .replace(/\s*(?:[[({<]\s?(?:at|@)\s?[\])}>]|&#64;)\s*/i, '@')
    .replace(/\s+AT\s+|\s*@\s*/, '@')
    .replace(/\s*[[({<]\s?(?:dot|\.)\s?[\])}>]\s*/gi, '.')
    .replace(/\s+DOT\s+/g, '.')
    .replace(/\s*\.\s*/g, '.');
}

/** '' where the host ends in nothing that exists. */
function withoutGluedWord(address: string): string {
  const at = address.lastIndexOf('@');
  const host = unglued(address.slice(at + 1));
  return host === null ? '' : address.slice(0, at + 1) + host;
}

/** Every address written in a text, plain or obfuscated, in order. */
export function emailsIn(text: string): WrittenEmail[] {
  if (!mayHold.test(text)) return [];
  const found: WrittenEmail[] = [];
  if (text.includes('@')) {
    for (const match of text.matchAll(written)) {
      const address = asEmail(withoutGluedWord(match[0]));
      const before = text[match.index - 1] ?? ' ';
      if (address && !/[/:@\w]/.test(before.replace(':', ' '))) {
        found.push({ address, start: match.index, end: match.index + address.length });
      }
    }
  }
  const disguises = [
    ...(mayHide.test(text) ? text.matchAll(obfuscatedAnyCase) : []),
    ...(mayBeSpaced.test(text) ? text.matchAll(spaced) : []),
  ];
  for (const match of disguises) {
    const address = asEmail(withoutGluedWord(plain(match[0])));
    if (address && !found.some((one) => one.address === address)) {
      found.push({ address, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
