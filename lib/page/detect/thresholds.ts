/** Evidence that a page needs when its title names a policy, and when it tells nothing. */
export const named = 2;
export const unnamed = 9.5;
/** So often at least a policy uses the stems of a first glance: the links of a footer use them up to three times. */
export const often = 4;
/** A page that is rendered has more sentences than this. */
export const unrendered = 11;

/** Characters of text that a page has at least. */
export const shortest = 600;

/**
 * Milliseconds from the navigation or load of a page that renders late to the first look, how many times longer each of
 * the pauses after that is, and how many there are.
 */
export const firstPause = 300;
export const longer = 2.3;
export const morePauses = 3;

/** A long text is sampled by so many pieces of so many characters from all over it. */
export const pieces = 100;
export const piece = 300;

/** A part of a page that is called a policy holds so much of its text at least; one of less is a section. */
export const partOfPage = 3;
