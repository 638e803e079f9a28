import { decodePercent } from './percent.ts';
import { unglued } from './top-level.ts';

/** An address as written in a text: `start` and `end` are offsets (UTF-16) of what stands there, obfuscated or not. */
export type WrittenEmail = { address: string; start: number; end: number };

const whole = /^[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i;

const written = /[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/gi;

/** "name [at] host [dot] com", "name (at) host.com", "name AT host DOT com" in brackets or capitals only: prose has "at" too. */
const obfuscated =
  /[a-z0-9][a-z0-9._%+-]{0,63}\s{0,2}(?:[[({<]\s?(?:at|@)\s?[\])}>]|\sAT\s|&#64;)\s{0,2}[a-z0-9-]{1,63}(?:\s{0,2}(?:\.|[[({<]\s?(?:dot|\.)\s?[\])}>]|\sDOT\s)\s{0,2}[a-z0-9-]{1,63}){1,4}/g;

const obfuscatedAnyCase = new RegExp(
  obfuscated.source.replaceAll('at|@', 'at|AT|At|@').replaceAll('a-z0-9', 'A-Za-z0-9'),
  'g',
);

/** What stands for the "@" in every address that is hidden so. */
const mayHide = /[[({<]\s?(?:at|AT|At|@)\s?[\])}>]|\sAT\s|&#64;/;

const assetEnding = /\.(?:png|jpe?g|gif|svg|webp|css|js)$/i;

/**
 * The address in lower-case host, without a word glued to its end; `null` for what is none ("Landmark @ One Market",
 * "logo@2x.png", a top-level domain that does not exist).
 */
export function asEmail(text: string): string | null {
  const trimmed = decodePercent(text.trim()).replace(/^[<[('"“‘]+|[>\])'"”’.,;:!?]+$/g, '');
  if (!whole.test(trimmed) || assetEnding.test(trimmed)) return null;
  const at = trimmed.lastIndexOf('@');
  const host = unglued(trimmed.slice(at + 1));
  return host && `${trimmed.slice(0, at)}@${host.toLowerCase()}`;
}

function plain(text: string): string {
  return text
    .replace(/\s*(?:[[({<]\s?(?:at|@)\s?[\])}>]|&#64;)\s*/i, '@')
    .replace(/\s+AT\s+/, '@')
    .replace(/\s*[[({<]\s?(?:dot|\.)\s?[\])}>]\s*/gi, '.')
    .replace(/\s+DOT\s+/g, '.')
    .replace(/\s*\.\s*/g, '.');
}

/** Every address written in a text, plain or obfuscated, in order. */
export function emailsIn(text: string): WrittenEmail[] {
  const found: WrittenEmail[] = [];
  if (text.includes('@')) {
    for (const match of text.matchAll(written)) {
      const address = asEmail(match[0]);
      const before = text[match.index - 1] ?? ' ';
      if (address && !/[/:@\w]/.test(before.replace(':', ' '))) {
        found.push({ address, start: match.index, end: match.index + address.length });
      }
    }
  }
  if (mayHide.test(text)) {
    for (const match of text.matchAll(obfuscatedAnyCase)) {
      const address = asEmail(plain(match[0]));
      if (address && !found.some((one) => one.address === address)) {
        found.push({ address, start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Decodes Cloudflare's e-mail obfuscation: hex whose first byte is the XOR key of the rest; `null` for anything else.
 *
 * @see https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
 */
export function decodeCloudflareEmail(hex: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,320}$/i.test(hex)) return null;
  const bytes = Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
  const [key = 0, ...rest] = bytes;
  return asEmail(String.fromCharCode(...rest.map((byte) => byte ^ key)));
}

/**
 * The one recipient of a `mailto:` address, headers dropped: a policy must not fill in copies, subjects or bodies.
 * Takes `mailto://name@host` too.
 */
export function mailtoAddress(href: string): string | null {
  const match = /^mailto:(?:\/\/)?([^?]*)/i.exec(href.trim());
  return match ? asEmail((match[1] ?? '').split(/[,;]|%2c/i)[0] ?? '') : null;
}
