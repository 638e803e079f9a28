import type { UnreadableReason } from '../types.ts';
import { browser } from './api.ts';
import { type Identity, parseIdentity } from './identity.ts';
import { InjectionTimedOut, injectFile } from './inject.ts';
import type { Looked } from './messages.ts';
import { findPolicyLinkIn } from './page-jump.ts';
import { isReading, knownState, readDocument } from './reading.ts';

/** Milliseconds within which a page that can be scripted says who it is. */
const identifyTimeout = 4_000;

/** Text shorter than this many characters cannot be a policy: the reader says whether it is empty or only scripts. */
const nextToNothing = 200;

/**
 * What the popup shows for a tab. Reads the document when it is a policy that was not read yet: in tabs that were open
 * before the extension, and after a worker was stopped midway.
 */
export async function lookAt(tab: number): Promise<Looked> {
  const found = await identify(tab);
  if ('reason' in found) return { state: { status: 'unreadable', reason: found.reason } };
  const { document, isPolicy } = found;
  if (isReading(document)) return { document, state: { status: 'reading', since: Date.now() } };
  const known = await knownState(document);
  if (known) return { document, state: known };
  if (isPolicy) return startReading(tab, document);
  const survey = await findPolicyLinkIn(tab);
  if (survey.characters < nextToNothing && !survey.policyLink) return startReading(tab, document);
  return {
    document,
    state: { status: 'not-a-policy', ...(survey.policyLink && { policyLink: survey.policyLink }) },
  };
}

/** Reads the tab's document whatever it looks like, also when it was read before. */
export async function readAgain(tab: number): Promise<Looked> {
  const found = await identify(tab);
  if ('reason' in found) return { state: { status: 'unreadable', reason: found.reason } };
  return startReading(tab, found.document);
}

function startReading(tab: number, document: string): Looked {
  void readDocument(tab, document);
  return { document, state: { status: 'reading', since: Date.now() } };
}

async function identify(tab: number): Promise<Identity | { reason: UnreadableReason }> {
  try {
    return parseIdentity(await injectFile(tab, '/detect.js', identifyTimeout));
  } catch (error) {
    return { reason: await reasonFor(tab, error) };
  }
}

/** Why no script may run in the tab, from its address where the browser tells it. */
async function reasonFor(tab: number, error: unknown): Promise<UnreadableReason> {
  const { url, status } = await browser.tabs.get(tab).catch(() => ({ url: undefined, status: undefined }));
  if (url === undefined) return 'no-access';
  if (!/^https?:/i.test(url)) return /^(file|ftp):/i.test(url) ? 'no-access' : 'browser-page';
  if (/\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
  if (error instanceof InjectionTimedOut && status === 'loading') return 'timed-out';
  return 'no-access';
}
