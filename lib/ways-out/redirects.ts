import { parseAddress } from './normalise.ts';
import { decodePercent } from './percent.ts';
import type { RepairId } from './repairs.ts';

/** A wrapper taken off: what was inside, and which wrapper it was. */
export type Unwrapped = { href: string; repair: RepairId };

type Redirect = { repair: RepairId; host: RegExp; inside(url: URL): string | null };

/** What stands after /web/<digits><flags>/ in an address of the web archive, decoded; `null` elsewhere. */
export function archivedAddress(href: string): string | null {
  const url = parseAddress(href);
  if (url === null || url.hostname !== 'web.archive.org') return null;
  const match = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/.exec(url.pathname + url.search + url.hash);
  if (!match) return null;
  const inside = /^[a-z]+%3a/i.test(match[1] ?? '') ? decodePercent(match[1] ?? '') : (match[1] ?? '');
  return /^(?:https?|mailto):/i.test(inside)
    ? inside.replace(/^(https?):\/{1,2}(?!\/)/i, '$1://')
    : `http://${inside}`;
}

/** A parameter's decoded value when it is itself an address. */
function parameter(url: URL, ...names: string[]): string | null {
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value && /^(?:https?|mailto):/i.test(value)) return value;
  }
  return null;
}

const redirects: readonly Redirect[] = [
  { repair: 'wayback', host: /^web\.archive\.org$/, inside: (url) => archivedAddress(url.href) },
  {
    repair: 'facebook-l',
    host: /^lm?\.facebook\.com$/,
    inside: (url) => (url.pathname === '/l.php' ? parameter(url, 'u') : null),
  },
  {
    repair: 'facebook-printable',
    host: /^mbasic\.facebook\.com$/,
    inside: (url) => {
      const at = url.pathname.indexOf('/printable/');
      const rest = decodePercent(url.pathname.slice(at + '/printable/'.length));
      return at >= 0 && /^https?:/i.test(rest) ? rest + url.search : null;
    },
  },
  {
    repair: 'google-url',
    host: /^www\.google\.[a-z.]{2,7}$/,
    inside: (url) => (url.pathname === '/url' ? parameter(url, 'q', 'url') : null),
  },
  {
    repair: 'email-as-url',
    host: /^mail\.google\.com$/,
    inside: (url) => {
      const to = url.searchParams.get('view') === 'cm' ? url.searchParams.get('to') : null;
      return to && `mailto:${to}`;
    },
  },
  {
    repair: 'urldefense-v3',
    host: /^urldefense\.(?:com|us)$/,
    inside: (url) => {
      const match = /^\/v3\/__([^;]*?)__;/.exec(decodePercent(url.pathname) + url.search);
      return match?.[1] ? match[1].replace(/^(https?):\/(?!\/)/i, '$1://') : null;
    },
  },
  {
    repair: 'urldefense-v2',
    host: /^urldefense\.proofpoint\.com$/,
    inside: (url) => {
      const value = url.searchParams.get('u');
      return value ? decodePercent(value.replaceAll('-', '%').replaceAll('_', '/')) : null;
    },
  },
  {
    repair: 'safelinks',
    host: /\.safelinks\.protection\.outlook\.com$/,
    inside: (url) => parameter(url, 'url'),
  },
];

/** The domain that a Mimecast link says it leads to; its goal is opaque and cannot be unwrapped. `null` elsewhere. */
export function mimecastDomain(url: URL): string | null {
  return /^protect-[a-z]+\.mimecast\.com$/.test(url.hostname) ? url.searchParams.get('domain') : null;
}

/** Takes one redirect off an address; `null` when it is none. */
export function takeOffRedirect(url: URL): Unwrapped | null {
  for (const { repair, host, inside } of redirects) {
    if (!host.test(url.hostname)) continue;
    const href = inside(url);
    if (href && href !== url.href) return { href, repair };
  }
  return null;
}
