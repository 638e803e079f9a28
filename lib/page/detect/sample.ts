import { piece, pieces } from './thresholds.ts';
import { plain } from './words.ts';

/** Prose from all over a page's text as the words expect it, without its scripts, styles and navigation. */
export function sampleOf(document: Document, text: string): string {
  let prose = '';
  // A single-page site may hold its policy in a script; after so many of these what stays is taken for text.
  for (const { textContent } of elements(document, 'script,style,nav,footer').slice(0, 99)) {
    // They stand in the text in their order; short ones are not worth it, and those inside another are gone with it.
    // A long one is looked for by its beginning: a search for all of it may take its length for each character.
    const start = text.indexOf(textContent.slice(0, 99));
    if (textContent[99] && ~start) {
      prose += text.slice(0, start);
      text = text.slice(start + textContent.length);
    }
  }
  prose += text;
  let sample = '';
  for (let at = 0; at < prose.length; at += Math.max(piece, prose.length / pieces))
    sample += prose.slice(at, at + piece);
  // Between marks of code so many characters are a sentence; less is a label.
  return plain(`${sample.match(/[^{}=<>"\n]{45,}/g)}`);
}

/** What matches a selector. */
export function elements<Kind extends Element = Element>(document: Document, selector: string): Kind[] {
  return [...document.querySelectorAll<Kind>(selector)];
}
