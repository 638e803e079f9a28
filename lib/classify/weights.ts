import { FeatureTable } from './feature-table.ts';
import type { Model } from './model.ts';

/**
 * A feature with so many weights has a row with a place for every decision, as memory is read faster in a row; where they are fewer, each
 * names its decision. Measured on policies: most of the features found in a statement have more.
 */
const FEWEST_IN_ROW = 12;

/** What the features of a statement weigh together. */
type Weighed = {
  /** Per decision the sum of weights times values, in whole steps of the weights. */
  sums: Int32Array;
  /** Of the statement as a vector of the values of its features; 0 when it has none that is known. */
  length: number;
};

/** The weights of a model, laid out for adding up those of one statement. */
export class Weights {
  private readonly table: FeatureTable;
  /** A row of zeros, then a row for each feature that has many weights. */
  private readonly rows: Int8Array;
  /** For each of the other features how many weights follow, then each in the upper byte with its decision in the lower. */
  private readonly few: Int16Array;
  private readonly sums: Int32Array;

  constructor({ decisions, hashes, values, starts, targets, weights }: Model) {
    const width = decisions.length;
    const table = new FeatureTable(hashes.length);
    const rows = new Int8Array((countRows(starts) + 1) * width);
    const few = new Int16Array(weights.length + hashes.length);
    let row = 0;
    let at = 0;
    for (let feature = 0; feature < hashes.length; feature++) {
      const start = starts[feature] ?? 0;
      const end = starts[feature + 1] ?? 0;
      const isRow = end - start >= FEWEST_IN_ROW;
      if (isRow) row += width;
      table.add(hashes[feature] ?? 0, isRow ? row : ~at, values[feature] ?? 0);
      if (isRow) {
        for (let k = start; k < end; k++) rows[row + (targets[k] ?? 0)] = weights[k] ?? 0;
      } else {
        few[at++] = end - start;
        for (let k = start; k < end; k++) few[at++] = ((weights[k] ?? 0) << 8) | (targets[k] ?? 0);
      }
    }
    this.table = table;
    this.rows = rows;
    this.few = few.slice(0, at);
    this.sums = new Int32Array(width);
  }

  /** Of the first `count` hashes, each that the model knows counts once. The sums last until the next call. */
  weigh(hashes: Uint32Array, count: number): Weighed {
    const { sums } = this;
    const { places, values, length: found } = this.table.find(hashes, count);
    sums.fill(0);
    let squares = 0;
    let rows = 0;
    for (let i = 0; i < found; i++) {
      const place = places[i] ?? 0;
      const value = values[i] ?? 0;
      squares += value * value;
      if (place < 0) {
        this.addFew(~place, value);
      } else {
        places[rows] = place;
        values[rows++] = value;
      }
    }
    this.addRows(places, values, rows);
    return { sums, length: Math.sqrt(squares) };
  }

  private addFew(at: number, value: number): void {
    const { few, sums } = this;
    const end = at + (few[at] ?? 0);
    for (let k = at + 1; k <= end; k++) {
      const weight = few[k] ?? 0;
      sums[weight & 0xff] = (sums[weight & 0xff] ?? 0) + Math.imul(value, weight >> 8);
    }
  }

  /** Four rows in one go, so that each sum is fetched and put back once for all of them; the row of zeros fills the last go. */
  private addRows(places: Int32Array, values: Uint8Array, count: number): void {
    const { rows, sums } = this;
    for (let i = 0; i < count; i += 4) {
      const row1 = places[i] ?? 0;
      const row2 = i + 1 < count ? (places[i + 1] ?? 0) : 0;
      const row3 = i + 2 < count ? (places[i + 2] ?? 0) : 0;
      const row4 = i + 3 < count ? (places[i + 3] ?? 0) : 0;
      const value1 = values[i] ?? 0;
      const value2 = values[i + 1] ?? 0;
      const value3 = values[i + 2] ?? 0;
      const value4 = values[i + 3] ?? 0;
      for (let k = 0; k < sums.length; k++) {
        sums[k] =
          (sums[k] ?? 0) +
          Math.imul(value1, rows[row1 + k] ?? 0) +
          Math.imul(value2, rows[row2 + k] ?? 0) +
          Math.imul(value3, rows[row3 + k] ?? 0) +
          Math.imul(value4, rows[row4 + k] ?? 0);
      }
    }
  }
}

function countRows(starts: Uint32Array): number {
  let count = 0;
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    if ((starts[feature + 1] ?? 0) - (starts[feature] ?? 0) >= FEWEST_IN_ROW) count++;
  }
  return count;
}
