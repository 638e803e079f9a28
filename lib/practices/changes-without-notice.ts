import type { Examples, Practice } from './practice.ts';

export const changesWithoutNotice = {
  id: 'changes-without-notice',
  group: 'changes',
  tier: 1,
  severity: 'caution',
  title: 'May change without telling you',
  why: 'The rules can get worse and you would not notice unless you came back to check.',
  law: ['GDPR Art. 13(3), 5(1)(a)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We may amend this policy at any time without notice, so check this page often.',
    'Changes take effect as soon as they are posted here.',
    'It is your responsibility to review this statement for updates.',
  ],
  no: [
    {
      text: 'We may change this policy at any time, but will email you thirty days before.',
      why: 'notice',
    },
    { text: 'You may change your preferences at any time.', why: 'other subject' },
  ],
};
