import type { Examples, Practice } from './practice.ts';

export const breachNotification = {
  id: 'breach-notification',
  group: 'security',
  tier: 1,
  severity: 'good',
  title: 'Tells you about breaches',
  why: 'You learn of a leak in time to change passwords and watch your accounts.',
  law: ['GDPR Art. 33-34', 'state breach laws'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'If your data are exposed, we will inform you and the regulator within 72 hours.',
    'We will email everyone affected by a security incident without delay.',
    'You will be told promptly if somebody gains unauthorised access to your account data.',
  ],
  no: [
    { text: 'Please notify us at once if you suspect a breach of your account.', why: 'reader notifies' },
    { text: 'A breach of these terms may lead to the closure of your account.', why: 'breach of contract' },
  ],
};
