import { ccpaDays, type Deadline, gdprMonth, limitDays, saleOptOutDays } from '../residence/deadlines.ts';
import type { Kind } from '../types.ts';
import { isEuropean } from '../verdict/nexus.ts';

/** Which laws' deadlines a policy's own text brings into play. */
export type Laws = { european: boolean; californian: boolean };

const californian = /\bCCPA\b|\bCPRA\b|\bCalifornia Consumer Privacy Act\b|\bCalifornia Privacy Rights Act\b/;

/** Read from the policy's text: a deadline is told only where the policy itself speaks of the law or the region. */
export function lawsIn(text: string): Laws {
  return { european: isEuropean(text, undefined), californian: californian.test(text) };
}

/** By when a company has to answer; `undefined` where no law sets a time or the policy's text has no tie to one. */
export function deadlineOf(kind: Kind, laws: Laws, people: string | undefined): Deadline | undefined {
  const california = laws.californian && (people === undefined || /California/.test(people));
  const europe = laws.european && (people === undefined || /EU|EEA|UK|Switzerland/.test(people));
  switch (kind) {
    case 'sale-opt-out':
    case 'sharing-opt-out':
      return california ? saleOptOutDays : undefined;
    case 'limit-sensitive':
      return california ? limitDays : undefined;
    case 'delete':
    case 'access':
    case 'portability':
    case 'correct':
    case 'request-form':
      if (europe) return gdprMonth;
      return california ? ccpaDays : undefined;
    case 'object':
      return europe ? gdprMonth : undefined;
    default:
      return undefined;
  }
}
