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
