import { describe, expect, test } from 'vitest';
import { decodeModel, FEATURE_NUMBERS } from '../../lib/classify/model.ts';
import { encodeModel } from '../../training/encode.ts';

const DECISIONS = 61;
const decisions = Array.from({ length: DECISIONS }, (_, i) => ({
  id: `practice ${i}`,
  bias: -0.5,
  scale: 0.01,
  slope: 2,
  intercept: i,
  threshold: 0.5,
}));

/** Hash, value, weights by decision. */
type Feature = [number, number, Record<number, number>];

const all = Object.fromEntries(decisions.map((_, i) => [i, i - 30 || 127]));

function encoded(features: Feature[]): Uint8Array {
  const hashes = Uint32Array.from(features, ([hash]) => hash);
  const bytes = Uint8Array.from(features, ([, value]) => value);
  const steps = decisions.map((_, i) => Int8Array.from(features, ([, , weights]) => weights[i] ?? 0));
  return encodeModel({ hashes, bytes, columns: new Map() }, steps, decisions);
}

function decoded(bytes: Uint8Array): Feature[] {
  const { features, entries } = decodeModel(bytes);
  return Array.from({ length: features.length / FEATURE_NUMBERS }, (_, i) => {
    const [hash = 0, start = 0, size = 0] = features.subarray(i * FEATURE_NUMBERS);
    const own = [...entries.subarray(start, start + (size >> 8))];
    return [hash >>> 0, size & 0xff, Object.fromEntries(own.map((entry) => [entry & 0xff, entry >> 8]))];
  });
}

describe('what is written is read again', () => {
  const cases: [string, Feature[]][] = [
    ['no feature', []],
    ['one without weights', [[5, 1, {}]]],
    ['amounts about half a byte', [[5, 1, { 0: 1, 1: -1, 2: 15, 3: -15, 4: 16, 5: -16, 6: 127, 7: -127 }]]],
    ['gaps about half a byte', [[5, 255, all], ...spread([14, 15, 16, 29, 30, 31, 59, 60])]],
    [
      'the least and the greatest hashes, neighbours and those of one upper half',
      [0, 1, 65_535, 65_536, 65_537, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1].map((hash, i) => [
        hash,
        i + 1,
        { [i * 3]: i - 20, 60: i + 1 },
      ]),
    ],
    [
      'more weights last',
      [
        [1, 9, {}],
        [2, 8, { 3: 5 }],
        [3, 7, { 60: -5, 2: 6 }],
        [4, 6, { 1: 1 }],
        [5, 5, all],
      ],
    ],
  ];
  test.each(cases)('%s', (_, features) => {
    expect(decoded(encoded(features))).toEqual(features);
  });

  test('the list of decisions', () => {
    expect(decodeModel(encoded([])).decisions).toEqual(decisions);
  });
});

/** Features with one weight, for the decision of that index. */
function spread(targets: number[]): Feature[] {
  return targets.map((target) => [1_000 + target, target, { [target]: 3 }]);
}
