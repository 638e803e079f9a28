import type { Kind } from '../types.ts';
import { firstCue } from './cues.ts';
import { isHelpHost, isPrivacyPolicy } from './documents.ts';
import { bareHost, brandOf, isSameBrand, parseAddress, siteOf } from './normalise.ts';
import { optedOutOf, optedOutOfLast } from './opted-out-of.ts';
import { genericExclude, genericPatterns } from './registry/generic-patterns.ts';
import { plainWords } from './wording.ts';

/** A help centre calls its pages articles and how-tos: there they are no press. */
function withoutArticle(path: string): string {
  return path.replace(/\/article\/|how-(?:to|do|can)/gi, '/');
}

/** What a link does by its own words ("delete your account"): a page on how to do it is no press. */
function isAct(anchor: string): boolean {
  return acts.test(anchor) && firstCue(anchor) !== null;
}

const acts =
  /^(?:to )?(?:delet|eras|clos|deactivat|cancel|remov|opt|unsubscrib|object|stop|turn|switch|disabl|withdraw|revok|download|export|request|correct|chang|updat|edit|manag|adjust)\w*\b/;

/** "/opt-out-of-ads" as words. */
export function inWords(path: string): string {
  return path.toLowerCase().replace(/[-_/.]+/g, ' ');
}

/** Shorter names of companies, in characters, are words. */
const shortestName = 5;

/**
 * A company called "MyData" has that word in the address of each of its pages: there it says nothing. As a host it
 * counts below a site only: "mydata.acme.com" takes requests, "mydata.org" is called so.
 */
function withoutOwnName(
  { hostname, pathname }: URL,
  page: Readonly<URL> | null,
): { path: string; host: string } {
  const name = page === null ? '' : brandOf(page.hostname);
  return {
    path: name.length < shortestName ? pathname : pathname.toLowerCase().replaceAll(name, ''),
    host: siteOf(hostname) === bareHost(hostname) ? '' : hostname,
  };
}

function before(sentence: string, anchor: string): string {
  const words = plainWords(sentence);
  return words.slice(0, Math.max(0, words.indexOf(anchor)));
}

/** The form in which Matomo lets a visitor leave its count. */
const leavesCount = /[?&]module=CoreAdminHome&action=optOut\b/i;

/** The page on which an opt-out is taken back. */
const agreesAgain = /[?&]opt-?_?in=(?:1|true|yes)\b/i;

/**
 * What an address says by its own words ("/opt-out", "dsar.example.com"), `null` when nothing, 'excluded' for files,
 * copyright pages and the like, which are no way out whatever the sentence says. `above`: headings and the sentence before.
 */
export function genericKind(
  url: URL,
  anchor: string,
  sentence: string,
  pageUrl: string | undefined,
  above = '',
): Kind | 'excluded' | null {
  const { pathname } = url;
  if (genericExclude.test(isHelpHost(url.hostname) || isAct(anchor) ? withoutArticle(pathname) : pathname))
    return 'excluded';
  if (agreesAgain.test(url.search)) return 'excluded';
  if (leavesCount.test(url.search)) return 'analytics-opt-out';
  const page = parseAddress(pageUrl ?? '');
  const { path, host } = withoutOwnName(url, page);
  const isOwn = page === null || isSameBrand(page.hostname, url.hostname);
  for (const pattern of genericPatterns) {
    const byAddress = pattern.path?.test(path) || pattern.host?.test(host);
    if (!byAddress && !pattern.anchor?.test(anchor)) continue;
    if (pattern.sense && !pattern.sense.test(sentence)) continue;
    if (pattern.id === 'gp-full-policy') {
      if ((isOwn || page.hostname === 'web.archive.org') && isPrivacyPolicy(anchor, url))
        return 'full-policy';
      continue;
    }
    if (pattern.id === 'gp-opt-out')
      return (
        optedOutOf(anchor) ??
        optedOutOfLast(before(sentence, anchor)) ??
        optedOutOf(plainWords(sentence)) ??
        optedOutOf(inWords(url.pathname)) ??
        optedOutOf(plainWords(above)) ??
        (/\bccpa\b/i.test(url.pathname) ? 'sale-opt-out' : isOwn ? pattern.kind : 'ads-opt-out')
      );
    if (pattern.id === 'gp-cookie-settings' && byAddress && /(?:^|[/_-])ad[-_]?(?:s|p|c)/i.test(url.pathname))
      return 'ads-opt-out';
    return pattern.kind;
  }
  return null;
}
