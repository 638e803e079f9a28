import { plain } from './words.ts';

/** Prose from all over a page's text as the words expect it, without its scripts, styles and navigation: at most 200 pieces. */
export function sampleOf(document: Document, text: string): string {
  // A single-page site may hold its policy in a script; after so many of these what stays is taken for text.
  for (const { textContent } of [...document.querySelectorAll('script,style,nav,footer')].slice(0, 99))
    text = text.replace(textContent, ' ');
  // A piece between marks of code is a sentence from so many characters on, and cut at so many.
  const pieces = text.match(/[^{}=<>"\n]{45,500}/g) ?? [];
  const step = Math.ceil(pieces.length / 200);
  return plain(pieces.filter((_piece, at) => at % step === 0).join(' '));
}
