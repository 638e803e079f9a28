import type { Examples, Practice } from './practice.ts';

export const statedRetention = {
  id: 'stated-retention',
  group: 'retention',
  tier: 1,
  severity: 'good',
  title: 'Says when your data is deleted',
  why: 'There is a point at which your data must be gone, and you can check.',
  law: ['GDPR Art. 5(1)(e)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Server logs are deleted after seven days.',
    'We erase your account data three months after you close it.',
    'Applications are destroyed six months after the position has been filled.',
  ],
  no: [
    { text: 'Cookies can be deleted in your browser at any time.', why: 'reader deletes' },
    { text: 'We reply within thirty days.', why: 'a period for something else' },
  ],
};
