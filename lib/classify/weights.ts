import { FeatureTable } from './feature-table.ts';
import type { Model } from './model.ts';

/**
 * A feature with so many weights gets a row with a place for every decision, as memory is read faster in a row; where they are fewer, each
 * names its decision. Measured on policies: most of the features found in a statement have more.
 */
const FEWEST_IN_ROW = 12;

/** Rows that there is room for at first: a policy uses some thousands. */
const FIRST_ROWS = 4_096;

/** What the features of a statement weigh together. */
type Weighed = {
  /** Per decision the sum of weights times values, in whole steps of the weights. */
  sums: Int32Array;
  /** Of the statement as a vector of the values of its features; 0 when it has none that is known. */
  length: number;
};

/** Adds up the weights of statements. */
export class Weights {
  private readonly table: FeatureTable;
  private readonly values: Uint8Array;
  private readonly counts: Uint8Array;
  private readonly entries: Int16Array;
  /** By feature where its entries start, or, once it has been found and has many, the complement of where its row starts. */
  private readonly places: Int32Array;
  /** A row of zeros, then those in use, with room for more: most features of a model are in no statement that is read. */
  private rows: Int8Array;
  private rowsEnd: number;
  private readonly sums: Int32Array;

  constructor({ decisions, hashes, firsts, values, counts, starts, entries }: Model) {
    this.table = new FeatureTable({ hashes, firsts });
    this.values = values;
    this.counts = counts;
    this.entries = entries;
    this.places = new Int32Array(starts);
    this.rows = new Int8Array(FIRST_ROWS * decisions.length);
    this.rowsEnd = decisions.length;
    this.sums = new Int32Array(decisions.length);
  }

  /** Of the first `count` hashes, each that the model knows counts once. The sums last until the next call. */
  weigh(hashes: Uint32Array, count: number): Weighed {
    const { sums, values, counts, places } = this;
    const { features, length: found } = this.table.find(hashes, count);
    sums.fill(0);
    let squares = 0;
    let rows = 0;
    for (let i = 0; i < found; i++) {
      const feature = features[i] ?? 0;
      const value = values[feature] ?? 0;
      squares += value * value;
      if ((counts[feature] ?? 0) < FEWEST_IN_ROW) {
        this.addFew(feature, value);
        continue;
      }
      if ((places[feature] ?? 0) >= 0) this.layOut(feature);
      features[rows++] = feature;
    }
    this.addRows(features, rows);
    return { sums, length: Math.sqrt(squares) };
  }

  private addFew(feature: number, value: number): void {
    const { entries, sums } = this;
    const start = this.places[feature] ?? 0;
    const end = start + (this.counts[feature] ?? 0);
    for (let k = start; k < end; k++) {
      const entry = entries[k] ?? 0;
      sums[entry & 0xff] = (sums[entry & 0xff] ?? 0) + Math.imul(value, entry >> 8);
    }
  }

  private layOut(feature: number): void {
    const { entries, rowsEnd, places } = this;
    const rows = this.roomForRow();
    const start = places[feature] ?? 0;
    const end = start + (this.counts[feature] ?? 0);
    for (let k = start; k < end; k++) {
      const entry = entries[k] ?? 0;
      rows[rowsEnd + (entry & 0xff)] = entry >> 8;
    }
    places[feature] = ~rowsEnd;
    this.rowsEnd = rowsEnd + this.sums.length;
  }

  private roomForRow(): Int8Array {
    if (this.rowsEnd + this.sums.length > this.rows.length) {
      const { rows } = this;
      this.rows = new Int8Array(2 * rows.length);
      this.rows.set(rows);
    }
    return this.rows;
  }

  /** Four rows in one go, so that each sum is fetched and put back once for all of them; the row of zeros fills the last go. */
  private addRows(features: Int32Array, count: number): void {
    const { values, places, rows, sums } = this;
    for (let i = 0; i < count; i += 4) {
      const feature1 = features[i] ?? 0;
      const feature2 = features[i + 1] ?? 0;
      const feature3 = features[i + 2] ?? 0;
      const feature4 = features[i + 3] ?? 0;
      const row1 = ~(places[feature1] ?? 0);
      const row2 = i + 1 < count ? ~(places[feature2] ?? 0) : 0;
      const row3 = i + 2 < count ? ~(places[feature3] ?? 0) : 0;
      const row4 = i + 3 < count ? ~(places[feature4] ?? 0) : 0;
      const value1 = values[feature1] ?? 0;
      const value2 = values[feature2] ?? 0;
      const value3 = values[feature3] ?? 0;
      const value4 = values[feature4] ?? 0;
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
