import { asEmail, decodeCloudflareEmail } from './email-address.ts';
import { parseAddress, siteOf } from './normalise.ts';
import { decodePercent } from './percent.ts';
import type { Unwrapped } from './redirects.ts';
import { isRegistryHost } from './registry/match.ts';
import type { RepairId } from './repairs.ts';

type Mend = { repair: RepairId; mended(url: URL): string | null };

const strayEnd = /(?:%22[^/?#]*|(?:['’‘"”“.;,)\]]|%27|%E2%80%9[89CD]|%C2%A0|%20|%5C|%5D|%5B|\\t)+)$/i;

const tracking =
  /^(?:utm_[a-z_]+|_ga|_gl|_gac|fbclid|gclid|mc_cid|mc_eid|hsCtaTracking|visit_id|entry_point)$/i;

/** An address that begins a path segment: "www.…" or a host that the registry or the page itself knows. */
function swallowed(url: URL, own: boolean): string | null {
  if (!url.pathname.includes('.')) return null;
  const segments = url.pathname.split('/');
  for (const [index, segment] of segments.entries()) {
    const host = segment.toLowerCase();
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}$/.test(host) || /\.(?:html?|php|aspx?|jsp|pdf|cgi)$/.test(host))
      continue;
    const sameHost = siteOf(host) === siteOf(url.hostname);
    const known = own
      ? sameHost
      : !sameHost && (isRegistryHost(host) || /^www\.[a-z0-9-]+\.[a-z]{2,}/.test(host));
    if (known && index > 0) return `https://${segments.slice(index).join('/')}${url.search}${url.hash}`;
  }
  return null;
}

/** Broken addresses as they stand in real policies; each is tried until none applies. */
const mends: readonly Mend[] = [
  {
    repair: 'cloudflare-email',
    mended: (url) => {
      const hex = /^\/cdn-cgi\/l\/email-protection$/.test(url.pathname) ? url.hash.slice(1) : '';
      const address = hex ? decodeCloudflareEmail(hex) : null;
      return address && `mailto:${address}`;
    },
  },
  {
    repair: 'double-scheme',
    mended: (url) => {
      if (!/^https?$/.test(url.hostname)) return null;
      const rest = `${url.pathname}${url.search}${url.hash}`.replace(/^[:/]+/, '');
      return /^[a-z0-9-]+\.[a-z0-9.-]+/i.test(rest) ? `${url.hostname}://${rest}` : null;
    },
  },
  {
    repair: 'email-as-url',
    mended: (url) => {
      const bare = url.username && !url.password && /^\/?$/.test(url.pathname);
      const address = bare ? asEmail(`${decodePercent(url.username)}@${url.hostname}`) : null;
      return address && `mailto:${address}`;
    },
  },
  {
    repair: 'email-as-relative',
    mended: (url) => {
      const last = decodePercent(url.pathname.split('/').at(-1) ?? '');
      const address = last.includes('@') ? asEmail(last) : null;
      return address && `mailto:${address}`;
    },
  },
  { repair: 'missing-scheme', mended: (url) => swallowed(url, false) },
  { repair: 'relative-own-host', mended: (url) => swallowed(url, true) },
  {
    repair: 'text-fragment',
    mended: (url) => {
      const at = url.href.indexOf('#:~:text=');
      const inside = url.hash.indexOf(':~:text=');
      if (at >= 0) return url.href.slice(0, at);
      return inside > 0 ? url.href.slice(0, url.href.indexOf(':~:text=')) : null;
    },
  },
  {
    repair: 'tracking-params',
    mended: (url) => {
      const parts = url.search.slice(1).split('&');
      const kept = parts.filter((part) => !tracking.test(part.split('=')[0] ?? ''));
      if (url.search === '' || kept.length === parts.length) return null;
      return `${url.origin}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}${url.hash}`;
    },
  },
  {
    repair: 'stray-tail',
    mended: (url) => {
      if (url.hash.length > 1) {
        const hash = url.hash.replace(strayEnd, '');
        return hash === url.hash
          ? null
          : `${url.origin}${url.pathname}${url.search}${hash.length > 1 ? hash : ''}`;
      }
      if (url.search !== '') return null;
      const path = url.pathname.replace(strayEnd, '');
      const balanced = path.includes('(') && url.pathname.startsWith(`${path})`);
      return path === url.pathname || balanced ? null : `${url.origin}${path}`;
    },
  },
];

/** Mends one fault of an address; `null` when none is known. */
export function mendOnce(url: URL): Unwrapped | null {
  for (const { repair, mended } of mends) {
    const href = mended(url);
    if (href !== null && href !== url.href && parseAddress(href) !== null) return { href, repair };
  }
  return null;
}
