import { comparable } from './page-text.ts';

/** Part of a text by offsets. */
export type Span = { start: number; end: number };

/** Words that are looked for together: fewer are found anywhere. */
const gramWords = 3;
/** A quotation of fewer words is found as it is or not at all. */
const fewestWords = 6;
/** Groups of words that are looked for, spread over the quotation, and places at which each may stand. */
const mostGrams = 40;
const mostPlaces = 20;
/** Share of the groups that must stand one after the other. */
const enough = 0.5;
/** Characters that may have come or gone between two groups. */
const mostMoved = 80;
/** What a character that came or went counts against a chain, where a group counts 1. */
const costOfMove = 0.002;

/**
 * The passage of a text that is most like a quotation which is not in it word for word: words inserted, left out or replaced.
 *
 * @param text in comparable letters
 * @param near offset in `text` from which on a passage is preferred
 * @returns undefined when no passage shares half of the quotation's groups of words
 */
export function closestPassage(text: string, quote: string, near: number): Span | undefined {
  const words = quote.split(/\s+/).map(comparable).filter(Boolean);
  if (words.length < fewestWords) return undefined;
  const grams = gramsOf(words);
  const step = Math.ceil(grams.length / mostGrams);
  const wanted = grams.filter((_, index) => index % step === 0 || index === grams.length - 1);
  const best = bestChain(
    wanted.flatMap((gram) => placesOf(text, gram)),
    near,
  );
  return best && best.grams >= enough * wanted.length ? { start: best.start, end: best.end } : undefined;
}

/** Neighbouring words with their offset in the quotation's comparable letters. */
type Gram = { text: string; offset: number };

/** `moved`: offset in the text less offset in the quotation, the same for words that kept their distance. */
type Place = Span & { gram: Gram; moved: number };

function gramsOf(words: string[]): Gram[] {
  let offset = 0;
  return words.slice(gramWords - 1).map((_, index) => {
    const gram = { text: words.slice(index, index + gramWords).join(''), offset };
    offset += words[index]?.length ?? 0;
    return gram;
  });
}

function placesOf(text: string, gram: Gram): Place[] {
  const places: Place[] = [];
  for (
    let at = text.indexOf(gram.text);
    at >= 0 && places.length < mostPlaces;
    at = text.indexOf(gram.text, at + 1)
  )
    places.push({ gram, moved: at - gram.offset, start: at, end: at + gram.text.length });
  return places;
}

/** Groups of words that follow each other as in the quotation. */
type Chain = Span & { grams: number; worth: number; last: Place };

function bestChain(places: Place[], near: number): Chain | undefined {
  const chains: Chain[] = [];
  let best: Chain | undefined;
  for (const last of places.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = last;
    let longest: Chain = { start, end, grams: 1, worth: 1, last };
    for (const before of chains) {
      const moved = Math.abs(last.moved - before.last.moved);
      const worth = before.worth + 1 - moved * costOfMove;
      const follows = before.last.gram.offset < last.gram.offset && before.last.start < start;
      if (follows && moved <= mostMoved && worth > longest.worth)
        longest = { start: before.start, end, grams: before.grams + 1, worth, last };
    }
    chains.push(longest);
    const isNearer = longest.worth === best?.worth && best.start < near && longest.start >= near;
    if (longest.worth > (best?.worth ?? 0) || isNearer) best = longest;
  }
  return best;
}
