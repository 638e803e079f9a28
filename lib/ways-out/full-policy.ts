import type { PageLink } from '../types.ts';
import { isPrivacyPolicy } from './documents.ts';
import { documentKey, parseAddress, siteOf } from './normalise.ts';
import type { PolicyText } from './policy-text.ts';
import type { Recognised } from './recognise.ts';
import { unwrap } from './unwrap.ts';
import { saysNothing } from './wording.ts';

/** A page that links more of them is an index of policies, not the summary of one. */
const mostFullPolicies = 3;

/** Whether links lead to more policies than a summary has. */
export function isIndexOfPolicies(policy: PolicyText, links: readonly PageLink[]): boolean {
  const targets = new Set<string>();
  for (const link of links) {
    if (isFullPolicy(policy, link)) targets.add(documentKey(unwrap(link.href, policy.origin).target ?? ''));
    if (targets.size > mostFullPolicies) return true;
  }
  return false;
}

/** Whether a link of a summary leads to the policy itself. */
export function isFullPolicy(policy: PolicyText, link: PageLink): boolean {
  if (link.place === 'footer' || link.place === 'nav' || link.tag !== 'link') return false;
  const { target } = unwrap(link.href, policy.origin);
  const url = target === null ? null : parseAddress(target);
  if (url === null || policy.ownKeys.has(documentKey(url.href))) return false;
  const own = parseAddress(policy.origin ?? policy.page.url);
  return (
    own !== null &&
    siteOf(own.hostname) === siteOf(url.hostname) &&
    isPrivacyPolicy(`${link.anchor} ${link.title ?? ''}`, url) &&
    (!saysNothing(link.anchor) ||
      /privacy|practices|polic|datenschutz|confidentialité|privacidad/i.test(link.context)) &&
    !/cookie|applicant|candidate|enterprise|business|\/print\b/i.test(url.pathname)
  );
}

/** Such a link as a way out. */
export function fullPolicy(policy: PolicyText, link: PageLink): Recognised {
  const { target, repairs } = unwrap(link.href, policy.origin);
  const repaired = repairs.some((repair) => repair !== 'tracking-params');
  return target === null
    ? { kind: null }
    : { kind: 'full-policy', target, status: repaired ? 'repaired' : 'as-written', repairs };
}
