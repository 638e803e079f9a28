import './fake-browser.ts';

import { expect, test } from 'vitest';
import { spokenDate, spokenLanguage, spokenShare, spokenTime } from '../../components/spoken.ts';

test.each([
  ['2015-01-19', 'January 19, 2015'],
  ['last spring', 'last spring'],
])('the date %s is said as %s', (date, words) => expect(spokenDate(date)).toBe(words));

test.each([
  [0.62, '62%'],
  [0, '0%'],
  [0.004, 'less than 1%'],
  [1, '100%'],
])('the share %d is said as %s', (share, words) => expect(spokenShare(share)).toBe(words));

test.each([
  ['de', 'German'],
  ['no such language', 'no such language'],
])('the language %s is said as %s', (code, words) => expect(spokenLanguage(code)).toBe(words));

test.each([
  [{ amount: 45, unit: 'days', law: '' }, '45 days'],
  [{ amount: 1, unit: 'months', law: '' }, '1 month'],
  [{ amount: 15, unit: 'business-days', law: '' }, '15 business days'],
] as const)('the deadline %o is said as %s', (deadline, words) => expect(spokenTime(deadline)).toBe(words));
