import type { Examples, Practice } from './practice.ts';

export const purposeLimitation = {
  id: 'purpose-limitation',
  group: 'use',
  tier: 2,
  severity: 'good',
  title: 'Uses data only for stated purposes',
  why: 'Data given for one thing is not quietly used for another.',
  law: ['GDPR Art. 5(1)(b)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We use your address only to deliver your order.',
    'Data collected for one purpose will not be used for another without asking you first.',
    'This information is kept solely in order to answer your enquiry.',
  ],
  no: [
    {
      text: 'We use your data to provide, maintain, protect and improve all of our services and to develop new ones.',
      why: 'open-ended',
    },
    {
      text: 'The only thing you need in order to register is an email address.',
      why: '"only" about something else',
    },
  ],
};
