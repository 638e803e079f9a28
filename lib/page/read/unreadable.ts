import type { UnreadableReason } from '../../types.ts';

/** A page with less text than this says nothing. */
const LEAST_TEXT = 40;
/** A shell of scripts says "Loading", "enable JavaScript" or a slogan, and nothing more. */
const TEXT_OF_A_SHELL = 200;

/** Why there is nothing to read; undefined when there is. */
export function whyUnreadable(document: Document, chars: number): UnreadableReason | undefined {
  if (/^application\/(?:x-)?pdf$/i.test(document.contentType ?? '')) return 'pdf';
  const pdf = document.querySelector(
    'embed[type="application/pdf" i], object[type="application/pdf" i], #viewer.pdfViewer, embed[type="application/x-google-chrome-pdf" i]',
  );
  if (pdf !== null && chars < 10 * TEXT_OF_A_SHELL) return 'pdf';
  if (chars >= TEXT_OF_A_SHELL) return undefined;
  if (document.querySelector('script') !== null && chars < TEXT_OF_A_SHELL) return 'script-only';
  return chars < LEAST_TEXT ? 'empty' : undefined;
}
