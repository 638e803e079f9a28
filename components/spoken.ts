import { t } from '../lib/browser/words.ts';
import type { WayOut } from '../lib/types.ts';

/** "January 19, 2015" from YYYY-MM-DD in the language of the words; anything else comes back as it is. */
export function spokenDate(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(t('locale'), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** "62%" from 0.62; a share that rounds to nothing is "less than 1%". */
export function spokenShare(share: number): string {
  const percent = new Intl.NumberFormat(t('locale'), { style: 'percent' });
  return share > 0 && share < 0.005 ? t('lessThan', percent.format(0.01)) : percent.format(share);
}

/** "1,663" from 1663. */
export function spokenNumber(number: number): string {
  return new Intl.NumberFormat(t('locale')).format(number);
}

/** More places than this are counted, not named. */
const placesNamed = 3;

/** "California residents; Texas residents" without the word repeated, "and 9 more" in the place of a long list. */
export function spokenAudience(people: string): string {
  const groups = people.split('; ');
  const places = groups.flatMap((group) =>
    group.endsWith(residents) ? [group.slice(0, -residents.length)] : [],
  );
  if (places.length < 2) return people;
  const rest = groups.filter((group) => !group.endsWith(residents));
  const named = places.length > placesNamed + 1 ? places.slice(0, placesNamed) : places;
  const more = places.length - named.length;
  const list = new Intl.ListFormat(t('locale'), { type: 'conjunction' });
  return [
    t('residentsOf', list.format(more > 0 ? [...named, t('morePlaces', String(more))] : named)),
    ...rest,
  ].join('; ');
}

const residents = ' residents';

/** "German" from "de"; the code itself where the browser knows no name. */
export function spokenLanguage(code: string): string {
  try {
    return new Intl.DisplayNames([t('locale')], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "45 days", "1 month", "15 business days". */
export function spokenTime({ amount, unit }: NonNullable<WayOut['deadline']>): string {
  const inUnits = (name: string) =>
    new Intl.NumberFormat(t('locale'), { style: 'unit', unit: name, unitDisplay: 'long' }).format(amount);
  switch (unit) {
    case 'days':
      return inUnits('day');
    case 'months':
      return inUnits('month');
    case 'business-days':
      return t('businessDays', String(amount));
  }
}
