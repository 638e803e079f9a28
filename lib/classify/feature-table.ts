/** Numbers of a slot: a hash, where the feature's weights are, what the feature counts, when it was last seen. */
const SLOT = 4;

/** Features of one statement: where the weights of each are, and what each counts. The arrays are longer than `length`. */
export type Found = { places: Int32Array; values: Uint8Array; length: number };

/**
 * Finds features by their hashes: open addressing, at most half full. What is known of a feature stands side by side, so that a look-up
 * waits for memory once; the slots are in the order of the hashes, so that a model, which has them sorted, fills the table from start to end.
 */
export class FeatureTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;
  private round = 0;
  private readonly found: Found = { places: new Int32Array(0), values: new Uint8Array(0), length: 0 };

  /** @param features the most that will be added */
  constructor(features: number) {
    const bits = Math.ceil(Math.log2(Math.max(2, features * 2)));
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 ** bits * SLOT);
    this.mask = this.slots.length - 1;
  }

  /**
   * @param place anything that says where its weights are
   * @param value 1 to 255
   */
  add(hash: number, place: number, value: number): void {
    const { slots, mask, shift } = this;
    let slot = (hash >>> shift) * SLOT;
    while (slots[slot + 2] !== 0) slot = (slot + SLOT) & mask;
    slots[slot] = hash;
    slots[slot + 1] = place;
    slots[slot + 2] = value;
  }

  /** The known ones among the first `length` hashes, each once. The answer is one and the same object each time: it lasts until the next. */
  find(hashes: Uint32Array, length: number): Readonly<Found> {
    const { slots, mask, shift, found } = this;
    if (found.places.length < length) {
      found.places = new Int32Array(length);
      found.values = new Uint8Array(length);
    }
    const { places, values } = found;
    const round = (this.round + 1) | 0;
    this.round = round;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const hash = (hashes[i] ?? 0) | 0;
      let slot = (hash >>> shift) * SLOT;
      while (slots[slot + 2] !== 0 && slots[slot] !== hash) slot = (slot + SLOT) & mask;
      const value = slots[slot + 2] ?? 0;
      if (value === 0 || slots[slot + 3] === round) continue;
      slots[slot + 3] = round;
      places[count] = slots[slot + 1] ?? 0;
      values[count] = value;
      count++;
    }
    found.length = count;
    return found;
  }
}
