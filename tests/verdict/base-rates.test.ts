import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { practices } from '../../lib/practices/index.ts';
import { betterThan, shareOf } from '../../lib/verdict/base-rates.ts';
import { costs, measured, shares } from '../../lib/verdict/base-rates-data.ts';
import { classifier } from '../classify/shipped.ts';
import { sharedFolder, sharedPresent } from '../support/shared.ts';

test('were measured with the model that ships (else: node training/base-rates.ts)', () => {
  expect(measured.model).toBe(classifier.version);
});

test('are there for every practice that is shown, and for no other', () => {
  const shown = practices.filter(({ tier }) => tier !== 3).map(({ id }) => id);
  expect(Object.keys(shares).sort()).toEqual([...shown].sort());
  for (const share of Object.values(shares)) expect(share >= 0 && share <= 1).toBe(true);
  expect(shareOf('collects-data')).toBeUndefined();
});

describe('a place among the policies measured', () => {
  test('costs are in order, one at each hundredth', () => {
    expect(costs).toHaveLength(101);
    expect(costs.toSorted((a, b) => a - b)).toEqual(costs);
  });

  test.each([
    [-1, 99],
    [costs[50] ?? 0, 49],
    [costs[100] ?? 0, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])('a cost of %d is better than %d in 100', (cost, better) => {
    expect(Math.abs(betterThan(cost) - better)).toBeLessThanOrEqual(1);
  });
});

type Labelled = { practices: { id: string; tier: number; share_in_127_policies: number }[] };

describe.skipIf(!sharedPresent)('beside 127 policies labelled by hand (shared)', () => {
  const file = join(sharedFolder, 'facts/practices.json');
  // The file is made with this shape.
  const labelled = sharedPresent ? (JSON.parse(readFileSync(file, 'utf8')) as Labelled).practices : [];
  const pairs = labelled
    .filter(({ tier }) => tier !== 3)
    .map(({ id, share_in_127_policies: byHand }) => ({ id, byHand, share: shareOf(id) ?? Number.NaN }));

  test('what is usual there is usual here: rank correlation of at least 0.9', () => {
    const [one, other] = [ranks(pairs.map(({ share }) => share)), ranks(pairs.map(({ byHand }) => byHand))];
    expect(correlation(one, other)).toBeGreaterThan(0.9);
  });

  test.each(pairs)('$id: $share beside $byHand', ({ share, byHand }) => {
    // The sample of 127 errs by up to 0.09 (two standard errors), the model by as much again.
    expect(Math.abs(share - byHand)).toBeLessThanOrEqual(0.2);
  });
});

/** Equal ones share the middle of their ranks. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal - 1) / 2;
  });
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [centred(one), centred(other)];
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
