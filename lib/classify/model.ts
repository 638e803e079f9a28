import { type Checksum, checksumOfWords } from './checksum.ts';
import { EntryReader } from './entries.ts';

/** One practice as the model decides it: a plane over the features, its calibration, its threshold. */
export type Decision = {
  id: string;
  bias: number;
  /** What one step of a stored weight is worth. */
  scale: number;
  /** `confidence = 1 / (1 + e^-(slope * margin + intercept))`. */
  slope: number;
  intercept: number;
  /** Least confidence at which the practice is reported. */
  threshold: number;
};

/** A model ready for use. */
export type Model = {
  /** Eight hexadecimal digits, from the file's content. */
  id: string;
  decisions: Decision[];
  /**
   * {@link FEATURE_NUMBERS} each, in ascending order of the hashes as unsigned numbers: hash; where its entries start; how many entries it has,
   * times 256, and what it counts in a statement that has it; 0.
   */
  features: Int32Array;
  /** By the upper half of a hash, the first feature that has this upper half or a greater one; at the end the number of features. */
  firsts: Uint32Array;
  /** The weight, -127 to 127, in the upper byte, the index into `decisions` in the lower. */
  entries: Int16Array;
};

export const FEATURE_NUMBERS = 4;

/** The model's file is damaged or is no model of ours. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** "WYM2" read as a little-endian number: Wayout model, format 2. */
export const MAGIC = 0x324d5957;
/** Magic, checksum of all that follows, features, weights, weights too large for half a byte, length of the decisions' JSON. */
export const HEADER_BYTES = 24;
/** Features that share the upper half of their hashes are counted; only the lower halves are written. */
export const UPPER_HALVES = 2 ** 16;

/**
 * Reads a model file. It is laid out for being deflated: numbers of one kind stand together, frequent decisions and features with many weights
 * come first. After the header: decisions as JSON; their indexes, the one with the most weights first; for each upper half of a hash how many
 * features share it; the lower halves, low byte first; how many weights each feature has; the values, features with more weights first; then
 * the weights in the same order, see {@link EntryReader}.
 *
 * @throws ModelError when the file is empty, cut short, of another kind or version, or changed on the way
 */
export function decodeModel(bytes: Uint8Array): Model {
  if (bytes.length < HEADER_BYTES)
    throw new ModelError(`The model file is cut short: ${bytes.length} bytes.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('The file is no Wayout model of format 2.');
  const checksum: Checksum = checksumOfWords(bytes.subarray(8));
  if (view.getUint32(4, true) !== checksum)
    throw new ModelError('The model file is damaged: its checksum does not match.');
  let at = HEADER_BYTES;
  const next = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw wrongLength();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const length = view.getUint32(8, true);
  const weights = view.getUint32(12, true);
  const decisions = readDecisions(next(view.getUint32(20, true)));
  const order = next(decisions.length);
  const parts = {
    sharing: next(UPPER_HALVES),
    lowers: next(2 * length),
    counts: next(length),
    values: next(length),
  };
  const tally = tallyOf(parts.counts);
  const { features, firsts } = readFeatures(parts, tally);
  if (tally.reduce((sum, many, count) => sum + many * count, 0) !== weights) throw wrongLength();
  const reader = new EntryReader(weights, {
    order,
    signs: next(Math.ceil(weights / 8)),
    magnitudes: next(Math.ceil(weights / 2)),
    large: next(view.getUint32(16, true)),
    gaps: next(bytes.length - at),
  });
  for (let count = decisions.length; count > 0; count--) reader.readFeatures(tally[count] ?? 0, count);
  const id = checksum.toString(16).padStart(8, '0');
  return { id, decisions, features, firsts, entries: reader.entries };
}

function wrongLength(): ModelError {
  return new ModelError('The model file has the wrong length.');
}

type FeatureParts = { sharing: Uint8Array; lowers: Uint8Array; counts: Uint8Array; values: Uint8Array };

function readFeatures(parts: FeatureParts, tally: Uint32Array): Pick<Model, 'features' | 'firsts'> {
  const features = new Int32Array(parts.counts.length * FEATURE_NUMBERS);
  const firsts = new Uint32Array(UPPER_HALVES + 1);
  const places = placesOf(tally);
  let first = 0;
  for (let upper = 0; upper < UPPER_HALVES; upper++) {
    const end = first + (parts.sharing[upper] ?? 0);
    readSharing(features, parts, places, upper << 16, first, end);
    firsts[upper + 1] = end;
    first = end;
  }
  if (first !== parts.counts.length) throw wrongLength();
  return { features, firsts };
}

/** The features from `first` to `end`, whose hashes have the same upper half. */
function readSharing(
  features: Int32Array,
  { lowers, counts, values }: FeatureParts,
  { ranks, starts }: Places,
  upper: number,
  first: number,
  end: number,
): void {
  for (let i = first; i < end; i++) {
    const at = i * FEATURE_NUMBERS;
    const count = counts[i] ?? 0;
    const rank = ranks[count] ?? 0;
    const start = starts[count] ?? 0;
    features[at] = upper | (lowers[2 * i] ?? 0) | ((lowers[2 * i + 1] ?? 0) << 8);
    features[at + 1] = start;
    features[at + 2] = (count << 8) | (values[rank] ?? 0);
    ranks[count] = rank + 1;
    starts[count] = start + count;
  }
}

/** Index n: how many features have n weights. */
function tallyOf(counts: Uint8Array): Uint32Array {
  const tally = new Uint32Array(256);
  for (let feature = 0; feature < counts.length; feature++) {
    const count = counts[feature] ?? 0;
    tally[count] = (tally[count] ?? 0) + 1;
  }
  return tally;
}

/** By number of weights, where the next such feature's value and entries stand in lists in which features with more weights come first. */
type Places = { ranks: Uint32Array; starts: Uint32Array };

function placesOf(tally: Uint32Array): Places {
  const ranks = new Uint32Array(tally.length);
  const starts = new Uint32Array(tally.length);
  for (let count = tally.length - 2; count >= 0; count--) {
    const more = tally[count + 1] ?? 0;
    ranks[count] = (ranks[count + 1] ?? 0) + more;
    starts[count] = (starts[count + 1] ?? 0) + more * (count + 1);
  }
  return { ranks, starts };
}

function readDecisions(bytes: Uint8Array): Decision[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ModelError('The list of decisions in the model file is no JSON.');
  }
  if (!Array.isArray(parsed) || !parsed.every(isDecision)) {
    throw new ModelError('The list of decisions in the model file has the wrong shape.');
  }
  return parsed;
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string')
    return false;
  const numbers = ['bias', 'scale', 'slope', 'intercept', 'threshold'];
  return numbers.every((name) => Number.isFinite(Reflect.get(value, name)));
}
