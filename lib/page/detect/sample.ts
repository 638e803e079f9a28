/** How many elements that hold prose are looked at, and how much of each, in characters. */
const most = 120;
const longest = 500;
/** A shorter piece is no sentence; a page with less text is smaller than any policy. */
const shortest = 45;
const smallest = 900;

/**
 * Text from all over the page, at most 60,000 characters, without navigation and scripts; '' when the page is smaller
 * than a policy. Pages that hold their text in other elements are read in windows.
 */
export function sampleText(document: Document): string {
  const all = document.querySelectorAll('p,li,td,dd,h2,h3');
  let text = '';
  for (let at = 0; at < all.length; at += 1 + all.length / 3 / most) {
    const piece = all[at | 0]?.textContent ?? '';
    if (piece.length > shortest) text += `${piece.slice(0, longest)} `;
  }
  const whole = text.length > 2 * smallest ? '' : (document.body?.textContent ?? '');
  if (whole.length > 4 * text.length + smallest) {
    text = '';
    for (let at = 0; at < whole.length; at += 1_000 + whole.length / 24) text += whole.slice(at, at + 1_000);
  }
  return text.length < smallest ? '' : text;
}
