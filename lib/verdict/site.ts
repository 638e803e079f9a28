import { parse } from 'tldts';
import { remember } from '../remember.ts';

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

/** Thousands of links lead to a handful of hosts. */
const hostsKept = 500;

/** The same for a host in lower case. */
export const registrableDomain = remember(hostsKept, (host) => parse(host, options).domain ?? host);

/** The label of a site that names the company: "example" of "example.co.uk". */
export function nameOfSite(site: string): string {
  return site.split('.')[0] ?? '';
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/\.$/, '') : '';
}
