import type { Kind } from '../types.ts';
import { bareHost, isSameBrand, parseAddress, siteOf } from './normalise.ts';
import type { LinkInput } from './recognise.ts';
import { authoritySites } from './registry/authority-sites.ts';
import { complaintSense } from './registry/senses.ts';

/** Is it the host of a supervisory authority? */
export function isAuthority(host: string): boolean {
  return authoritySites.has(bareHost(host));
}

/**
 * What writing to a mailbox at a host is for when it is not the company's: to complain to an authority, which is listed
 * or called what authorities are called, or to a body that hears disputes. `ownUrl`: the policy's address.
 */
export function complaintKindOf(host: string, ownUrl: string | undefined): Kind | null {
  if (isAuthority(host) || /regulator|ombud|privacycommission|dataprotectionauth/i.test(host))
    return 'regulator';
  if (isSameBrand(parseAddress(ownUrl ?? '')?.hostname ?? '', host)) return null;
  if (/^(?:ag|oag|doj|ftc)\.(?:[a-z]+\.)?gov$/i.test(host)) return 'regulator';
  return disputeSites.has(siteOf(host)) ? 'dispute' : null;
}

/** Bodies that give seals and hear complaints about those who bear them. */
const disputeSites: ReadonlySet<string> = new Set([
  'adr.org',
  'bbb.org',
  'bbbnp.org',
  'bbbprograms.org',
  'esrb.org',
  'jamsadr.com',
  'kidsafeseal.com',
  'privo.com',
  'trustarc.com',
  'truste.com',
]);

/** Does a link to an authority lead where a reader may complain or find it, and not to what it writes for others? */
export function isForComplaints(url: URL, anchor: string, input: LinkInput): boolean {
  return !guidance.test(url.pathname) && !isLawText(url) && isOnComplaints(url, anchor, input);
}

/** What authorities write for companies and the press. */
const guidance =
  /for-organi[sz]ations|guid(?:e|ance|elines)(?:[/-]|$)|\/(?:news|press|decisions?|publications?)\//i;

/** A file of an authority that is no form for complaints is a law or a guide. */
export function isLawText({ pathname }: URL): boolean {
  return /\.pdf$/i.test(pathname) && !complaintPath.test(pathname);
}

/** An authority's own page for complaints or its contact needs no words beside it. */
const complaintPath = /complain|contact|members|lodge|beschwerde|plainte|reclam|klacht|skarg|denunci/i;

const complaint = /complain|lodge|supervisory|beschwer|plainte|saisir|r[eé]clam|klacht|skarg/i;

/** The sentence of the link speaks of authorities, or the one before tells where to complain. */
function isOnComplaints(url: URL, anchor: string, { sentence, above = '' }: LinkInput): boolean {
  if (complaintPath.test(url.pathname)) return true;
  if (/\bcookies?\b/i.test(sentence) && !complaint.test(sentence)) return false;
  return complaintSense.test(`${sentence} ${anchor}`) || complaint.test(above);
}

/** Hosts of the states and of their attorneys general: "oag.virginia.test", "attorneygeneral.delaware.gov". */
const stateHost = /\.gov$|\.[a-z]{2}\.us$|(?:^|\.)(?:[a-z]{2})?(?:o?ag|attorneygeneral)\./i;
const toAttorneyGeneral =
  /\battorneys? general\b.{0,200}\b(?:complain\w*|appeal\w*|concerns?|links?|here|at)\b|\b(?:complain\w*|appeal\w*|concerns?|contact|submit|file)\b.{0,200}\battorneys? general\b/i;

/** Whether a link of a list of states opens their attorneys general, to whom the sentence sends complaints. */
export function isAttorneyGeneral({ hostname }: URL, sentence: string): boolean {
  return stateHost.test(hostname) && toAttorneyGeneral.test(sentence);
}
