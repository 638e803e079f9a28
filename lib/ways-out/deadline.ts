import type { Kind, WayOut } from '../types.ts';
import { isEuropean } from '../verdict/nexus.ts';

/** Which laws' deadlines a policy's own text brings into play. */
export type Laws = { european: boolean; californian: boolean };

const californian = /\bCCPA\b|\bCPRA\b|\bCalifornia Consumer Privacy Act\b|\bCalifornia Privacy Rights Act\b/;

/** Read from the policy's text: a deadline is told only where the policy itself speaks of the law or the region. */
export function lawsIn(text: string): Laws {
  return { european: isEuropean(text, undefined), californian: californian.test(text) };
}

type Deadline = NonNullable<WayOut['deadline']>;

/** GDPR Art. 12(3): without undue delay and in any event within one month of receipt. */
const oneMonth: Deadline = { amount: 1, unit: 'months', law: 'GDPR Art. 12(3)' };
/** Cal. Civ. Code § 1798.130(a)(2): within 45 days of receiving a verifiable request. */
const fortyFiveDays: Deadline = { amount: 45, unit: 'days', law: 'Cal. Civ. Code § 1798.130(a)(2)' };
/** Cal. Code Regs. tit. 11, § 7026(f): as soon as feasibly possible, at most 15 business days. */
const optOutDays: Deadline = { amount: 15, unit: 'business-days', law: 'Cal. Code Regs. tit. 11, § 7026(f)' };
/** Cal. Code Regs. tit. 11, § 7027(g), the same for limiting the use of sensitive data. */
const limitDays: Deadline = { amount: 15, unit: 'business-days', law: 'Cal. Code Regs. tit. 11, § 7027(g)' };

/** By when a company has to answer; `undefined` where no law sets a time or the policy's text has no tie to one. */
export function deadlineOf(kind: Kind, laws: Laws, people: string | undefined): Deadline | undefined {
  const california = laws.californian && (people === undefined || /California/.test(people));
  const europe = laws.european && (people === undefined || /EU|EEA|UK|Switzerland/.test(people));
  switch (kind) {
    case 'sale-opt-out':
    case 'sharing-opt-out':
      return california ? optOutDays : undefined;
    case 'limit-sensitive':
      return california ? limitDays : undefined;
    case 'delete':
    case 'access':
    case 'portability':
    case 'correct':
    case 'request-form':
      if (europe) return oneMonth;
      return california ? fortyFiveDays : undefined;
    case 'object':
      return europe ? oneMonth : undefined;
    default:
      return undefined;
  }
}
