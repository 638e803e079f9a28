import type { Examples, Practice } from './practice.ts';

export const sharesWithAffiliates = {
  id: 'shares-with-affiliates',
  group: 'sharing',
  tier: 1,
  severity: 'caution',
  title: 'Shares within its corporate group',
  why: 'A corporate group can be large, and its companies may have little to do with what you signed up for.',
  law: ['GDPR Art. 6(1)(f), 15(1)(c)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Your data may be shared among the companies of our group.',
    'Our parent company and its subsidiaries may use your information for the purposes described here.',
    'Affiliates under common ownership receive your purchase history.',
  ],
  no: [
    {
      text: 'Affiliates in our referral programme earn a commission on each sale.',
      why: 'affiliate marketers, other meaning',
    },
    { text: 'We are not part of a group of companies.', why: 'negation' },
  ],
};
