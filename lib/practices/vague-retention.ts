import type { Examples, Practice } from './practice.ts';

export const vagueRetention = {
  id: 'vague-retention',
  group: 'retention',
  tier: 1,
  severity: 'caution',
  title: 'Keeps data as long as it likes',
  why: 'No date means that nobody can tell when your data will be gone.',
  law: ['GDPR Art. 5(1)(e), 13(2)(a)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We keep your information for as long as it is useful to us.',
    'Data are retained as long as necessary for the purposes set out above.',
    'Records may be stored indefinitely.',
  ],
  no: [
    { text: 'We keep log files for fourteen days and then erase them.', why: 'stated' },
    { text: 'We may refuse service for as long as the bill is unpaid.', why: 'other subject' },
  ],
};
