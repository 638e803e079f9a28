import { featuresOf, type Input } from '../lib/classify/features.ts';

/** Sparse rows: the features of row r are `columns` and `values` from `starts[r]` to `starts[r + 1]`. */
export type Matrix = { rows: number; starts: Uint32Array; columns: Uint32Array; values: Float32Array };

/** The features that the model knows: hash to column, and per column the byte it counts with (tf-idf and weight of its space). */
export type Vocabulary = { columns: Map<number, number>; hashes: Uint32Array; bytes: Uint8Array };

/** Bytes of a feature are its weight times this, so that the weightiest fit into 255. */
const BYTES_PER_UNIT = 20;

/**
 * Features that at least `minimum` statements have, each with its inverse document frequency times the weight of its space.
 *
 * @param spaceWeights one per name space, 0 leaves the space out
 */
export function buildVocabulary(
  inputs: Input[],
  spaceWeights: readonly number[],
  minimum: number,
): Vocabulary {
  const seen = new Map<number, { last: number; count: number; space: number }>();
  inputs.forEach((input, row) => {
    const { hashes, spaces, length } = featuresOf(input);
    for (let i = 0; i < length; i++) {
      const [hash, space] = [hashes[i] ?? 0, spaces[i] ?? 0];
      if (spaceWeights[space] === 0) continue;
      const entry = seen.get(hash);
      if (!entry) seen.set(hash, { last: row, count: 1, space });
      else if (entry.last !== row) {
        entry.last = row;
        entry.count++;
      }
    }
  });
  const kept = [...seen].filter(([, entry]) => entry.count >= minimum).sort(([a], [b]) => a - b);
  const hashes = new Uint32Array(kept.length);
  const bytes = new Uint8Array(kept.length);
  kept.forEach(([hash, entry], column) => {
    hashes[column] = hash;
    const idf = Math.log((inputs.length + 1) / (entry.count + 1)) + 1;
    bytes[column] = Math.max(
      1,
      Math.min(255, Math.round(idf * (spaceWeights[entry.space] ?? 1) * BYTES_PER_UNIT)),
    );
  });
  return vocabularyOf(hashes, bytes);
}

/** The vocabulary reduced to the columns for which `keep` is true. */
export function reduceVocabulary(vocabulary: Vocabulary, keep: (column: number) => boolean): Vocabulary {
  const columns = [...vocabulary.hashes.keys()].filter(keep);
  return vocabularyOf(
    Uint32Array.from(columns, (column) => vocabulary.hashes[column] ?? 0),
    Uint8Array.from(columns, (column) => vocabulary.bytes[column] ?? 0),
  );
}

function vocabularyOf(hashes: Uint32Array, bytes: Uint8Array): Vocabulary {
  return { hashes, bytes, columns: new Map([...hashes].map((hash, column) => [hash, column])) };
}

/** Each statement as a row of unit length. */
export function buildMatrix(inputs: Input[], vocabulary: Vocabulary): Matrix {
  const columns: number[] = [];
  const values: number[] = [];
  const starts = new Uint32Array(inputs.length + 1);
  const lastRow = new Int32Array(vocabulary.hashes.length).fill(-1);
  inputs.forEach((input, row) => {
    let squares = 0;
    const { hashes, length: count } = featuresOf(input);
    for (let i = 0; i < count; i++) {
      const column = vocabulary.columns.get(hashes[i] ?? 0);
      if (column === undefined || lastRow[column] === row) continue;
      lastRow[column] = row;
      const value = vocabulary.bytes[column] ?? 0;
      columns.push(column);
      values.push(value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = starts[row] ?? 0; i < values.length; i++) values[i] = (values[i] ?? 0) / length;
    starts[row + 1] = values.length;
  });
  return {
    rows: inputs.length,
    starts,
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
  };
}
