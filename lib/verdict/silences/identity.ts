import type { Heard, SilenceRule } from './silence.ts';

/** A label of a date beside a year: the reader may have failed on an odd format, yet the policy is not silent. */
const labelledDate =
  /\b(?:effective|updated?|revised|revision|modified|amended|in force|version|dated|as of)\b[^.\n]{0,40}\b(?:19|20)\d\d\b/i;

/** A line that is a date, as some policies have it under their title, where one begins: UTF-16 code units. */
const dateLine =
  /^\W{0,3}(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\.? \p{Lu}\p{L}{2,8}\.?,? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)/mu;
const top = 600;

const staleAfterYears = 2;

/** Ways to reach the company itself, as against a regulator, an industry body or a browser's settings. */
const reachesCompany = new Set([
  'email-contact',
  'contact-form',
  'phone',
  'postal',
  'representative',
  'request-form',
  'delete',
  'access',
  'correct',
  'portability',
  'object',
  'sale-opt-out',
]);

export const identitySilences: readonly SilenceRule[] = [
  {
    id: 'missing-effective-date',
    title: 'No date',
    law: ['CalOPPA 22575(b)(4)', 'CCPA 1798.130(a)(5)'],
    when: ({ page, text, says }) =>
      page.date === undefined &&
      !dateLine.test(text.slice(0, top)) &&
      !page.margins.some(({ text }) => labelledDate.test(text)) &&
      !says(labelledDate),
  },
  {
    id: 'stale-policy',
    title: 'Not updated for over two years',
    law: ['CCPA 1798.130(a)(5)'],
    when: ({ page, today }) =>
      page.archived === undefined &&
      page.date !== undefined &&
      page.date < yearsBefore(today, staleAfterYears),
    titleFor: ({ page, european }) =>
      european && page.date !== undefined && page.date < gdprApplies
        ? 'Older than the EU’s privacy law (GDPR)'
        : undefined,
  },
  {
    id: 'missing-controller-identity',
    title: 'Does not say who is responsible',
    law: ['GDPR Art. 13(1)(a)'],
    when: ({ controller, waysOut }) =>
      controller?.legal !== true && !waysOut.some(({ channel }) => channel === 'post'),
    titleFor: ({ controller }) =>
      controller === undefined ? undefined : 'Gives neither the company’s full name nor its address',
  },
  {
    id: 'missing-privacy-contact',
    title: 'No way to contact them',
    law: ['GDPR Art. 13(1)(a)-(b)', 'CCPA regs 7011(e)'],
    when: (heard) => !reachable(heard),
  },
];

const gdprApplies = '2018-05-25';

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}

function reachable({ page, text, waysOut }: Heard): boolean {
  return (
    waysOut.some(
      ({ kind, target, source }) =>
        reachesCompany.has(kind) && target !== undefined && source !== 'directory',
    ) ||
    page.links.some(({ anchor, href }) => /^mailto:/i.test(href) || contactLink.test(anchor)) ||
    writtenAddress.test(text)
  );
}

const contactLink = /\b(?:contact|support|help cent(?:er|re)|kontakt|contacto|contatt|impressum|imprint)\b/i;
/** An address, what a script protector leaves of it, or words that only stand before one. */
const writtenAddress =
  /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,}|\[email\s?protected\]|\b(?:e-?mail|write to|call) us at\b/i;
