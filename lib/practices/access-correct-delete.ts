import type { Examples, Practice } from './practice.ts';

export const accessCorrectDelete = {
  id: 'access-correct-delete',
  group: 'rights',
  tier: 1,
  severity: 'good',
  title: 'You can see, fix or delete your data',
  why: 'You can find out what they hold about you, have it put right or have it erased.',
  law: ['GDPR Art. 15-17', 'CCPA 1798.105, .106, .110'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Write to us and we will send you a copy of your data, correct it or delete it.',
    'You can view, edit and erase your details in the account settings.',
    'You have the right to obtain access to your personal data and to have it rectified or erased.',
  ],
  no: [
    { text: 'We may delete inactive accounts without warning.', why: 'the company deletes' },
    { text: 'You cannot edit a review after it has been published.', why: 'negation' },
  ],
};
