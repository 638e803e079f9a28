import { isClobbered } from './clobbering.ts';
import { closestPassage, type Span } from './closest-passage.ts';
import { comparable, type PageText, quickTextOfPage, rangeOf, textOfPage } from './page-text.ts';
import { NO_TEXT } from './read/tags.ts';

/** Where a quotation stands; not `isExact` when the page's words have changed a little since it was taken. */
export type Located = { range: Range; isExact: boolean };

const noText = [...NO_TEXT].join();

/** Places at which a row's first cell is tried. */
const mostTries = 10_000;
/** Characters between the cells of a row, beyond those that are looked for. */
const cellGap = 60;

/**
 * Finds a quotation in the live page, across elements and inside closed panels, whatever the spaces and quotation
 * marks. The page is not touched.
 *
 * @param near heading path of the section: of several places the first one after this heading is taken
 * @returns undefined when the words are gone from the page, or the page's own elements keep it from being walked
 */
export function locateQuote(document: Document, quote: string, near = ''): Located | undefined {
  if (isClobbered(document)) return undefined;
  const cells = quote.split('|').map(comparable).filter(Boolean);
  if (cells.length === 0) return undefined;
  const heading = comparable(near.split(' > ').at(-1) ?? '');
  const quick = findIn(quickTextOfPage(document), cells, heading);
  if (quick && !quick.startContainer.parentElement?.closest(noText)) return { range: quick, isExact: true };
  const page = textOfPage(document);
  const exact = findIn(page, cells, heading);
  if (exact) return { range: exact, isExact: true };
  const closest = closestPassage(page.text, quote.replaceAll('|', ' '), placeOf(heading, page.text));
  const range = closest && rangeOf(page, closest.start, closest.end);
  return range && { range, isExact: false };
}

function findIn(page: PageText, cells: string[], heading: string): Range | undefined {
  const span = find(page.text, cells, placeOf(heading, page.text)) ?? find(page.text, cells, 0);
  return span && rangeOf(page, span.start, span.end);
}

function placeOf(heading: string, text: string): number {
  return Math.max(0, text.indexOf(heading));
}

/** All parts one after the other, closely; a table row is looked for cell by cell. */
function find(text: string, parts: string[], from: number): Span | undefined {
  const [first = '', ...rest] = parts;
  let start = text.indexOf(first, from);
  for (let tries = 0; start >= 0 && tries < mostTries; tries += 1) {
    let end = start + first.length;
    const follows = rest.every((part) => {
      const at = text.slice(end, end + cellGap + part.length).indexOf(part);
      if (at >= 0) end += at + part.length;
      return at >= 0;
    });
    if (follows) return { start, end };
    start = text.indexOf(first, start + 1);
  }
  return undefined;
}
