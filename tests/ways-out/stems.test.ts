import { describe, expect, test } from 'vitest';
import { stemBit, stemsIn } from '../../lib/ways-out/stems.ts';

const bit = stemBit(/unsubscrib|out of|\bform|sign(?:ing)? ?in|port your|botón/);

describe('stems', () => {
  test.each([
    'unsubscribe',
    'UNSUBSCRIBING now',
    'opting out of it',
    'the form',
    'signing in',
    'port your data',
    'el botón rojo',
    `${'x'.repeat(5_000)}unsubscrib`,
  ])('%.40s may match', (text) => {
    expect(stemsIn(text) & bit).toBe(bit);
  });

  test.each(['', 'we like tea', 'un', 'u n s u b s c r i b e'])('"%s" cannot', (text) => {
    expect(stemsIn(text) & bit).toBe(0);
  });

  test('a lead-in and its text have the stems of both', () => {
    const other = stemBit(/delet/);
    expect((stemsIn('unsubscribe') | stemsIn('deleted')) & (bit | other)).toBe(bit | other);
  });

  test('a stem too short to be looked for is refused', () => {
    expect(() => stemBit(/ab|cde/)).toThrow('no stem of three letters in ab');
  });
});
