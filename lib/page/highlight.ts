import { highlightName } from './page-jump.ts';

/**
 * Highlights the range until Escape, by the CSS Custom Highlight API: no node or attribute of the page changes. Where the
 * API is missing the range is selected instead.
 */
export function highlight(document: Document, range: Range): void {
  const inside = range.startContainer.ownerDocument ?? document; // a frame's document, where the quotation is in one
  clearHighlight(document);
  const { Highlight, CSS } = inside.defaultView ?? globalThis;
  if (!Highlight || !CSS?.highlights) {
    inside.getSelection()?.removeAllRanges();
    inside.getSelection()?.addRange(range);
    return;
  }
  CSS.highlights.set(highlightName, new Highlight(range));
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    clearHighlight(document);
    for (const each of new Set([document, inside])) each.removeEventListener('keydown', onKey);
  };
  for (const each of new Set([document, inside])) each.addEventListener('keydown', onKey);
}

/** Takes the highlight from the document and its same-origin frames. */
function clearHighlight(document: Document): void {
  const frames = [...document.querySelectorAll('iframe, frame')];
  // The selector says what they are; instanceof fails across frames.
  for (const each of [document, ...frames.map((frame) => (frame as HTMLIFrameElement).contentDocument)])
    each?.defaultView?.CSS?.highlights?.delete(highlightName);
}
