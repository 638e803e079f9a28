import { describe, expect, test } from 'vitest';
import { aimOf, aims, kindNamed, kindRecord, kinds } from '../../lib/ways-out/kinds.ts';

describe('kinds of ways out', () => {
  test.each(kinds)('%s has a label and a known aim', (kind) => {
    const { aim, label } = kindRecord(kind);
    expect(aims).toContain(aim);
    expect(label).toMatch(/^[A-Z]/);
  });

  test.each([
    ['ad-choice', 'ads-opt-out'],
    ['consent-manager', 'cookie-settings'],
    ['data-broker', 'broker-opt-out'],
    ['art27-representative', 'representative'],
    ['request-portal', 'request-form'],
    ['delete', 'delete'],
    ['seal', null],
    ['info', null],
    ['decoy', null],
  ])('%s means %s', (name, kind) => {
    expect(kindNamed(name)).toBe(kind);
  });

  test('aims order what helps: reading first, complaining last', () => {
    expect(aims[0]).toBe('read-first');
    expect(aims.at(-1)).toBe('complain');
    expect(aimOf('sale-opt-out')).toBe('stop-sale');
  });
});
