import type { Kind, WayOut } from '../types.ts';
import { clauseKind } from './clause.ts';
import { control, inPage } from './control.ts';
import { firstCue } from './cues.ts';
import { isBrowserHelp, isDocument, isHelpArticle, isLawOrReference, servesFor } from './documents.ts';
import { genericKind } from './generic.ts';
import { kindNamed } from './kinds.ts';
import { bareHost, brandOf, documentKey, parseAddress, siteOf } from './normalise.ts';
import { authoritySites } from './registry/authority-sites.ts';
import { formerOf, matchEndpoint } from './registry/match.ts';
import { complaintSense } from './registry/senses.ts';
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
  if (/^(?:javascript:|#?$|about:blank)/i.test(input.href.trim())) return control(input.href, anchor);
  const { target, repairs, warning } = unwrap(input.href, origin);
  if (target === null) return nothing;
  const found = {
    target,
    status: statusOf(repairs),
    ...(repairs.length > 0 && { repairs }),
    ...(warning && { warning }),
  };
  if (target.startsWith('mailto:')) {
    return {
      kind: isAuthority(target.slice(target.lastIndexOf('@') + 1)) ? 'regulator' : 'email-contact',
      ...found,
    };
  }
  if (target.startsWith('tel:')) return { kind: 'phone', ...found };
  const url = new URL(target);
  if (url.pathname === '/cdn-cgi/l/email-protection') return { kind: 'email-contact', status: 'as-written' };
  if (input.url && documentKey(target) === documentKey(input.url)) return inPage(anchor, url);
  const entry = matchEndpoint(url, `${input.sentence} ${anchor}`);
  if (entry?.kind === 'art27-representative' && (url.pathname === '/' || !isProse(input.sentence)))
    return nothing;
  if (entry?.kind === 'request-portal') {
    return { ...fromEntry(entry, url, found), kind: askedFor(anchor, input) ?? 'request-form' };
  }
  if (entry) return fromEntry(entry, url, found);
  if (isAuthority(url.hostname))
    return complaintSense.test(`${input.sentence} ${anchor}`) ? { kind: 'regulator', ...found } : nothing;
  if (statistics.test(input.sentence)) return nothing;
  if (isLawOrReference(url) && !isOwnSite(url, input.url)) return nothing;
  return { ...byWords(url, anchor, input), ...found };
}

/** "Statistics on the requests that we receive" lead to figures, not to a form. */
const statistics = /\b(?:statistics|metrics)\b[^.;]{0,60}\brequests\b/i;

const sales: ReadonlySet<Kind> = new Set(['sale-opt-out', 'limit-sensitive', 'sharing-opt-out']);

/** A hosted request form that is linked as "Do Not Sell" is that; its other names leave it a request form. */
function askedFor(anchor: string, { sentence, at, anchor: written }: LinkInput): Kind | null {
  const said = saysNothing(anchor) ? clauseKind(written, sentence, at).kind : firstCue(anchor);
  return said !== null && sales.has(said) ? said : null;
}

function isOwnSite(url: URL, pageUrl: string | undefined): boolean {
  const page = parseAddress(pageUrl ?? '');
  return page !== null && siteOf(page.hostname) === siteOf(url.hostname);
}

function isAuthority(host: string): boolean {
  return authoritySites.has(bareHost(host));
}

function statusOf(repairs: readonly RepairId[]): 'as-written' | 'repaired' {
  return repairs.some(isTold) ? 'repaired' : 'as-written';
}

function fromEntry(
  entry: Endpoint,
  url: URL,
  found: Pick<Recognised, 'target' | 'status' | 'repairs'>,
): Recognised {
  const kind = entry.id === 'browser-cookie-help' ? 'browser-setting' : kindNamed(entry.kind);
  if (kind === null) return nothing;
  if (entry.status === 'closed') return { kind, entry: entry.id, status: 'dead' };
  const former = formerOf(entry, url);
  const gone =
    former !== null || entry.status === 'moved' || entry.status === 'dead' || entry.status === 'void';
  if (!gone || entry.url === undefined) return { kind, entry: entry.id, ...found };
  return { ...found, kind, entry: entry.id, target: entry.url, status: 'moved', ...(former && { former }) };
}

const needsProse: ReadonlySet<Kind> = new Set([
  'account-self-service',
  'contact-form',
  'dispute',
  'correct',
  'access',
  'object',
  'content-removal',
]);

/** Anchors such as "settings" or "contact us" are way out only in a sentence that speaks to the reader. */
function byAnchor(anchor: string, sentence: string): Kind | null {
  const kind = firstCue(anchor);
  if (kind === null || (needsProse.has(kind) && !isProse(sentence))) return null;
  if (
    kind === 'contact-form' &&
    !/privac|question|request|right|data\b|concern|complain|delet|personal|polic/i.test(sentence)
  )
    return null;
  return kind;
}

function byWords(url: URL, anchor: string, input: LinkInput): Pick<Recognised, 'kind' | 'leadsTo'> {
  const mute = saysNothing(anchor);
  const generic = genericKind(url, anchor, input.sentence, input.url);
  if (generic === 'excluded') return nothing;
  const page = parseAddress(input.url ?? '');
  const own =
    page === null ||
    siteOf(page.hostname) === siteOf(url.hostname) ||
    brandOf(page.hostname) === brandOf(url.hostname);
  if ((generic === null || generic === 'cookie-settings') && isBrowserHelp(anchor, input.sentence, own))
    return { kind: 'browser-setting' };
  if (generic !== null && generic !== 'full-policy' && generic !== 'request-form' && isHelpArticle(url))
    return { kind: null, leadsTo: generic };
  if (generic !== null) return { kind: generic };
  const clause = clauseKind(input.anchor, input.sentence, input.at);
  const said = clause.kind;
  if (isDocument(anchor, url, mute)) return weak(servesFor(anchor, url, said, own));
  const ownWords = mute ? null : byAnchor(anchor, input.sentence);
  const placed = ownWords === 'account-self-service' || ownWords === 'request-form';
  const kind = (placed && said !== null && settled.has(said) ? said : ownWords) ?? said;
  if (kind === null) return accountPage(url, input.sentence) ? { kind: 'account-self-service' } : nothing;
  if (isHelpArticle(url)) return weak(servesFor(anchor, url, kind, own));
  return clause.informs && mute ? weak(kind) : { kind };
}

/** What a place ("your settings", "our privacy portal") is for when the sentence says so. */
const settled: ReadonlySet<Kind> = new Set([
  'preference-center',
  'unsubscribe-form',
  'ads-opt-out',
  'sale-opt-out',
  'limit-sensitive',
  'portability',
  'object',
]);

const accountPath =
  /(?:^|\/)(?:settings|preferences|my-?account|account-?settings|dashboard|permissions|personal-?info|delete-?services?)(?:[/_.-]|$)/i;

function accountPage(url: URL, sentence: string): boolean {
  const account = accountPath.test(url.pathname) || /^(?:my)?accounts?\./i.test(url.hostname);
  return (
    account &&
    isProse(sentence) &&
    /\b(?:manage|control|update|edit|review|change|choose|adjust|delete|remove)\b/i.test(sentence)
  );
}

function weak(leadsTo: Kind | undefined): Pick<Recognised, 'kind' | 'leadsTo'> {
  return leadsTo ? { kind: null, leadsTo } : nothing;
}
