import type { Examples, Practice } from './practice.ts';

export const sellsData = {
  id: 'sells-data',
  group: 'sharing',
  tier: 1,
  severity: 'red-flag',
  title: 'Sells your data',
  why: 'Sold data leaves your control: you cannot see or undo where it goes next.',
  law: ['CCPA 1798.120, 1798.140(ad)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We may sell or rent our mailing list to other companies.',
    'Some of our disclosures to advertising partners are a sale of personal information under California law.',
    'In exchange for payment we make audience segments that contain your data available to data buyers.',
  ],
  no: [
    { text: 'We do not sell, rent or trade your personal information.', why: 'negation' },
    {
      text: 'If we sell our business, your details may pass to the new owner.',
      why: 'sale of the company',
    },
  ],
};
