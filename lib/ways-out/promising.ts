import { prefiltered } from '../prefilter.ts';
import { remember } from '../remember.ts';
import type { PageLink } from '../types.ts';
import { isLineOfContact } from './by-surroundings.ts';
import { mayCue } from './cues.ts';
import { mayBeAbroad } from './cues-abroad.ts';
import { bareHost } from './normalise.ts';
import { authoritySites } from './registry/authority-sites.ts';
import { isRegistryHost } from './registry/match.ts';

/** Addresses worth a closer look by themselves: mail, calls, scripts, wrappers, request forms, authorities. */
const telling = prefiltered(
  /^(?:mailto|tel|javascript):|email-protection|web\.archive\.org|l\.php\?|\/url\?|urldefense|safelinks|mimecast|printable|webform|dsr\b|dsar\b|transcend|datagrail|ketch|relyance|dns?mpi|donotsell|ccpa|gdpr|takeout|suppress|mydata|mesdonnees|datenschutz|arbitration|watchdog|complain|subscri|newsletter|polic(?:y|ies)|legal/i,
);

/** Longer than the scheme and the marks behind it. */
const pastScheme = 8;

/** A mailbox, or one address inside another. */
function isNested(href: string): boolean {
  return href.includes('@') || href.includes('://http') || href.includes('/www.', pastScheme);
}

const host = /^https?:\/\/([^/?#:]{1,253})/i;

/** Thousands of links lead to a handful of hosts, and some to as many. */
const hostsKept = 2_000;
const isKnownHost = remember(hostsKept, (at) => isRegistryHost(at) || authoritySites.has(bareHost(at)));

/** Links of one sentence come one after the other. */
const mayCueAround = remember(32, mayCue);

/**
 * Whether a link can be a way out at all, judged without parsing its address: pages with ten thousand links are mostly
 * navigation. `abroad`: the page may be in another language than English; `around`: the words around the link, as
 * `plainWords` gives them.
 */
export function isPromising(link: PageLink, inText: boolean, abroad: boolean, around: () => string): boolean {
  if (link.href === '' || link.tag !== 'link' || isNested(link.href)) return true;
  const named = `${link.anchor} ${link.title ?? ''} ${link.href}`.toLowerCase();
  if ((telling.mayMatch(named) && telling.test(link.href)) || mayCue(named)) return true;
  const at = host.exec(link.href)?.[1] ?? '';
  if (isKnownHost(at)) return true;
  if (abroad && mayBeAbroad(link.anchor.slice(0, 200).toLowerCase())) return true;
  if (!inText && link.anchor.length > 20) return false;
  const words = around();
  if (inText && link.anchor.length < 12 && isLineOfContact(words)) return true;
  return mayCueAround(words) || (abroad && mayBeAbroad(words));
}
