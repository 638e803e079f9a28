import type { ControlOutcome } from './control.ts';

/**
 * How a jump to a quotation ended: highlighted; highlighted after its closed section was opened; highlighted, but in a section
 * that only the page itself can open; the closest passage highlighted, because the words have changed; nowhere in the page.
 */
export type JumpOutcome = 'shown' | 'opened' | 'closed' | 'similar' | 'not-found';

/** What `entrypoints/jump.ts` leaves in the extension's isolated world of a page, for the popup to call. */
export type PageJump = {
  show(quote: string, section: string): JumpOutcome;
  /** Outlines the page's own button or link with these words. */
  showControl(words: string): ControlOutcome;
  survey(): {
    /** Characters of text in the page, not counting its scripts. */
    characters: number;
    /** The link to the site's policy. */
    policyLink?: { href: string; text: string; guessed: boolean };
  };
};

/** Name of the global that holds it; pages cannot see it. */
export const pageJumpName = 'wayoutJump';

/** Name of the highlight in the page's registry: neutral, so that a page learns nothing from it. */
export const highlightName = 'marked-passage';
