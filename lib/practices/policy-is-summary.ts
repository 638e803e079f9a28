import type { Examples, Practice } from './practice.ts';

export const policyIsSummary = {
  id: 'policy-is-summary',
  group: 'scope',
  tier: 1,
  severity: 'caution',
  title: 'Only a summary',
  why: 'What matters most may be only in the full policy.',
  law: ['GDPR Art. 12(1)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'These are the highlights; read our full privacy statement for details.',
    'This short notice summarises our privacy policy.',
    'Here is the quick version. Learn more in the complete policy.',
  ],
  no: [
    { text: 'This is our complete privacy policy.', why: 'full' },
    { text: 'Here is a summary of your order.', why: 'other subject' },
  ],
};
