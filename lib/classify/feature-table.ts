import { FEATURE_NUMBERS, type Model } from './model.ts';

/** Features of one statement, each as the place of its numbers among the features. The array is longer than `length`. */
export type Found = { places: Int32Array; length: number };

/** Finds features by their hashes. */
export class FeatureTable {
  /** The model's own, and as the fourth number of each the round in which it was last seen: a look-up waits for memory once. */
  readonly features: Int32Array;
  private readonly firsts: Uint32Array;
  private round = 0;
  private readonly found: Found = { places: new Int32Array(0), length: 0 };

  constructor({ features, firsts }: Pick<Model, 'features' | 'firsts'>) {
    this.features = features.slice();
    this.firsts = firsts;
  }

  /** The known ones among the first `length` hashes, each once. The answer is one and the same object each time: it lasts until the next. */
  find(hashes: Uint32Array, length: number): Readonly<Found> {
    const { features, firsts, found } = this;
    if (found.places.length < length) found.places = new Int32Array(length);
    const { places } = found;
    const round = (this.round + 1) | 0;
    this.round = round;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const hash = (hashes[i] ?? 0) | 0;
      const end = firsts[(hash >>> 16) + 1] ?? 0;
      let at = firsts[hash >>> 16] ?? 0;
      let place = at * FEATURE_NUMBERS;
      while (at < end && features[place] !== hash) {
        at++;
        place += FEATURE_NUMBERS;
      }
      if (at === end || features[place + 3] === round) continue;
      features[place + 3] = round;
      places[count++] = place;
    }
    found.length = count;
    return found;
  }
}
