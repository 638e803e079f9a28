import { describe, expect, test } from 'vitest';
import { caslDays, ccpaDays, dueDate, gdprMonth, saleOptOutDays } from '../../lib/residence/deadlines.ts';

describe('the last day for an answer', () => {
  test.each([
    ['one month later, the same day', '2026-11-22', gdprMonth, '2026-12-22'],
    ['the last day of a month that lacks it', '2027-01-31', gdprMonth, '2027-02-28'],
    ['29 February in a leap year', '2028-01-30', gdprMonth, '2028-02-29'],
    ['over the turn of the year', '2026-12-15', gdprMonth, '2027-01-15'],
    ['three months', '2026-11-30', { ...gdprMonth, amount: 3 }, '2027-02-28'],
    ['45 days', '2026-11-22', ccpaDays, '2027-01-06'],
    ['15 business days from a Sunday', '2026-11-22', saleOptOutDays, '2026-12-11'],
    ['15 business days from a Friday', '2026-11-20', saleOptOutDays, '2026-12-11'],
    ['10 business days from a Monday', '2026-11-23', caslDays, '2026-12-07'],
  ])('%s', (_, received, deadline, due) => {
    expect(dueDate(received, deadline)).toBe(due);
  });

  test('of no date there is none', () => {
    expect(() => dueDate('yesterday', ccpaDays)).toThrow(RangeError);
  });
});
