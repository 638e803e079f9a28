/** Features are gathered in it, hash and space side by side, without a call or an object for each. */
export class FeatureList {
  /** More than any statement has: all that is looked at of a text is bounded. */
  private static readonly room = 8_192;
  readonly hashes = new Uint32Array(FeatureList.room);
  /** Their name spaces, by the numbers of `SPACES` in features.ts. */
  readonly spaces = new Uint8Array(FeatureList.room);
  length = 0;

  add(hash: number, space: number): void {
    this.hashes[this.length] = hash;
    this.spaces[this.length] = space;
    this.length++;
  }
}

/** Joins two hashes, order matters; the finisher of MurmurHash3 spreads the bits. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ right;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
