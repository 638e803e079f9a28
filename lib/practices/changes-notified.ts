import type { Examples, Practice } from './practice.ts';

export const changesNotified = {
  id: 'changes-notified',
  group: 'changes',
  tier: 1,
  severity: 'good',
  title: 'Tells you before it changes',
  why: 'You hear of new rules in time to leave or object.',
  law: ['GDPR Art. 13(3)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'If we change anything important we will email you at least thirty days ahead.',
    'A banner on the home page will announce any new version.',
    'We will ask for your consent again before using your data in a new way.',
  ],
  no: [
    { text: 'Please come back regularly to see whether this page has changed.', why: 'burden on reader' },
    { text: 'We will notify you when your order ships.', why: 'other subject' },
  ],
};
