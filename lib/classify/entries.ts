/** The weights of a model as its file has them, in the order of their features, those of one feature in the order of its decisions. */
type Parts = {
  /** Decisions in the order in which the gaps count them. */
  order: Uint8Array;
  /** One bit each, the lowest first: set where the weight is negative. */
  signs: Uint8Array;
  /** Half a byte each, the upper half first: the amount less one, or {@link LARGE}. */
  magnitudes: Uint8Array;
  /** The amounts that are too large for that. */
  large: Uint8Array;
  /** Half a byte each, the upper half first: decisions left out before the next; {@link LARGE} of them where more follow. */
  gaps: Uint8Array;
};

export const LARGE = 15;

/**
 * Reads weights one feature after another: an engine makes a short function that is called often fast sooner than a long loop that it
 * enters once, and a file is read once.
 */
export class EntryReader {
  /** Weights in the upper byte, decisions in the lower. */
  readonly entries: Int16Array;
  private readonly parts: Parts;
  private at = 0;
  private nextLarge = 0;
  private nextGap = 0;

  constructor(weights: number, parts: Parts) {
    this.entries = new Int16Array(weights);
    this.parts = parts;
  }

  /** @param features that have `count` weights each */
  readFeatures(features: number, count: number): void {
    for (let i = 0; i < features; i++) this.readFeature(count);
  }

  private readFeature(count: number): void {
    const { entries } = this;
    const { order, signs, magnitudes, large, gaps } = this.parts;
    let { at, nextGap } = this;
    let decision = -1;
    const end = at + count;
    while (at < end) {
      const gap = half(gaps, nextGap++);
      decision += gap;
      if (gap === LARGE) continue;
      decision++;
      const less = half(magnitudes, at);
      const amount = less === LARGE ? (large[this.nextLarge++] ?? 0) : less + 1;
      const sign = 1 - (((signs[at >> 3] ?? 0) >> (at & 7)) & 1) * 2;
      entries[at] = ((amount * sign) << 8) | (order[decision] ?? 0);
      at++;
    }
    this.at = at;
    this.nextGap = nextGap;
  }
}

function half(bytes: Uint8Array, index: number): number {
  return ((bytes[index >> 1] ?? 0) >> ((~index & 1) << 2)) & 0xf;
}
