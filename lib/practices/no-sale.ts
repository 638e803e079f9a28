import type { Examples, Practice } from './practice.ts';

export const noSale = {
  id: 'no-sale',
  group: 'sharing',
  tier: 1,
  severity: 'good',
  title: 'Says it does not sell data',
  why: 'This is a promise you can hold the company to.',
  law: ['FTC Act s. 5', 'CCPA 1798.130(a)(5)(C)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We do not sell your data to anyone.',
    'Your details are never rented, traded or passed on to other companies for their own use.',
    'We neither share nor sell the contacts you upload.',
  ],
  no: [
    {
      text: 'We do not sell your data, except to partners whose products might interest you.',
      why: 'exception swallows the promise',
    },
    { text: 'Until 2023 we did not sell personal information.', why: 'no longer true' },
  ],
};
