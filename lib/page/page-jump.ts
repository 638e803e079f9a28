/** What `entrypoints/jump.ts` leaves in the extension's isolated world of a page, for the popup to call. */
export type PageJump = {
  show(quote: string, section: string): 'shown' | 'not-found';
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
