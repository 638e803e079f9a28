/*
 * Questions about letters. Not by \p{L}: engines take milliseconds to prepare each expression that has it, on every
 * page anew.
 */

/** Scripts without capital letters. */
const WITHOUT_CAPITALS = /[\u05d0-\u07ff\u0900-\u1fff\u3040-\ud7ff]/;

export function hasLetter(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase() || WITHOUT_CAPITALS.test(text);
}

export function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

/** A small letter; never one of a script without capitals. */
export function isSmall(char: string): boolean {
  return char !== char.toUpperCase();
}
