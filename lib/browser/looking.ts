import type { TabState, UnreadableReason } from '../types.ts';
import { browser } from './api.ts';
import { type Identity, parseIdentity } from './identity.ts';
import { InjectionTimedOut, injectFile } from './inject.ts';
import type { Looked } from './messages.ts';
import { findPolicyLinkIn } from './page-jump.ts';
import { permissionFor } from './permission.ts';
import { knownState, readDocument } from './reading.ts';
import { bringToFront } from './toolbar.ts';

/** Milliseconds within which a page says who it is: with access even when it is busy, without any it never may. */
const identifyTimeout = { withAccess: 10_000, without: 2_500 };

/** Text shorter than this many characters cannot be a policy: the reader says whether it is empty or only scripts. */
const nextToNothing = 200;

/**
 * What the popup shows for a tab. Reads the document when it is a policy that was not read yet: in tabs that were open
 * before the extension, and after a worker was stopped midway. A page of a site that is switched off is left alone.
 *
 * @param asked a document that the person asked to read in spite of that
 */
export async function lookAt(tab: number, asked?: string): Promise<Looked> {
  const { url, permission } = await shownIn(tab);
  const { site, state } = permission;
  const seen = state ? await seenAsAsked(tab, url, asked, state) : await seenIn(tab, url);
  return { ...seen, ...(site && { site }) };
}

/** Reads the tab's document whatever it looks like, also when it was read before and where its site is switched off. */
export async function readAgain(tab: number): Promise<Looked> {
  const { url, permission } = await shownIn(tab);
  const { site } = permission;
  return { ...(await readWhatIsShown(tab, url)), ...(site && { site }) };
}

async function shownIn(tab: number) {
  // The browser tells the address only of tabs that the extension has access to.
  const shown = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return { url: shown.url, permission: await permissionFor(shown) };
}

async function seenAsAsked(
  tab: number,
  url: string | undefined,
  asked: string | undefined,
  otherwise: TabState,
): Promise<Looked> {
  if (asked === undefined) return { state: otherwise };
  const known = await knownState(asked);
  return known ? { document: asked, state: known } : readWhatIsShown(tab, url);
}

async function seenIn(tab: number, url: string | undefined): Promise<Looked> {
  const found = await identify(tab, url);
  if ('reason' in found) return { state: { status: 'unreadable', reason: found.reason } };
  const { document, isPolicy } = found;
  bringToFront(tab, document);
  const known = await knownState(document);
  if (known) return { document, state: known };
  if (isPolicy) return startReading(tab, document);
  const survey = await findPolicyLinkIn(tab);
  if (survey.characters < nextToNothing && survey.policyLink?.guessed !== false)
    return startReading(tab, document);
  return {
    document,
    state: { status: 'not-a-policy', ...(survey.policyLink && { policyLink: survey.policyLink }) },
  };
}

async function readWhatIsShown(tab: number, url: string | undefined): Promise<Looked> {
  const found = await identify(tab, url);
  if ('reason' in found) return { state: { status: 'unreadable', reason: found.reason } };
  return startReading(tab, found.document);
}

function startReading(tab: number, document: string): Looked {
  void readDocument(tab, document);
  return { document, state: { status: 'reading', since: Date.now() } };
}

async function identify(
  tab: number,
  url: string | undefined,
): Promise<Identity | { reason: UnreadableReason }> {
  try {
    const timeout = url === undefined ? identifyTimeout.without : identifyTimeout.withAccess;
    return parseIdentity(await injectFile(tab, '/detect.js', timeout));
  } catch (error) {
    return { reason: reasonFor(url, error) };
  }
}

/** Why no script ran in a tab with this address. */
function reasonFor(url: string | undefined, error: unknown): UnreadableReason {
  if (url === undefined) return 'no-access';
  if (!/^https?:/i.test(url)) return /^(file|ftp):/i.test(url) ? 'no-access' : 'browser-page';
  if (error instanceof InjectionTimedOut) return 'timed-out';
  return /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : 'no-access';
}
