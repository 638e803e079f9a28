import type { Examples, Practice } from './practice.ts';

export const targetedAds = {
  id: 'targeted-ads',
  group: 'tracking',
  tier: 1,
  severity: 'caution',
  title: 'Targeted advertising',
  why: 'What you do here decides which ads you see; you can object to that.',
  law: ['GDPR Art. 21(2)', 'CPRA 1798.120', 'DSA Art. 26'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Advertising networks show you ads based on the pages you have looked at.',
    'We upload hashed email addresses to social networks so that they can display our ads to you and to similar people.',
    'Your interests, age group and purchases are used to select the advertisements you see.',
  ],
  no: [
    {
      text: 'The ads on this site are chosen by the topic of the page, not by who you are.',
      why: 'contextual only',
    },
    { text: 'To stop interest-based ads, visit the opt-out page of the alliance.', why: 'choice sentence' },
  ],
};
