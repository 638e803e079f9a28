import type { Examples, Practice } from './practice.ts';

export const objectOrWithdraw = {
  id: 'object-or-withdraw',
  group: 'rights',
  tier: 2,
  severity: 'good',
  title: 'Lets you object or withdraw consent',
  why: 'You can change your mind, and they have to stop.',
  law: [],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'You may withdraw your consent at any time without giving reasons.',
    'You have the right to object to processing based on legitimate interests.',
    'You can ask us to restrict the processing of your data.',
  ],
  no: [
    { text: 'If you object to this policy, leave the site.', why: 'take it or leave it' },
    { text: 'You may unsubscribe from our newsletter.', why: 'marketing-opt-out' },
  ],
};
