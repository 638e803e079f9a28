/** A piece between marks of code is a sentence from this many characters on, and cut at that many. */
const prose = () => /[^{}=<>"\n]{45,500}/g;
/** How many pieces are looked at, spread over the page. */
const most = 200;

/** Prose from all over a page's text in small letters, without its scripts, styles and navigation. */
export function sampleOf(document: Document, text: string): string {
  // A single-page site may hold its policy in a script; after so many of these what stays is taken for text.
  for (const { textContent } of [...document.querySelectorAll('script,style,nav,footer')].slice(0, 99))
    text = text.replace(textContent, ' ');
  const pieces = text.match(prose()) ?? [];
  const step = Math.ceil(pieces.length / most);
  return pieces
    .filter((_piece, at) => at % step === 0)
    .join(' ')
    .toLowerCase();
}
