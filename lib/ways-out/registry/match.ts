import { isWithin } from '../host.ts';
import { addressKey, bareHost } from '../normalise.ts';
import { endpoints } from './registry.ts';
import type { AddressMatch, Endpoint, FormerAddress } from './types.ts';

type Candidate = { order: number; entry: Endpoint; match: AddressMatch };

/** Candidates by exact host and by suffix, so that ten thousand links cost ten thousand look-ups, not a million. */
const byHost = new Map<string, Candidate[]>();
const bySuffix = new Map<string, Candidate[]>();
const anyHost: Candidate[] = [];

function put(index: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = index.get(key);
  if (list) list.push(candidate);
  else index.set(key, [candidate]);
}

for (const [order, entry] of endpoints.entries()) {
  for (const match of entry.match) {
    const candidate = { order, entry, match };
    for (const host of match.hosts ?? []) put(byHost, host, candidate);
    for (const suffix of match.suffixes ?? []) put(bySuffix, suffix, candidate);
    if (!match.hosts && !match.suffixes) anyHost.push(candidate);
  }
}

function holds(match: AddressMatch, url: URL, host: string): boolean {
  if (match.host && !match.host.test(host)) return false;
  if (match.notHosts?.includes(host)) return false;
  if (match.notSuffixes?.some((suffix) => isWithin(host, suffix))) return false;
  if (match.path && !match.path.test(url.pathname)) return false;
  if (match.query && !match.query.test(url.search.slice(1))) return false;
  return !(match.fragment && !match.fragment.test(url.hash.slice(1)));
}

function candidatesFor(host: string): Candidate[] {
  const found = [...(byHost.get(host) ?? []), ...anyHost];
  let rest = host;
  while (rest.includes('.')) {
    found.push(...(bySuffix.get(rest) ?? []));
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.order - b.order);
}

/** Whether some endpoint lives at this host or above it, whatever its path. */
export function isRegistryHost(host: string): boolean {
  const lower = host.toLowerCase();
  if (byHost.has(lower)) return true;
  for (let rest = lower; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (bySuffix.has(rest)) return true;
  }
  return false;
}

/** The first endpoint that an address belongs to; `words` (sentence and link text) decide where an entry asks for a sense. */
export function matchEndpoint(url: URL, words: string): Endpoint | null {
  const host = url.hostname.toLowerCase();
  for (const { entry, match } of candidatesFor(host)) {
    if (holds(match, url, host) && (!entry.sense || entry.sense.test(words))) return entry;
  }
  return null;
}

function looseKey(href: string): string {
  return addressKey(href).replace(/[?#].*$/, '');
}

function hostOf(href: string): string {
  return looseKey(href).replace(/\/.*$/, '');
}

/**
 * What became of a written address of this endpoint: the former address it is, or, where its whole host has been given
 * up, the first former address on that host; `null` when the address still stands.
 */
export function formerOf(entry: Endpoint, url: URL): FormerAddress | null {
  const former = (entry.former ?? []).filter(({ status }) => status !== 'alias');
  const aliases = (entry.former ?? []).filter(({ status }) => status === 'alias');
  const key = looseKey(url.href);
  const exact = former.find((one) => looseKey(one.url) === key);
  if (exact) return exact;
  const host = bareHost(url.hostname);
  const living = [entry.url ?? '', ...(entry.alternatives ?? []), ...aliases.map((one) => one.url)];
  if (living.some((one) => hostOf(one) === host)) return null;
  return former.find((one) => hostOf(one.url) === host) ?? null;
}

/** Whether an address is one of those that an entry names, in whatever spelling, and not only one that fits its pattern. */
export function isListed(entry: Endpoint, url: URL): boolean {
  const key = looseKey(url.href);
  const named = [
    entry.url ?? '',
    ...(entry.alternatives ?? []),
    ...(entry.former ?? []).map((one) => one.url),
  ];
  return named.some((href) => href !== '' && looseKey(href) === key);
}
