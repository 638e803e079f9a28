/** Small letters of all languages that are written in Latin ones. */
const letters = 'a-zß-öø-ɏ';

/**
 * An expression for words in lower case or, with the flag `i`, any; `\p{L}` in its source stands for a Latin letter.
 * Engines take milliseconds to prepare an expression with all letters of the world in thirty places.
 */
export function latin(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('[\\p{L}', `[${letters}`).replaceAll('\\p{L}', `[${letters}]`), flags);
}
