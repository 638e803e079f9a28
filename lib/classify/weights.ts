import type { FeatureList } from './feature-list.ts';
import { FeatureTable } from './feature-table.ts';
import type { Model } from './model.ts';

/**
 * A feature with so many weights gets a row with a place for every decision, as memory is read faster in a row; where they are fewer,
 * each names its decision. Measured on policies: most of the features found in a statement have more.
 */
const FEWEST_IN_ROW = 12;

/** Rows that there is room for at first: a policy uses some thousands. */
const FIRST_ROWS = 4_096;

/** What features weigh together. */
export type Weighed = {
  /** Per decision the sum of weights times values, in whole steps of the weights. */
  sums: Int32Array;
  /** The sum of the squares of their values: the square of the length of the vector that they are. */
  squares: number;
};

/** Adds up the weights of statements. */
export class Weights {
  private readonly table: FeatureTable;
  private readonly entries: Int16Array;
  /**
   * A row of zeros, then those in use, with room for more: most features of a model are in no statement that is read. A place holds a
   * weight times the value of its feature: at most 127 * 255.
   */
  private rows: Int16Array;
  private rowsEnd: number;
  /** Where the rows of the statement's features start. */
  private places = new Int32Array(0);
  private readonly sums: Int32Array;

  constructor(model: Model) {
    const width = model.decisions.length;
    this.table = new FeatureTable(model);
    this.entries = model.entries;
    this.rows = new Int16Array(FIRST_ROWS * width);
    this.rowsEnd = width;
    this.sums = new Int32Array(width);
  }

  /** Each feature that the model knows counts once. The sums last until the next call. */
  weigh(given: Pick<FeatureList, 'hashes' | 'length'>): Weighed {
    const { places: found, length } = this.table.find(given.hashes, given.length);
    if (this.places.length < length) this.places = new Int32Array(length);
    const { sums, places } = this;
    const { features } = this.table;
    sums.fill(0);
    let squares = 0;
    let rows = 0;
    for (let i = 0; i < length; i++) {
      const feature = found[i] ?? 0;
      const size = features[feature + 2] ?? 0;
      const value = size & 0xff;
      squares += value * value;
      if (size >> 8 < FEWEST_IN_ROW) {
        this.addFew(features[feature + 1] ?? 0, size >> 8, value);
        continue;
      }
      const place = features[feature + 1] ?? 0;
      places[rows++] = place < 0 ? ~place : this.layOut(feature);
    }
    this.addRows(rows);
    return { sums, squares };
  }

  private addFew(start: number, count: number, value: number): void {
    const { entries, sums } = this;
    for (let k = start; k < start + count; k++) {
      const entry = entries[k] ?? 0;
      sums[entry & 0xff] = (sums[entry & 0xff] ?? 0) + Math.imul(value, entry >> 8);
    }
  }

  /** Makes a row of a feature's entries. From then on the complement of where it starts stands in place of where the entries start. */
  private layOut(feature: number): number {
    const { entries, rowsEnd } = this;
    const { features } = this.table;
    const rows = this.roomForRow();
    const start = features[feature + 1] ?? 0;
    const size = features[feature + 2] ?? 0;
    for (let k = start; k < start + (size >> 8); k++) {
      const entry = entries[k] ?? 0;
      rows[rowsEnd + (entry & 0xff)] = Math.imul(entry >> 8, size & 0xff);
    }
    features[feature + 1] = ~rowsEnd;
    this.rowsEnd = rowsEnd + this.sums.length;
    return rowsEnd;
  }

  private roomForRow(): Int16Array {
    if (this.rowsEnd + this.sums.length > this.rows.length) {
      const { rows } = this;
      this.rows = new Int16Array(2 * rows.length);
      this.rows.set(rows);
    }
    return this.rows;
  }

  /** Four rows in one go, so that each sum is fetched and put back once for all of them; the row of zeros fills the last go. */
  private addRows(count: number): void {
    const { rows, places, sums } = this;
    for (let i = 0; i < count; i += 4) {
      const row1 = places[i] ?? 0;
      const row2 = i + 1 < count ? (places[i + 1] ?? 0) : 0;
      const row3 = i + 2 < count ? (places[i + 2] ?? 0) : 0;
      const row4 = i + 3 < count ? (places[i + 3] ?? 0) : 0;
      for (let k = 0; k < sums.length; k++) {
        sums[k] =
          (sums[k] ?? 0) +
          (rows[row1 + k] ?? 0) +
          (rows[row2 + k] ?? 0) +
          (rows[row3 + k] ?? 0) +
          (rows[row4 + k] ?? 0);
      }
    }
  }
}
