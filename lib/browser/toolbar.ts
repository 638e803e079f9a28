import type { TabState } from '../types.ts';
import { isGeneral } from '../verdict/general.ts';
import { browser } from './api.ts';

const reading = { text: '…', color: '#5b6472' };
const clear = { color: '#2f6f4f' };
const flagged = { color: '#b3261e' };

/** The document that each tab shows, as far as this worker has heard in its present life. */
const inFront = new Map<number, string>();

/** What a tab shows when its document is no policy any more, or is left alone. */
const noPolicy = '';

/** Notes which document a tab shows, so that the late result of one that it showed before stays off the toolbar. */
export function bringToFront(tab: number, document: string): void {
  inFront.set(tab, document);
}

/** Forgets a closed tab. */
export function leaveToolbar(tab: number): void {
  inFront.delete(tab);
}

/** Shows nothing for the tab until another document comes to its front. */
export function clearToolbar(tab: number): Promise<void> {
  bringToFront(tab, noPolicy);
  return showOnToolbar(tab, noPolicy, undefined);
}

/**
 * Shows the document's state on the toolbar: a count of red flags, "…" while reading, nothing on other pages. Does
 * nothing when the tab shows another document by now.
 */
export async function showOnToolbar(
  tab: number,
  document: string,
  state: TabState | undefined,
): Promise<void> {
  if ((inFront.get(tab) ?? document) !== document) return;
  const badge = badgeOf(state);
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badge.text });
    if (badge.color) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.color });
    if (badge.color) await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab closed in the meantime: there is nothing left to show it on.
  }
}

/** Text and colour of the badge; the text is empty where there is nothing to say. */
function badgeOf(state: TabState | undefined): { text: string; color?: string } {
  switch (state?.status) {
    case 'reading':
      return reading;
    case 'ready': {
      const flags = state.report.findings.filter(
        (finding) => finding.severity === 'red-flag' && isGeneral(finding),
      ).length;
      return { text: String(flags), color: (flags > 0 ? flagged : clear).color };
    }
    case 'switched-off':
    case 'settings-damaged':
    case 'not-a-policy':
    case 'unreadable':
    case undefined:
      return { text: '' };
  }
}
