import type { Matrix } from './matrix.ts';

/** A separating plane: `weights` per column, and the bias. */
export type Plane = { weights: Float64Array; bias: number };

export type SvmOptions = {
  /** Costs of an error on a statement that has the practice and on one that has not. */
  costPositive: number;
  costNegative: number;
  passes: number;
};

const BIAS_FEATURE = 0.5;
const ENOUGH = 0.05;

/**
 * Linear support vector machine with squared hinge loss, by dual coordinate descent with shrinking
 * (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithm 3).
 *
 * @param rows which rows of the matrix to learn from
 * @param positive one byte per row of the matrix: 1 where the practice is stated
 */
export function trainSvm(
  matrix: Matrix,
  rows: Uint32Array,
  positive: Uint8Array,
  width: number,
  options: SvmOptions,
): Plane {
  const { starts, columns, values } = matrix;
  const weights = new Float64Array(width);
  let bias = 0;
  const alpha = new Float64Array(matrix.rows);
  const diagonal = new Float64Array(matrix.rows);
  const active = Uint32Array.from(rows);
  for (const row of rows) {
    diagonal[row] = 0.5 / (positive[row] ? options.costPositive : options.costNegative);
  }
  const random = randomFrom(1);
  let size = active.length;
  let highBefore = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < options.passes; pass++) {
    let high = Number.NEGATIVE_INFINITY;
    let low = Number.POSITIVE_INFINITY;
    for (let i = 0; i < size; i++) {
      const j = i + Math.floor(random() * (size - i));
      const picked = active[j] ?? 0;
      active[j] = active[i] ?? 0;
      active[i] = picked;
    }
    for (let i = 0; i < size; i++) {
      const row = active[i] ?? 0;
      const sign = positive[row] ? 1 : -1;
      const begin = starts[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      let dot = bias * BIAS_FEATURE;
      let norm = BIAS_FEATURE * BIAS_FEATURE;
      for (let k = begin; k < end; k++) {
        const value = values[k] as number; // typed array inside its bounds
        dot += (weights[columns[k] as number] as number) * value;
        norm += value * value;
      }
      const before = alpha[row] ?? 0;
      const slack = diagonal[row] ?? 0;
      const gradient = sign * dot - 1 + slack * before;
      let projected = gradient;
      if (before === 0) {
        if (gradient > highBefore) {
          size--;
          active[i] = active[size] ?? 0;
          active[size] = row;
          i--;
          continue;
        }
        if (gradient > 0) projected = 0;
      }
      if (projected > high) high = projected;
      if (projected < low) low = projected;
      if (Math.abs(projected) < 1e-10) continue;
      const after = Math.max(before - gradient / (norm + slack), 0);
      alpha[row] = after;
      const step = (after - before) * sign;
      bias += step * BIAS_FEATURE;
      for (let k = begin; k < end; k++) {
        const column = columns[k] as number; // typed array inside its bounds
        weights[column] = (weights[column] as number) + step * (values[k] as number);
      }
    }
    if (high - low <= ENOUGH) {
      if (size === active.length) break;
      size = active.length;
      highBefore = Number.POSITIVE_INFINITY;
    } else highBefore = high <= 0 ? Number.POSITIVE_INFINITY : high;
  }
  return { weights, bias: bias * BIAS_FEATURE };
}

/** The plane's margin for each row asked for, in the order asked. */
export function marginsOf(matrix: Matrix, rows: Uint32Array, plane: Plane): Float64Array {
  const { starts, columns, values } = matrix;
  return Float64Array.from(rows, (row) => {
    let dot = plane.bias;
    const end = starts[row + 1] ?? 0;
    for (let k = starts[row] ?? 0; k < end; k++)
      dot += (plane.weights[columns[k] ?? 0] ?? 0) * (values[k] ?? 0);
    return dot;
  });
}

/** Mulberry32: the same numbers from the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
