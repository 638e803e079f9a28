/** Longer words are cut: no word that means something is longer. */
const MAX_WORD = 24;

const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
]);

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['ve', 'have'],
  ['re', 'are'],
  ['d', 'would'],
  ['m', 'am'],
]);

/** What a run of letters, digits or a mark says: words stemmed, an address as `URL` and its words, an e-mail address as `EMAIL`, a number as `NUM`. */
export function cut(found: string): readonly string[] {
  if (/^(?:https?:|www\.)/.test(found)) return ['URL', ...wordsOfAddress(found)];
  if (found.includes('@')) return ['EMAIL'];
  if (/^\d/.test(found)) return [/^(?:13|16|18)$/.test(found) ? `NUM${found}` : 'NUM'];
  const parts = CONTRACTIONS.get(found);
  if (parts) return parts;
  return found.includes("'") ? cutContraction(found) : [stem(found.slice(0, MAX_WORD))];
}

function wordsOfAddress(address: string): string[] {
  const words = address.slice(0, 120).match(/[a-z]{3,20}/g) ?? [];
  return words.slice(0, 8).filter((word) => !/^(?:https?|www|com|html?)$/.test(word));
}

function cutContraction(found: string): string[] {
  const apostrophe = found.indexOf("'");
  const word = found.slice(0, apostrophe);
  const ending = found.slice(apostrophe + 1);
  if (ending === 't' && word.endsWith('n')) return [stem(word.slice(0, -1)), 'not'];
  const expanded = ENDINGS.get(ending);
  const stemmed = stem(word.slice(0, MAX_WORD));
  return expanded ? [stemmed, expanded] : [stemmed];
}

/** Cuts the commonest English endings, so that "shares", "shared" and "sharing" are one word. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let base = word;
  if (base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (/[^suí]s$/.test(base) && !base.endsWith('is')) base = base.slice(0, -1);
  if (base.length > 5 && base.endsWith('ing') && /[aeiouy]/.test(base.slice(0, -3)))
    base = undouble(base.slice(0, -3));
  else if (base.length > 4 && base.endsWith('ed') && /[aeiouy]/.test(base.slice(0, -2)))
    base = undouble(base.slice(0, -2));
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function undouble(base: string): string {
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}
