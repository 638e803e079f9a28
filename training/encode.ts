import { checksumOfWords } from '../lib/classify/checksum.ts';
import { LARGE } from '../lib/classify/entries.ts';
import { type Decision, HEADER_BYTES, MAGIC, UPPER_HALVES } from '../lib/classify/model.ts';
import type { Vocabulary } from './matrix.ts';

/** Weights as whole numbers from -127 to 127, one array per decision, one number per column of the vocabulary. */
export type Steps = Int8Array[];

/** The model as a file; {@link file://../lib/classify/model.ts} describes the layout and reads it. */
export function encodeModel(vocabulary: Vocabulary, steps: Steps, decisions: Decision[]): Uint8Array {
  const { hashes, bytes: values } = vocabulary;
  const counts = Uint8Array.from(hashes, (_, column) => steps.filter((step) => step[column]).length);
  const columns = [...hashes.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const order = byFrequency(steps);
  const { signs, magnitudes, large, gaps } = weightsOf(columns, steps, order);
  const json = new TextEncoder().encode(JSON.stringify(decisions));
  const body = [
    json,
    order,
    sharingOf(hashes),
    [...hashes].flatMap((hash) => [hash & 0xff, (hash >>> 8) & 0xff]),
    counts,
    columns.map((column) => values[column] ?? 0),
    packed(signs, 1),
    packed(magnitudes, 4),
    large,
    packed(gaps, 4),
  ];
  const bytes = new Uint8Array(HEADER_BYTES + body.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, hashes.length, true);
  view.setUint32(12, signs.length, true);
  view.setUint32(16, large.length, true);
  view.setUint32(20, json.length, true);
  let at = HEADER_BYTES;
  for (const part of body) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(4, checksumOfWords(bytes.subarray(8)), true);
  return bytes;
}

/** Decisions, the one with the most weights first: the gaps between those of a feature are then short. */
function byFrequency(steps: Steps): number[] {
  const weights = steps.map((step) => step.reduce((count, weight) => count + Number(weight !== 0), 0));
  return [...steps.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

function sharingOf(hashes: Uint32Array): Uint8Array {
  const sharing = new Uint8Array(UPPER_HALVES);
  for (const hash of hashes) sharing[hash >>> 16] = (sharing[hash >>> 16] ?? 0) + 1;
  return sharing;
}

function weightsOf(columns: number[], steps: Steps, order: number[]) {
  const signs: number[] = [];
  const magnitudes: number[] = [];
  const large: number[] = [];
  const gaps: number[] = [];
  for (const column of columns) {
    let gap = 0;
    for (const decision of order) {
      const weight = steps[decision]?.[column] ?? 0;
      if (weight === 0) {
        gap++;
        continue;
      }
      for (; gap >= LARGE; gap -= LARGE) gaps.push(LARGE);
      gaps.push(gap);
      gap = 0;
      signs.push(Number(weight < 0));
      const less = Math.abs(weight) - 1;
      magnitudes.push(Math.min(less, LARGE));
      if (less >= LARGE) large.push(less + 1);
    }
  }
  return { signs, magnitudes, large, gaps };
}

/** Numbers of so many bits put together into bytes: bits from the lowest up, halves from the upper down, as `EntryReader` takes them. */
function packed(numbers: number[], bits: 1 | 4): Uint8Array {
  const each = 8 / bits;
  const bytes = new Uint8Array(Math.ceil(numbers.length / each));
  numbers.forEach((number, i) => {
    const place = bits === 1 ? i % each : each - 1 - (i % each);
    bytes[Math.floor(i / each)] = (bytes[Math.floor(i / each)] ?? 0) | (number << (place * bits));
  });
  return bytes;
}
