import { parse } from 'tldts';

/**
 * Read as hosts, not as addresses, by the public suffix list with its private part: whoever lends sub-domains to anybody
 * ("github.io", "myshopify.com") stands there like a country. `extraSuffixes`: lenders that never asked to be listed.
 */
const options = {
  allowPrivateDomains: true,
  extractHostname: false,
  extraSuffixes: { private: ['amazonaws.com', 'windows.net', 'wordpress.com'] },
};

/** Whether a site belongs to whoever rents a sub-domain or stores files there rather than to the company of that name. */
export function isShared(site: string): boolean {
  return parse(site, options).isPrivate === true;
}

/**
 * The domain that a company registered, for display and comparison: "docs.example.co.uk" gives "example.co.uk". An IP
 * address, a bare host or a public suffix stays as it is.
 *
 * @returns '' for an address without a host
 */
export function siteOf(address: string): string {
  return registrableDomain(hostOf(address));
}

/** Thousands of links lead to a handful of hosts; a hostile page's many hosts must not fill the memory. */
const known = new Map<string, string>();
const mostKnown = 500;

/** The same for a host in lower case. */
export function registrableDomain(host: string): string {
  const before = known.get(host);
  if (before !== undefined) return before;
  const domain = parse(host, options).domain ?? host;
  if (known.size >= mostKnown) known.clear();
  known.set(host, domain);
  return domain;
}

/** The label of a site that names the company: "example" of "example.co.uk". */
export function nameOfSite(site: string): string {
  return site.split('.')[0] ?? '';
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/\.$/, '') : '';
}
