/** How rare letters are in English, the commonest first: a rare trigram raises the fewest false alarms. */
const commonest = 'etaoinshrdlucmfwypvbgkjqxz';

/** Codes of three characters with five bits each: enough to tell letters apart, whatever their case. */
const codes = 1 << 15;
const table = new Int32Array(codes);
let registered = 0;

/** An alternative of an expression up to its first special character; its longest word is its stem. */
function stemOf(alternative: string): string {
  const plain = alternative.replace(/^(?:\\b|\(\?:|[("])*/, '').replace(/.?[?*{].*$|[\\[(|.)+$^].*$/, '');
  const words = plain.split(/[^a-z]+/).sort((a, b) => b.length - a.length);
  const [longest = ''] = words;
  if (longest.length < 3) throw new Error(`no stem of three letters in ${alternative}`);
  return longest;
}

function rarity(trigram: string): number {
  return [...trigram].reduce((sum, letter) => sum + commonest.indexOf(letter), 0);
}

function codeOf(trigram: string): number {
  return [...trigram].reduce((code, letter) => ((code << 5) | (letter.charCodeAt(0) & 31)) & (codes - 1), 0);
}

/**
 * A bit that `stemsIn` sets for every text in which an expression can match: the expression is a list of alternatives
 * that begin with words of three letters or more. At most 31 of them.
 */
export function stemBit(expression: RegExp): number {
  if (registered > 30) throw new Error('too many expressions for the bits of a number');
  const bit = 1 << registered++;
  for (const alternative of expression.source.split('|')) {
    const stem = stemOf(alternative);
    const trigrams = Array.from({ length: stem.length - 2 }, (_, at) => stem.slice(at, at + 3));
    const rarest = trigrams.reduce((best, one) => (rarity(one) > rarity(best) ? one : best));
    const code = codeOf(rarest);
    table[code] = (table[code] ?? 0) | bit;
  }
  return bit;
}

/** The bits of all expressions that may match in a text in lower case: one cheap look in place of one for each. */
export function stemsIn(text: string): number {
  let code = 0;
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    code = ((code << 5) | (text.charCodeAt(at) & 31)) & (codes - 1);
    found |= table[code] ?? 0;
  }
  return found;
}
