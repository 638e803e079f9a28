import { highlightName } from './page-jump.ts';

/**
 * Scrolls to the range and highlights it until Escape, by the CSS Custom Highlight API: no node or attribute of the page
 * changes. Where the API is missing the range is selected instead.
 */
export function highlight(document: Document, range: Range): void {
  const { Highlight, CSS } = document.defaultView ?? globalThis;
  if (Highlight && CSS?.highlights) {
    CSS.highlights.set(highlightName, new Highlight(range));
    document.addEventListener('keydown', clearOnEscape);
  } else {
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }
  scrollTo(document, range);
}

function clearOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  CSS.highlights.delete(highlightName);
  (event.currentTarget as Document).removeEventListener('keydown', clearOnEscape); // registered on the document above
}

/** Centres the range; a range in a closed panel has no box, so its nearest visible ancestor is shown. */
function scrollTo(document: Document, range: Range): void {
  let element: Element | null =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  while (element && element !== document.body && element.getClientRects().length === 0)
    element = element.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
