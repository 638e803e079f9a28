import type { Examples, Practice } from './practice.ts';

export const sensitiveDataCollection = {
  id: 'sensitive-data-collection',
  group: 'collection',
  tier: 1,
  severity: 'red-flag',
  title: 'Collects sensitive data',
  why: 'Health, identity, beliefs or biometrics in the wrong hands can hurt you for years, and most of it can never be changed.',
  law: ['GDPR Art. 9, 10', 'CPRA Civ. Code 1798.121, 1798.140(ae)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'When you verify your account we record a scan of your face and a copy of your passport.',
    'We also gather details of your medical history, medication and allergies from the intake form.',
    'Your social security number and date of birth are stored with your payee profile.',
  ],
  no: [
    {
      text: 'Please do not send us health records, passport copies or other sensitive documents by email.',
      why: 'asks the reader not to send it',
    },
    { text: 'We never ask for your social security number.', why: 'negation' },
  ],
};
