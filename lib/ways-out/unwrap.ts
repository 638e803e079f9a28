import { mendOnce } from './broken-links.ts';
import { mailtoAddress } from './email-address.ts';
import { longestAddress, parseAddress } from './normalise.ts';
import { decodePercent } from './percent.ts';
import { readableHost } from './punycode.ts';
import { archivedAddress, mimecastDomain, takeOffRedirect } from './redirects.ts';
import type { RepairId } from './repairs.ts';
import { unglued } from './top-level.ts';

/** A written address made whole. `target` is `null` for what must never be opened (scripts, data, files, logins inside). */
export type Repaired = { target: string | null; repairs: RepairId[]; warning?: string };

/** Where the page stood when an archive copied it, as far as its addresses tell; `null` for a page that is no copy. */
export function archivedOrigin(page: {
  url?: string;
  canonical?: string;
  archived?: { original: string };
}): string | null {
  const original =
    page.archived?.original ?? archivedAddress(page.url ?? '') ?? archivedAddress(page.canonical ?? '');
  return original ? (parseAddress(original)?.origin ?? null) : null;
}

/** An archived copy resolves "/profile" against the archive's own host: put it back on the site it came from. */
function rebase(url: URL, origin: string | null): string | null {
  const archive =
    url.hostname === 'web.archive.org' && !/^\/(?:web|save|details|screenshot)\//.test(`${url.pathname}/`);
  return archive && origin ? `${origin}${url.pathname}${url.search}${url.hash}` : null;
}

const mostSteps = 8;

/**
 * Repairs an address step by step (redirects inside redirects are common) and says what was done.
 *
 * @param origin origin of the page before it was archived, see `archivedOrigin`; `null` on living pages
 */
export function unwrap(href: string, origin: string | null = null): Repaired {
  const done: RepairId[] = [];
  let current = href.trim().slice(0, 4 * longestAddress);
  for (let step = 0; step < mostSteps; step += 1) {
    if (/^mailto:/i.test(current)) {
      const address = knownMailbox(mailtoAddress(current));
      if (/^mailto:\/\//i.test(current)) done.push('mailto-slashes');
      return { target: address && `mailto:${address}`, repairs: done };
    }
    if (/^tel:/i.test(current)) return { target: telephone(current), repairs: done };
    const url = parseAddress(current);
    if (url === null || !/^https?:$/.test(url.protocol)) return { target: null, repairs: done };
    const rebased = rebase(url, origin);
    const next = rebased
      ? { href: rebased, repair: 'wayback-rebased' as const }
      : (takeOffRedirect(url) ?? mendOnce(url));
    if (next === null) return finished(url, done);
    current = next.href;
    if (!done.includes(next.repair)) done.push(next.repair);
  }
  const last = parseAddress(current);
  return last ? finished(last, done) : { target: null, repairs: done };
}

/** A mailbox whose host ends in a top-level domain that exists, without a word glued to it. */
function knownMailbox(address: string | null): string | null {
  if (address === null) return null;
  const at = address.lastIndexOf('@');
  const host = unglued(address.slice(at + 1));
  return host && `${address.slice(0, at)}@${host}`;
}

function finished(url: URL, repairs: RepairId[]): Repaired {
  const opaque = mimecastDomain(url);
  if (url.username || url.password || url.href.length > longestAddress) return { target: null, repairs };
  if (opaque !== null)
    return { target: url.href, repairs, warning: `leads through a mail filter to ${opaque}` };
  const readable = readableHost(url.hostname);
  if (readable !== url.hostname)
    return { target: url.href, repairs, warning: `leads to a host in other letters, ${readable}` };
  return { target: url.href, repairs };
}

function telephone(href: string): string | null {
  const digits = decodePercent(href.slice(4, 64)).replace(/[^\d+]/g, '');
  return digits.length >= 5 && digits.length <= 20 ? `tel:${digits}` : null;
}
