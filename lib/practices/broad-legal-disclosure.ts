import type { Examples, Practice } from './practice.ts';

export const broadLegalDisclosure = {
  id: 'broad-legal-disclosure',
  group: 'sharing',
  tier: 1,
  severity: 'caution',
  title: 'Hands data over without a court order',
  why: 'Your data can be handed over without a judge, and you may never hear of it.',
  law: ['GDPR Art. 6(1)(c), 48', '4th Amendment'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We may disclose your data if we believe in good faith that it is necessary to protect our rights or property.',
    'Information will be given to law enforcement or private litigants upon request.',
    'We cooperate with any authority that asks us for user records, and may do so without telling you.',
  ],
  no: [
    {
      text: 'We disclose data only if a court order that is valid in our country obliges us to, and we tell you beforehand.',
      why: 'high threshold: good',
    },
    { text: 'We must keep invoices for ten years by law.', why: 'legal retention' },
  ],
};
