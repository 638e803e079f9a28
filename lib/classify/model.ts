import { type Checksum, checksumOf } from './checksum.ts';

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

/** A model ready for use. Feature `f` has the weights from `starts[f]` to `starts[f + 1]`, each for one decision. */
export type Model = {
  /** Eight hexadecimal digits, from the file's content. */
  id: string;
  decisions: Decision[];
  hashes: Uint32Array;
  /** What a feature counts in a statement that has it. */
  values: Uint8Array;
  starts: Uint32Array;
  /** Index into `decisions`. */
  targets: Uint8Array;
  weights: Int8Array;
};

/** The model's file is damaged or is no model of ours. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** "WYM1" read as a little-endian number: Wayout model, format 1. */
export const MAGIC = 0x314d5957;
/** Magic, checksum of all that follows, features, weights, length of the decisions' JSON. */
export const HEADER_BYTES = 20;

/**
 * Reads a model file. Layout after the header: decisions as JSON, then the features in the order of their hashes: distance to the hash
 * before (variable-length, seven bits a byte, low first), value, number of weights; then all targets, then all weights.
 *
 * @throws ModelError when the file is empty, cut short, of another kind or version, or changed on the way
 */
export function decodeModel(bytes: Uint8Array): Model {
  if (bytes.length < HEADER_BYTES)
    throw new ModelError(`The model file is cut short: ${bytes.length} bytes.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('The file is no Wayout model of format 1.');
  const checksum: Checksum = checksumOf(bytes.subarray(8));
  if (view.getUint32(4, true) !== checksum)
    throw new ModelError('The model file is damaged: its checksum does not match.');
  const features = view.getUint32(8, true);
  const weights = view.getUint32(12, true);
  const jsonEnd = HEADER_BYTES + view.getUint32(16, true);
  const decisions = readDecisions(bytes.subarray(HEADER_BYTES, jsonEnd));
  const { hashes, end } = readHashes(bytes, jsonEnd, features);
  if (end + 2 * features + 2 * weights !== bytes.length)
    throw new ModelError('The model file has the wrong length.');
  const values = bytes.slice(end, end + features);
  const starts = sumUp(bytes.subarray(end + features, end + 2 * features));
  const targets = bytes.slice(end + 2 * features, end + 2 * features + weights);
  const stored = bytes.slice(end + 2 * features + weights);
  return {
    id: checksum.toString(16).padStart(8, '0'),
    decisions,
    hashes,
    values,
    starts,
    targets,
    weights: new Int8Array(stored.buffer, stored.byteOffset, stored.length),
  };
}

function readHashes(bytes: Uint8Array, from: number, count: number): { hashes: Uint32Array; end: number } {
  // Every hash takes at least a byte, so a count beyond the file is a lie that must not reserve memory.
  if (count > bytes.length) throw new ModelError('The model file has the wrong length.');
  const hashes = new Uint32Array(count);
  let at = from;
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let unit = 1;
    let byte = 0x80;
    while (byte & 0x80 && at < bytes.length) {
      byte = bytes[at++] ?? 0;
      distance += (byte & 0x7f) * unit;
      unit *= 128;
    }
    hash += distance;
    hashes[i] = hash;
  }
  return { hashes, end: at };
}

function sumUp(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i] ?? 0;
    starts[i + 1] = sum;
  }
  return starts;
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
