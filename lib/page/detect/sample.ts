/** Elements that hold a page's prose, and how many of them are looked at. */
const prose = 'p,li,td,dd,h2,h3,blockquote';
const most = 90;
/** Characters: a piece shorter than this is no sentence, of a longer one only the beginning counts. */
const shortest = 45;
const longest = 500;
/** A page with less prose than this is smaller than any policy. */
export const smallest = 900;

/**
 * Text from all over the page, at most 45,000 characters, without navigation and scripts; '' when the page is smaller
 * than a policy. Pages that hold their text in other elements are read in windows.
 */
export function sampleText(document: Document): string {
  const all = document.querySelectorAll(prose);
  const step = Math.max(1, all.length / 3 / most);
  let text = '';
  for (let at = 0; at < all.length && text.length < most * longest; at += step) {
    const piece = all[Math.floor(at)]?.textContent ?? '';
    if (piece.length >= shortest) text += `${piece.slice(0, longest)}\n`;
  }
  if (text.length > 2 * smallest) return text;
  const whole = document.body?.textContent ?? '';
  if (whole.length > 4 * text.length && whole.length > 2 * smallest) {
    const stride = Math.max(1_000, whole.length / 24);
    text = '';
    for (let at = 0; at < whole.length; at += stride) text += whole.slice(at, at + 1_000);
  }
  return text.length < smallest ? '' : text;
}
