import './fake-browser.ts';

import { expect, test } from 'vitest';
import {
  spokenAudience,
  spokenDate,
  spokenLanguage,
  spokenShare,
  spokenTime,
} from '../../components/spoken.ts';

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

const residents = (...places: string[]) => places.map((place) => `${place} residents`).join('; ');

test.each([
  ['Children', 'Children'],
  [residents('Nevada'), 'Nevada residents'],
  [residents('Nevada', 'Texas'), 'residents of Nevada and Texas'],
  [residents('Ohio', 'Texas', 'Utah', 'Iowa'), 'residents of Ohio, Texas, Utah, and Iowa'],
  [residents('Ohio', 'Texas', 'Utah', 'Iowa', 'Maine'), 'residents of Ohio, Texas, Utah, and 2 more'],
  [`${residents('Ohio', 'Texas')}; Children`, 'residents of Ohio and Texas; Children'],
])('the people "%s" are called "%s"', (people, words) => expect(spokenAudience(people)).toBe(words));
