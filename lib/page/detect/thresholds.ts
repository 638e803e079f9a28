/** Evidence that a page needs when its title names a policy, and when it tells nothing. */
export const named = 4;
export const unnamed = 18.5;
/** Characters of text that a page has at least when its title names a policy, and when it tells nothing. */
export const shortest = 600;
export const short = 900;

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
