import { remember } from '../remember.ts';
import { registrableDomain } from '../verdict/site.ts';
import { decodePercent } from './percent.ts';

/** Longer addresses are refused: no policy needs them, and they are shown to nobody. */
export const longestAddress = 2000;

/** The parsed address, or `null` for what no browser would open as an address. Never throws. Shared: not to be changed. */
export function parseAddress(href: string): Readonly<URL> | null {
  return parsed(href);
}

/** A link's address is looked at from many sides, the page's own beside each. */
const addressesKept = 64;
const parsed = remember(addressesKept, (href): URL | null => {
  if (href.length > 4 * longestAddress) return null;
  try {
    return new URL(href.trim());
  } catch {
    return null;
  }
});

/**
 * What two spellings of one address have in common: no scheme, no "www.", no trailing slash, host in lower case;
 * query and fragment stay, since they can name the company. '' for what is no address.
 */
export function addressKey(href: string): string {
  const url = parseAddress(href);
  if (url === null) return '';
  if (url.protocol === 'mailto:') return `mailto:${decodePercent(url.pathname).toLowerCase()}`;
  if (url.protocol === 'tel:') return `tel:${url.pathname.replace(/[^\d+]/g, '').replace(/^00/, '+')}`;
  const host = bareHost(url.hostname);
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}${/^#[/!]*$/.test(url.hash) ? '' : url.hash}`;
}

/** The same without query and fragment: two sections of one document share it. */
export function documentKey(href: string): string {
  return documentKeyOf(href);
}

const documentKeyOf = remember(addressesKept, (href) => {
  const url = parseAddress(href);
  return url === null ? '' : `${bareHost(url.hostname)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
});

/** Host without "www.", in lower case. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\d?\./, '');
}

/** The part of a host that a company registers ("legal.example.co.uk" gives "example.co.uk"). */
export function siteOf(host: string): string {
  return registrableDomain(bareHost(host));
}

/** Whether an address is on the site of the page; false where the page's address is unknown. */
export function isOwnSite(url: URL, pageUrl: string | undefined): boolean {
  const page = parseAddress(pageUrl ?? '');
  return page !== null && siteOf(page.hostname) === siteOf(url.hostname);
}

/** Whether two hosts are of one company by their names: "acme.com", "acme.de", "acmehelp.com" and "my-acme.com" are. */
export function isSameBrand(one: string, other: string): boolean {
  const [a, b] = [brandOf(one), brandOf(other)];
  return a === b || isNamedAfter(a, b) || isNamedAfter(b, a) || withoutRole(a) === withoutRole(b);
}

/** "acmeinc" and "acmehelp" without what the company calls its second site. */
function withoutRole(brand: string): string {
  return brand.replace(/(?<=.{4})(?:inc|corp|group|hq|app|help|support|status|legal|privacy)$/, '');
}

function isNamedAfter(longer: string, brand: string): boolean {
  if (brand.length > 3 && longer.startsWith(brand)) return true;
  return brand.length > 2 && (longer.startsWith(`${brand}-`) || longer.endsWith(`-${brand}`));
}

/** The company's own name in a host, for "act-on.com" against "act-on.net": the first label of `siteOf`. */
export function brandOf(host: string): string {
  return siteOf(host).split('.')[0] ?? '';
}
