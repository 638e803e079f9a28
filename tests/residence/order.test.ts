import { describe, expect, test } from 'vitest';
import { inOrderFor, isFor, orderFor } from '../../lib/residence/order.ts';
import { type ResidenceCode, residenceOf, residences } from '../../lib/residence/residence.ts';
import type { Kind, WayOut } from '../../lib/types.ts';
import { kinds } from '../../lib/ways-out/kinds.ts';

describe('order of kinds', () => {
  test.each(residences.map((residence) => [residence.name, residence] as const))(
    '%s: every kind once, the full policy first',
    (_, residence) => {
      const order = orderFor(residence);
      expect([...order].sort()).toEqual([...kinds].sort());
      expect(order[0]).toBe('full-policy');
    },
  );

  test.each<[ResidenceCode, Kind, Kind]>([
    ['DE', 'unsubscribe-form', 'sale-opt-out'],
    ['DE', 'object', 'sale-opt-out'],
    ['GB', 'cookie-settings', 'signal'],
    ['US-CA', 'sale-opt-out', 'unsubscribe-form'],
    ['US-CA', 'limit-sensitive', 'delete'],
    ['US-VA', 'sale-opt-out', 'limit-sensitive'],
    ['other', 'delete', 'regulator'],
  ])('%s: %s before %s', (code, first, second) => {
    const order = orderFor(residenceOf(code));
    expect(order.indexOf(first)).toBeLessThan(order.indexOf(second));
  });
});

describe('whom a way out is for', () => {
  test.each<[string | undefined, ResidenceCode, boolean]>([
    [undefined, 'other', true],
    ['California residents', 'US-CA', true],
    ['California residents', 'US-VA', false],
    ['Virginia residents; California residents', 'US-VA', true],
    ['People in the EU, EEA, UK or Switzerland', 'CH', true],
    ['People in the EU, EEA, UK or Switzerland', 'US', false],
    ['Brazil residents', 'BR', true],
    ['U.S. residents', 'US-UT', true],
    ['U.S. residents', 'FR', false],
    ['Business customers', 'US', true],
    ['if a friend gave them your address', 'DE', true],
  ])('%s in %s: %s', (people, code, expected) => {
    expect(isFor(people, residenceOf(code))).toBe(expected);
  });
});

function way(label: string, kind: Kind, more: Partial<WayOut> = {}): WayOut {
  return { kind, channel: 'link', label, status: 'as-written', source: 'policy', evidence: [], ...more };
}

test('one’s own ways out come first, others’ after them, dead ones last, and none is lost', () => {
  const ways = [
    way('dead', 'unsubscribe-form', { status: 'dead' }),
    way('Californian sale', 'sale-opt-out', { for: 'California residents' }),
    way('sale', 'sale-opt-out'),
    way('delete', 'delete'),
    way('delete again', 'delete'),
    way('marketing', 'unsubscribe-form'),
  ];
  const labels = (code: ResidenceCode) => inOrderFor(ways, residenceOf(code)).map(({ label }) => label);
  expect(labels('DE')).toEqual(['marketing', 'delete', 'delete again', 'sale', 'Californian sale', 'dead']);
  expect(labels('US-CA')).toEqual([
    'Californian sale',
    'sale',
    'marketing',
    'delete',
    'delete again',
    'dead',
  ]);
});
