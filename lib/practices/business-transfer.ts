import type { Examples, Practice } from './practice.ts';

export const businessTransfer = {
  id: 'business-transfer',
  group: 'sharing',
  tier: 1,
  severity: 'caution',
  title: 'Data can be sold with the company',
  why: 'If the company is sold, your data can end up with somebody you never chose.',
  law: ['GDPR Art. 14', 'CCPA 1798.140(ad)(2)(C)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'If we merge with another company, your information may be among the assets transferred.',
    'In the event of insolvency, customer data may be sold to the acquirer.',
    'Should the business change hands, user records go to the new owner.',
  ],
  no: [
    { text: 'We will delete all data if we ever close down.', why: 'no transfer' },
    { text: 'You may not transfer your account to another person.', why: 'other subject' },
  ],
};
