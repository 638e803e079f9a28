const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements whose content is never text of the page. */
export const NO_TEXT = setOf(
  'script style noscript template svg math canvas video audio object embed select option datalist textarea ' +
    'head title link meta map picture img input progress meter dialog-polyfill rt rp mat-icon',
);

/** Elements that begin and end a block, by their meaning and not by style, so that every engine agrees. */
export const BLOCK = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol p pre ' +
    'search section summary table tbody td tfoot th thead tr ul',
);

export const BOLD = setOf('b strong');

/** Elements whose line ends count. */
export const PREFORMATTED = setOf('pre textarea listing xmp');

export const HEADING = setOf('h1 h2 h3 h4 h5 h6');

/** 1-6 for a heading element, 7 for a custom element that is called one, undefined for the rest. */
export function levelOfTag(tag: string): number | undefined {
  if (HEADING.has(tag)) return Number(tag.charAt(1));
  return tag.includes('-') && /-(?:heading|headline|title)$/.test(tag) ? 7 : undefined;
}

/** 1-6 for a heading element or role, undefined for the rest. */
export function headingLevel(tag: string, role: string | null, element: Element): number | undefined {
  if (role !== 'heading' || HEADING.has(tag)) return levelOfTag(tag);
  const level = Number(element.getAttribute('aria-level') ?? '2');
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}
