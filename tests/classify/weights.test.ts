import { describe, expect, test } from 'vitest';
import type { Model } from '../../lib/classify/model.ts';
import { Weights } from '../../lib/classify/weights.ts';

const DECISIONS = 61;
const decision = { id: 'any', bias: 0, scale: 1, slope: 1, intercept: 0, threshold: 1 };

type Feature = { hash: number; value: number; weights: number[] };

/** A feature with that many weights, the greatest and the least among them. */
function feature(hash: number, value: number, count: number): Feature {
  const weights = Array.from({ length: DECISIONS }, (_, i) =>
    i < count ? ((i * 37 + hash) % 255) - 127 : 0,
  );
  return { hash, value, weights };
}

function modelOf(features: Feature[]): Model {
  const firsts = new Uint32Array(2 ** 16 + 1);
  for (const { hash } of features) firsts.fill((firsts[(hash >>> 16) + 1] ?? 0) + 1, (hash >>> 16) + 1);
  const numbers: number[] = [];
  const entries: number[] = [];
  for (const { hash, value, weights } of features) {
    const own = weights.flatMap((weight, target) => (weight === 0 ? [] : [(weight << 8) | target]));
    numbers.push(hash, entries.length, (own.length << 8) | value, 0);
    entries.push(...own);
  }
  return {
    id: '00000000',
    decisions: Array.from({ length: DECISIONS }, () => decision),
    features: Int32Array.from(numbers),
    firsts,
    entries: Int16Array.from(entries),
  };
}

const features = [
  feature(0, 255, 61),
  feature(1, 1, 0),
  feature(2, 30, 3),
  feature(77_000, 20, 11),
  feature(77_001, 21, 12),
  feature(2 ** 31 - 1, 5, 40),
  feature(2 ** 31, 6, 61),
  feature(2 ** 32 - 3, 7, 1),
  feature(2 ** 32 - 2, 8, 61),
  feature(2 ** 32 - 1, 9, 30),
];
const weights = new Weights(modelOf(features));

describe('weights of a statement', () => {
  test.each([
    ['no feature', []],
    ['one with few weights', [2]],
    ['one with many weights', [0]],
    ['one without weights, that only lengthens the vector', [1]],
    ['all', features.map(({ hash }) => hash)],
    ['backwards', features.map(({ hash }) => hash).reverse()],
    ['the greatest hashes, whose slots are the last', [2 ** 32 - 1, 2 ** 32 - 2, 2 ** 32 - 3]],
    ['again and again', [0, 2, 0, 2, 2 ** 31, 2 ** 31, 0]],
    ['unknown among them', [5, 2, 2 ** 32 - 4, 77_000, 3_000_000_000]],
  ])('%s', (_, hashes) => {
    const present = features.filter(({ hash }) => hashes.includes(hash));
    const { sums, squares } = weights.weigh({
      hashes: Uint32Array.from([...hashes, 77_001]),
      length: hashes.length,
    });
    expect([...sums]).toEqual(
      Array.from({ length: DECISIONS }, (_, i) =>
        present.reduce((sum, { value, weights }) => sum + value * (weights[i] ?? 0), 0),
      ),
    );
    expect(squares).toBe(present.reduce((sum, { value }) => sum + value * value, 0));
  });
});

test.each([127, -127])('more of the greatest sums than fit into one number, weights %i', (weight) => {
  const many = Array.from({ length: 2_503 }, (_, i) => ({
    hash: i * 1_700_003,
    value: 255,
    weights: Array.from({ length: DECISIONS }, (_, k) => (k % 2 === 0 ? weight : -weight)),
  }));
  const hashes = Uint32Array.from(many, ({ hash }) => hash);
  const { sums } = new Weights(modelOf(many)).weigh({ hashes, length: hashes.length });
  expect([...sums]).toEqual(many[0]?.weights.map((own) => own * 255 * many.length));
});
