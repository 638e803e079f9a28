import { readableHost } from '../lib/ways-out/punycode.ts';

/**
 * Where a way out leads, checked before it becomes something to click. `refused` is shown as text and never opened. A host
 * in letters beyond English ones is `readable` in them: they can imitate another site's.
 */
export type Destination =
  | { kind: 'web'; href: string; host: string; readable?: string; path: string }
  | { kind: 'mail'; href: string; address: string }
  | { kind: 'phone'; href: string; number: string }
  | { kind: 'refused'; text: string };

/** Characters; browsers and mail clients cut longer addresses, and hostile pages make them. */
const longestTarget = 2_000;

const mailAddress = /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]{1,253}$/;
const phoneNumber = /^[+(]?[\dA-Z][\dA-Z\s().\-/]{1,40}$/i;

/** Reads an address that may be hostile: http, https, mailto and tel pass, credentials and smuggled mail headers do not. */
export function destinationOf(target: string): Destination {
  const refused: Destination = { kind: 'refused', text: target };
  if (target.length > longestTarget) return refused;
  if (mailAddress.test(target)) return mailTo(target, new URLSearchParams());
  if (!URL.canParse(target)) return refused;
  const url = new URL(target.replace(/^mailto:\/\//i, 'mailto:'));
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url.username || url.password ? refused : webPage(url);
    case 'mailto:':
      return toMail(url) ?? refused;
    case 'tel:':
      return toPhone(url) ?? refused;
    default:
      return refused;
  }
}

function webPage(url: URL): Destination {
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname === '/' ? '' : url.pathname;
  const readable = readableHost(host);
  return { kind: 'web', href: url.href, host, ...(readable !== host && { readable }), path };
}

function toMail(url: URL): Destination | undefined {
  const address = decoded(url.pathname);
  return address && mailAddress.test(address) ? mailTo(address, url.searchParams) : undefined;
}

/** Only subject and body survive: `cc` or `bcc` would send the reader's words to others. */
function mailTo(address: string, params: URLSearchParams): Destination {
  const query = ['subject', 'body'].flatMap((name) => {
    const value = params.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  const href = `mailto:${encodeURIComponent(address).replace('%40', '@')}${query.length ? `?${query.join('&')}` : ''}`;
  return { kind: 'mail', href, address };
}

function toPhone(url: URL): Destination | undefined {
  const number = decoded(url.pathname);
  if (!number || !phoneNumber.test(number)) return undefined;
  return { kind: 'phone', href: `tel:${number.replace(/[\s()]/g, '')}`, number };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
