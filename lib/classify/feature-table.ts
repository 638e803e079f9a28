const EMPTY = -1;

/** Finds a feature's index by its hash: open addressing, at most half full. */
export type FeatureTable = (hash: number) => number;

/** @returns a look-up that gives the index of a hash in `hashes`, or -1 */
export function createFeatureTable(hashes: Uint32Array): FeatureTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(EMPTY);
  for (let index = 0; index < hashes.length; index++) {
    let slot = (hashes[index] ?? 0) & mask;
    while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    slots[slot] = index;
  }
  return (hash) => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot] ?? EMPTY;
      if (index === EMPTY || hashes[index] === hash) return index;
    }
  };
}
