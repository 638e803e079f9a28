import type { Kind, WayOut } from '../types.ts';
import { askedOfForm, isAskedForRights } from './asked-of-form.ts';
import {
  complaintKindOf,
  isAttorneyGeneral,
  isAuthority,
  isForComplaints,
  isLawText,
} from './authority-links.ts';
import { browserHelp, isOfOtherProduct } from './browser-help.ts';
import { byWords } from './by-words.ts';
import { control, inPage } from './control.ts';
import { isDocument, isHelpArticle, isLawOrReference } from './documents.ts';
import { asEmail } from './email-address.ts';
import { onlyExplainsCookies } from './instructive.ts';
import { kindNamed } from './kinds.ts';
import { bareHost, brandOf, documentKey, isOwnSite, parseAddress } from './normalise.ts';
import { isForAuthorities, isOnSecurity } from './not-for-readers.ts';
import { isMereHost, isNamedOptOut, onlyExplainsAds, onlyNamesBody } from './on-ads.ts';
import { formerOf, isListed, matchEndpoint } from './registry/match.ts';
import type { Endpoint, FormerAddress } from './registry/types.ts';
import { isTold, type RepairId } from './repairs.ts';
import { archivedOrigin, unwrap } from './unwrap.ts';
import { isProse, plainWords, saysNothing } from './wording.ts';

/** One link as a policy writes it: `sentence` is the sentence around it, `url` the page it stands on. */
export type LinkInput = {
  href: string;
  anchor: string;
  sentence: string;
  url?: string;
  title?: string;
  /** Offset (UTF-16) of the link in the sentence, when it is known. */
  at?: number;
  /** The headings above it and the sentence before it. */
  above?: string;
};

/**
 * What a link is for. `kind` is `null` for what is no way out; then `leadsTo` may say what the document or help article
 * behind it speaks of, for pages that offer nothing better.
 */
export type Recognised = {
  kind: Kind | null;
  target?: string;
  status?: WayOut['status'];
  /** Id of the registry's entry. */
  entry?: string;
  former?: FormerAddress;
  repairs?: RepairId[];
  warning?: string;
  leadsTo?: Kind;
};

const nothing: Recognised = { kind: null };

/** Recognises one link; never throws, never gives a `javascript:` or `data:` target. */
export function recogniseLink(input: LinkInput): Recognised {
  return recogniseOn(input, archivedOrigin(input.url === undefined ? {} : { url: input.url }));
}

/** The same for a page whose origin before archiving is already known. */
export function recogniseOn(input: LinkInput, origin: string | null): Recognised {
  const anchor = plainWords(`${saysNothing(input.anchor) && input.title ? input.title : input.anchor}`);
  if (/^(?:javascript:|#?$|about:blank)/i.test(input.href.trim())) return control(anchor, input);
  const { target, repairs, warning } = unwrap(mailboxOf(input) ?? input.href, origin);
  if (target === null) return nothing;
  const found = {
    target,
    status: statusOf(repairs),
    ...(repairs.length > 0 && { repairs }),
    ...(warning && { warning }),
  };
  if (target.startsWith('mailto:')) {
    return {
      kind: complaintKindOf(target.slice(target.lastIndexOf('@') + 1), input.url) ?? 'email-contact',
      ...found,
    };
  }
  if (target.startsWith('tel:')) return { kind: 'phone', ...found };
  const url = new URL(target);
  // Of "http://www.acme .test/" a page may link only the "www.acme", of escaped markup the marks as well.
  const isCutOff = !bareHost(url.hostname).includes('.') && !isOwnSite(url, input.url);
  if (isCutOff || /%5Cu00/i.test(url.pathname)) return nothing;
  if (url.pathname === '/cdn-cgi/l/email-protection') return { kind: 'email-contact', status: 'as-written' };
  if (input.url && documentKey(target) === documentKey(input.url)) return inPage(anchor, url, input);
  const entry = entryFor(url, anchor, input);
  if (entry?.kind === 'art27-representative' && (url.pathname === '/' || !isOffered(input.sentence)))
    return nothing;
  if (entry?.kind === 'request-portal') {
    return { ...fromEntry(entry, url, found), kind: askedOfForm(anchor, input) ?? 'request-form' };
  }
  if (entry?.kind === 'transfer-framework' && isOfAnother(input, url)) return nothing;
  if (entry !== null && browserHelp.has(entry.id) && onlyExplainsCookies(input.sentence)) return nothing;
  if (entry?.kind === 'ad-choice' && isMereHost(url, input)) return nothing;
  if (entry?.kind === 'ad-choice' && onlyNamesBody(url, input.sentence))
    return { kind: null, leadsTo: 'ads-opt-out' };
  if (entry?.kind === 'ad-choice' && isAskedForRights(anchor, input))
    return { ...fromEntry(entry, url, found), kind: 'request-form' };
  if (entry) return fromEntry(entry, url, found);
  if (isAuthority(url.hostname))
    return isForComplaints(url, anchor, input) ? { kind: 'regulator', ...found } : nothing;
  if (isAttorneyGeneral(url, input.sentence) && !isLawOrReference(url))
    return { kind: 'regulator', ...found };
  if (statistics.test(input.sentence) || isOnSecurity(input.sentence)) return nothing;
  if (isForAuthorities(input.sentence)) return nothing;
  if (isLawOrReference(url) && !isOwnSite(url, input.url)) return nothing;
  return { ...byWords(url, anchor, input), ...found };
}

/**
 * The registry's entry for an address. On a third party's own site its other pages are judged by their words; the
 * policies and help pages of a host of forms are no forms.
 */
function entryFor(url: URL, anchor: string, input: LinkInput): Endpoint | null {
  const around = saysNothing(anchor) || isProse(input.sentence) ? input.sentence : '';
  const entry = matchEndpoint(url, `${around} ${anchor} ${url.pathname}`);
  if (entry === null) return null;
  if (isOfOtherProduct(entry, url, `${input.sentence} ${anchor}`)) return null;
  const page = parseAddress(input.url ?? '');
  if (
    entry.kind === 'regulator' &&
    (isLawText(url) || /\bcookies?\b/i.test(input.sentence)) &&
    !/complain|appeal|lodge/i.test(input.sentence)
  )
    return null;
  if (ofAds.has(entry.kind) && onlyExplainsAds(url, anchor, input.sentence)) return null;
  const own = page !== null && bareHost(page.hostname) === bareHost(url.hostname);
  if (own && !isListed(entry, url) && !isNamedOptOut(anchor)) return null;
  const document =
    isDocument(anchor, url, false) || isHelpArticle(url) || /^\/polic(?:y|ies)\//i.test(url.pathname);
  return entry.kind === 'request-portal' && document ? null : entry;
}

/** What companies of the advertising trade offer, beside what they explain. */
const ofAds: ReadonlySet<Endpoint['kind']> = new Set([
  'ad-choice',
  'platform-ad-settings',
  'analytics-opt-out',
  'data-broker',
]);

/** The mailbox that a link shows and its address lacks (`href="mailto:"`) or that nobody reads (`href="mailto:noreply@…"`). */
function mailboxOf({ href, anchor }: LinkInput): string | null {
  const address = /\bmailto:?\/?(?:$|(?:no|do-?not)-?reply@)/i.test(href) ? asEmail(anchor) : null;
  return address && `mailto:${address}`;
}

const firstPerson =
  /\b(?:we|our|ours|wir|uns\w*|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|wij|ons|onze|nós|noss[oa]s?|nasz\w*)\b/i;
const companyWord =
  /\b(?:inc|llc|ltd|gmbh|corp(?:oration)?|google|facebook|meta|twitter|microsoft|amazon|mailchimp)\b/i;

/** "We use a provider that is certified": it is not the policy's own certificate. */
const certifiesOthers =
  /\b(?<!\bour )(?:third[- ]part(?:y|ies)|providers?|processors?|vendors?|suppliers?|partners?|recipients?|companies)\b[^.;]{0,60}\b(?:(?:is|are|have|has|which|who|that)\b[^.;]{0,40}\bcertified|affiliated with)\b/i;

/** Whether a sentence speaks of another company's certificate. */
function isOfAnother({ sentence, url, above = '' }: LinkInput, { pathname }: URL): boolean {
  if (certifiesOthers.test(sentence)) return true;
  if (firstPerson.test(sentence) || /(?<!-)\bus\b/.test(sentence)) return false;
  const isOneOfMany = /participant/i.test(pathname) && companyWord.test(above) && !/\bour\b/i.test(above);
  if (!companyWord.test(sentence) && !isOneOfMany) return false;
  const brand = brandOf(parseAddress(url ?? '')?.hostname ?? '');
  return brand === '' || !sentence.toLowerCase().includes(brand);
}

/** A badge only shows who represents the company; a sentence or the line of a form sends the reader there. */
function isOffered(sentence: string): boolean {
  return isProse(sentence) || /\bform\b|represent|request|formul|anfrage|vertret|représent/i.test(sentence);
}

/** "Statistics on the requests that we receive" lead to figures, not to a form. */
const statistics =
  /\btransparency report\b|\b(?:statistics|metrics)\b[^.;]{0,120}\brequests\b|\brequests? (?:statistics|metrics)\b/i;

function statusOf(repairs: readonly RepairId[]): 'as-written' | 'repaired' {
  return repairs.some(isTold) ? 'repaired' : 'as-written';
}

function fromEntry(
  entry: Endpoint,
  url: URL,
  found: Pick<Recognised, 'target' | 'status' | 'repairs'>,
): Recognised {
  const kind = browserHelp.has(entry.id) ? 'browser-setting' : kindNamed(entry.kind);
  if (kind === null) return nothing;
  if (entry.status === 'closed') return { kind, entry: entry.id, status: 'dead' };
  const former = formerOf(entry, url);
  const gone =
    former !== null || entry.status === 'moved' || entry.status === 'dead' || entry.status === 'void';
  if (!gone || entry.url === undefined) return { kind, entry: entry.id, ...found };
  return { ...found, kind, entry: entry.id, target: entry.url, status: 'moved', ...(former && { former }) };
}
