/** A text of fewer words is a fragment: its language is a guess, its silence says nothing and it gives no basis for a grade. */
export const leastWords = 60;

/** Words in the sense of a person counting them: runs of letters and digits, with the apostrophes and hyphens inside them. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    let point = text.charCodeAt(at);
    if (point >= firstSurrogate && point <= lastSurrogate) {
      point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) at += 1;
    }
    if (isLetterOrDigit(point)) {
      if (!inside) words += 1;
      inside = true;
    } else if (inside) inside = point === apostrophe || point === curlyApostrophe || point === hyphen;
  }
  return words;
}

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const hyphen = 0x2d;
const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

/** What is known of each code point of the basic plane: 0 nothing yet. */
const known = new Uint8Array(0x10000);
const yes = 1;
const no = 2;

function isLetterOrDigit(point: number): boolean {
  const before = known[point];
  if (before) return before === yes;
  const is = /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
  if (point < known.length) known[point] = is ? yes : no;
  return is;
}
