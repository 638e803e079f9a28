import type { Model } from './model.ts';

/** Features of one statement, as places in the model's lists. The array is longer than `length`. */
export type Found = { features: Int32Array; length: number };

/** Finds features by their hashes. */
export class FeatureTable {
  private readonly hashes: Uint32Array;
  private readonly firsts: Uint32Array;
  /** By feature the round in which it was last seen. */
  private readonly seen: Int32Array;
  private round = 0;
  private readonly found: Found = { features: new Int32Array(0), length: 0 };

  constructor({ hashes, firsts }: Pick<Model, 'hashes' | 'firsts'>) {
    this.hashes = hashes;
    this.firsts = firsts;
    this.seen = new Int32Array(hashes.length);
  }

  /** The known ones among the first `length` hashes, each once. The answer is one and the same object each time: it lasts until the next. */
  find(wanted: Uint32Array, length: number): Readonly<Found> {
    const { hashes, firsts, seen, found } = this;
    if (found.features.length < length) found.features = new Int32Array(length);
    const { features } = found;
    const round = (this.round + 1) | 0;
    this.round = round;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const hash = wanted[i] ?? 0;
      const end = firsts[(hash >>> 16) + 1] ?? 0;
      let at = firsts[hash >>> 16] ?? 0;
      while (at < end && hashes[at] !== hash) at++;
      if (at === end || seen[at] === round) continue;
      seen[at] = round;
      features[count++] = at;
    }
    found.length = count;
    return found;
  }
}
