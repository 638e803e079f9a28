import type { UnreadableReason } from '../../types.ts';

/** A page with less text than this says nothing. */
const LEAST_TEXT = 40;
/** A shell of scripts says "Loading", "enable JavaScript" or a slogan, and nothing more. */
const TEXT_OF_A_SHELL = 200;

/** Why there is nothing to read; undefined when there is. */
export function whyUnreadable(document: Document, chars: number): UnreadableReason | undefined {
  if (/^application\/(?:x-)?pdf$/i.test(document.contentType ?? '')) return 'pdf';
  if (chars >= 10 * TEXT_OF_A_SHELL) return undefined;
  const pdf = document.querySelector(
    'embed[type="application/pdf" i], object[type="application/pdf" i], #viewer.pdfViewer, embed[type="application/x-google-chrome-pdf" i]',
  );
  if (pdf !== null) return 'pdf';
  if (chars >= TEXT_OF_A_SHELL) return undefined;
  const reason = whyNoText(document);
  return reason === 'script-only' || chars < LEAST_TEXT ? reason : undefined;
}

/** A page without text of its own is one that scripts have yet to fill, or empty. */
export function whyNoText(document: Document): UnreadableReason {
  return document.querySelector('script') === null ? 'empty' : 'script-only';
}
