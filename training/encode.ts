import { checksumOf } from '../lib/classify/checksum.ts';
import { type Decision, HEADER_BYTES, MAGIC } from '../lib/classify/model.ts';
import type { Vocabulary } from './matrix.ts';

/** Weights as whole numbers from -127 to 127, one array per decision, one number per column of the vocabulary. */
export type Steps = Int8Array[];

/** The model as a file; {@link file://../lib/classify/model.ts} describes the layout and reads it. Features without weights are left out. */
export function encodeModel(vocabulary: Vocabulary, steps: Steps, decisions: Decision[]): Uint8Array {
  const distances: number[] = [];
  const values: number[] = [];
  const counts: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let before = 0;
  vocabulary.hashes.forEach((hash, column) => {
    pushNumber(distances, hash - before);
    before = hash;
    values.push(vocabulary.bytes[column] ?? 0);
    let count = 0;
    steps.forEach((step, target) => {
      const weight = step[column] ?? 0;
      if (weight === 0) return;
      targets.push(target);
      weights.push(weight & 0xff);
      count++;
    });
    counts.push(count);
  });
  const json = new TextEncoder().encode(JSON.stringify(decisions));
  const body = [...[json, distances, values, counts, targets, weights].map((part) => Uint8Array.from(part))];
  const bytes = new Uint8Array(HEADER_BYTES + body.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, values.length, true);
  view.setUint32(12, weights.length, true);
  view.setUint32(16, json.length, true);
  let at = HEADER_BYTES;
  for (const part of body) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(4, checksumOf(bytes.subarray(8)), true);
  return bytes;
}

/** Seven bits a byte, low first, the high bit says that more follow. */
function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
