import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checksumOfWords } from '../../lib/classify/checksum.ts';
import { decodeModel, FEATURE_NUMBERS, HEADER_BYTES, ModelError } from '../../lib/classify/model.ts';
import { practices } from '../../lib/practices/index.ts';
import { shippedBytes, shippedModel } from './shipped.ts';

/** Room that the extension has for its model, as it is downloaded. */
const MOST_ZIPPED_BYTES = 1_500_000;

function changed(change: (bytes: Uint8Array, view: DataView) => void, seal = false): Uint8Array {
  const bytes = shippedBytes.slice();
  const view = new DataView(bytes.buffer);
  change(bytes, view);
  if (seal) view.setUint32(4, checksumOfWords(bytes.subarray(8)), true);
  return bytes;
}

describe('the shipped model', () => {
  test('decides about every practice, in their order', () => {
    expect(shippedModel.decisions.map(({ id }) => id)).toEqual(practices.map(({ id }) => id));
  });

  test('fits into its room', () => {
    expect(deflateRawSync(shippedBytes, { level: 9 }).length).toBeLessThan(MOST_ZIPPED_BYTES);
  });

  test('has a version that follows from its content', () => {
    expect(shippedModel.id).toMatch(/^[0-9a-f]{8}$/);
    const other = decodeModel(
      changed((bytes) => {
        const last = bytes.length - 1;
        bytes[last] = (bytes[last] ?? 0) ^ 1;
      }, true),
    );
    expect(other.id).not.toBe(shippedModel.id);
  });

  test('reads the same from the middle of a larger buffer', () => {
    const room = new Uint8Array(shippedBytes.length + 7);
    room.set(shippedBytes, 7);
    expect(decodeModel(room.subarray(7)).entries).toEqual(shippedModel.entries);
  });

  test('its features are in order and none stands twice', () => {
    const hashes = Uint32Array.from(shippedModel.features.filter((_, i) => i % FEATURE_NUMBERS === 0));
    expect(hashes.every((hash, i) => i === 0 || hash > (hashes[i - 1] ?? 0))).toBe(true);
  });
});

describe('a damaged or foreign file is refused with its reason', () => {
  test.each([
    ['empty', new Uint8Array(0), /cut short: 0 bytes/],
    ['cut off in the header', shippedBytes.slice(0, 11), /cut short: 11 bytes/],
    ['cut off at half', shippedBytes.slice(0, shippedBytes.length >> 1), /damaged/],
    ['one byte short', shippedBytes.slice(0, -1), /damaged/],
    ['one byte long', Uint8Array.from([...shippedBytes, 0]), /damaged/],
    [
      'another kind',
      new TextEncoder().encode('<!doctype html><title>404 Not Found</title>'),
      /no Wayout model/,
    ],
    ['a later format', changed((_, view) => view.setUint8(3, 0x33)), /no Wayout model of format 2/],
    ['all zero', new Uint8Array(100), /no Wayout model/],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeModel(bytes)).toThrow(ModelError);
    expect(() => decodeModel(bytes)).toThrow(message);
  });

  test.each([8, 12, 16, 20, 500, 9_000, 100_000, shippedBytes.length - 1])('byte %i flipped', (at) => {
    const bytes = changed((copy) => {
      copy[at] = (copy[at] ?? 0) ^ 0x10;
    });
    expect(() => decodeModel(bytes)).toThrow(/damaged/);
  });

  test.each([
    [
      'more features than bytes',
      changed((_, view) => view.setUint32(8, 0xffffffff, true), true),
      /wrong length/,
    ],
    [
      'one weight too many',
      changed((_, view) => view.setUint32(12, view.getUint32(12, true) + 1, true), true),
      /wrong length/,
    ],
    [
      'a list of decisions that ends early',
      changed((_, view) => view.setUint32(20, 40, true), true),
      /no JSON/,
    ],
    [
      'a list of decisions without entries it needs',
      changed((bytes) => bytes.set(new TextEncoder().encode('"x'), HEADER_BYTES + 2), true),
      /./,
    ],
  ])('sealed again, but with %s', (_, bytes, message) => {
    expect(() => decodeModel(bytes)).toThrow(ModelError);
    expect(() => decodeModel(bytes)).toThrow(message);
  });
});
