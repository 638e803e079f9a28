import type { PolicyPage } from '../types.ts';
import { matchesSite } from './controller.ts';
import { isShared, nameOfSite, siteOf } from './site.ts';

/** Links of the text that must lead to the other domain before it counts as the policy's own. */
const enoughLinks = 2;

/**
 * The registrable domain whose policy this is, when that is not the domain in the address bar: the page declares a
 * canonical address elsewhere, or it names a controller whose own domain its links lead to. The same name under
 * another ending ("example.de", "example.com") is no other domain.
 */
export function otherDomainOf(page: PolicyPage, controller: string | undefined): string | undefined {
  const here = siteOf(page.archived?.original ?? page.url);
  const isOther = (site: string) => site !== '' && !isShared(site) && nameOfSite(site) !== nameOfSite(here);
  if (page.canonical !== undefined) {
    const canonical = siteOf(originalOf(page.canonical));
    if (isOther(canonical)) return canonical;
  }
  if (controller === undefined || matchesSite(controller, here)) return undefined;
  const counts = new Map<string, number>();
  for (const link of page.links) {
    if (link.block === undefined) continue;
    const site = siteOf(linkedAddress(link.href));
    if (site === here) return undefined;
    if (isOther(site) && matchesSite(controller, site)) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most !== undefined && most[1] >= enoughLinks ? most[0] : undefined;
}

/** Behind an archive's "/web/<timestamp>/<address>". */
function originalOf(address: string): string {
  const wrapped = /\/web\/\d{4,14}[a-z_]{0,4}\/(https?.*)$/.exec(address)?.[1];
  if (wrapped === undefined) return address;
  try {
    return decodeURIComponent(wrapped);
  } catch {
    return wrapped;
  }
}

/** An e-mail address stands for its host. */
function linkedAddress(href: string): string {
  const mail = /^mailto:\/{0,2}[^@?]{1,80}@([^?&,;>\s]{3,100})/i.exec(href)?.[1];
  return mail === undefined ? href : `https://${mail}/`;
}
