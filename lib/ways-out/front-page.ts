import type { Kind } from '../types.ts';
import { firstCue } from './cues.ts';
import { bareHost, isOwnSite, siteOf } from './normalise.ts';
import type { LinkInput } from './recognise.ts';
import { plainWords, saysNothing } from './wording.ts';

/** "/", and what stands for it in one language: "/fr-fr". */
const frontPath =
  /^\/(?:(?:[a-z]{2}\/)?[a-z]{2}(?:[-_][a-z]{2})?(?:\/|\.html?)?|(?:index|home|default)(?:\.\w{3,5})?\/?)?$/i;

/** The front page of a site: whatever the sentence wants, it is not there. */
export function isFrontPage(url: URL): boolean {
  const host = bareHost(url.hostname);
  return frontPath.test(url.pathname) && url.search === '' && url.hash.length < 2 && siteOf(host) === host;
}

/** Others' front pages may be an opt-out of their own; the rest of what a sentence wants is inside a site. */
export function opensAnywhere(kind: Kind, url: URL, { url: page, anchor }: LinkInput): boolean {
  if (isOwnSite(url, page)) return !saysNothing(anchor) && firstCue(plainWords(anchor)) !== null;
  return (
    kind.endsWith('opt-out') ||
    kind === 'object' ||
    kind === 'dispute' ||
    kind === 'unsubscribe-form' ||
    kind === 'browser-setting'
  );
}
