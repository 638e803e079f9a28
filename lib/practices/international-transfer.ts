import type { Examples, Practice } from './practice.ts';

export const internationalTransfer = {
  id: 'international-transfer',
  group: 'legal',
  tier: 1,
  severity: 'caution',
  title: 'Sends data abroad',
  why: 'In another country your data may have weaker protection and be open to foreign authorities.',
  law: ['GDPR Art. 13(1)(f), 44-49'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Your data will be moved to and processed in the United States, whose laws may protect you less.',
    'We store information on servers in many countries around the world.',
    'By using the site you agree that we transfer your details outside the country you live in.',
  ],
  no: [
    { text: 'All data are kept on servers in Germany.', why: 'no transfer' },
    { text: 'You can transfer money to an account abroad.', why: 'other subject' },
  ],
};
