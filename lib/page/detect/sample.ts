/** A piece between marks of code is a sentence from this many characters on, and cut at that many. */
const prose = () => /[^{}=<>"\n]{45,500}/g;
/** How many pieces are looked at, spread over the page. */
const most = 200;

/** Prose from all over a page's text in small letters, without most of its navigation and scripts. */
export function sampleOf(text: string): string {
  const pieces = text.match(prose()) ?? [];
  const step = Math.ceil(pieces.length / most);
  return pieces
    .filter((_piece, at) => at % step === 0)
    .join(' ')
    .toLowerCase();
}
