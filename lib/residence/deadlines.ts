import type { WayOut } from '../types.ts';

/** How long an answer may take by law, with the rule that says so. */
export type Deadline = NonNullable<WayOut['deadline']>;

/** "Without undue delay and in any event within one month of receipt"; two more months for complex requests, if told in the first. */
export const gdprMonth: Deadline = { amount: 1, unit: 'months', law: 'GDPR Art. 12(3)' };
/** The same under UK law, which since 2025 keeps the period in Art. 12A (Data (Use and Access) Act 2025). */
export const ukMonth: Deadline = { amount: 1, unit: 'months', law: 'UK GDPR Art. 12(3) and 12A' };
/** The authority has to tell a complainant about progress or outcome. */
export const authorityAnswer: Deadline = { amount: 3, unit: 'months', law: 'GDPR Art. 78(2)' };
/** A controller has to acknowledge a complaint, then act without undue delay; in force since 2026-06-19. */
export const ukAcknowledgement: Deadline = { amount: 30, unit: 'days', law: 'UK DPA 2018 s. 164A' };
/** "In general within 30 days". */
export const swissAccess: Deadline = { amount: 30, unit: 'days', law: 'Swiss FADP Art. 25(7)' };

/** 45 days from receipt, once extended by 45; receipt is confirmed within 10 business days (Cal. Code Regs. tit. 11, § 7021). */
export const ccpaDays: Deadline = { amount: 45, unit: 'days', law: 'Cal. Civ. Code § 1798.130(a)(2)' };
/** "As soon as feasibly possible", at most 15 business days. */
export const saleOptOutDays: Deadline = {
  amount: 15,
  unit: 'business-days',
  law: 'Cal. Code Regs. tit. 11, § 7026(f)',
};
/** The same for limiting the use of sensitive data. */
export const limitDays: Deadline = {
  amount: 15,
  unit: 'business-days',
  law: 'Cal. Code Regs. tit. 11, § 7027(g)',
};
/** At the address that the business names for it; anywhere else a reasonable time, at most 150 days. */
export const shineTheLightDays: Deadline = { amount: 30, unit: 'days', law: 'Cal. Civ. Code § 1798.83(b)' };
/** A sender of commercial e-mail has to stop. */
export const canSpamDays: Deadline = {
  amount: 10,
  unit: 'business-days',
  law: 'CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)',
};
/** The same in Canada: "without delay, and in any event no later than 10 business days". */
export const caslDays: Deadline = {
  amount: 10,
  unit: 'business-days',
  law: 'Canada’s Anti-Spam Legislation (CASL) s. 11(3)',
};

const dayLength = 24 * 60 * 60 * 1000;

/**
 * The last day for an answer to what was received on a day. A month that lacks the day ends on its last; business days
 * leave out Saturdays and Sundays but know no public holidays, which can move the day further.
 *
 * @param received YYYY-MM-DD
 * @returns YYYY-MM-DD
 * @throws {RangeError} when `received` is no date
 */
export function dueDate(received: string, { amount, unit }: Deadline): string {
  const day = new Date(`${received}T00:00:00Z`);
  switch (unit) {
    case 'days':
      return isoDay(day.getTime() + amount * dayLength);
    case 'business-days':
      return isoDay(afterBusinessDays(day.getTime(), amount));
    case 'months':
      return isoDay(afterMonths(day, amount));
  }
}

function afterBusinessDays(start: number, amount: number): number {
  let day = start;
  for (let left = amount; left > 0; ) {
    day += dayLength;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

function afterMonths(day: Date, amount: number): number {
  const month = day.getUTCMonth() + amount;
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), lastOfMonth));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
