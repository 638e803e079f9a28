import type { Examples, Practice } from './practice.ts';

export const thirdPartyDataSources = {
  id: 'third-party-data-sources',
  group: 'collection',
  tier: 1,
  severity: 'caution',
  title: 'Gets data about you elsewhere',
  why: 'They know things about you that you never told them, and you may ask who did.',
  law: ['GDPR Art. 14, 15(1)(g)', 'CCPA 1798.110(a)(2)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We combine what you tell us with household income and purchase data bought from data suppliers.',
    'If you sign in through a social network, we receive your friends list, photo and email from it.',
    'We supplement our records with information from credit bureaus and publicly available registers.',
  ],
  no: [
    { text: 'We do not obtain information about you from data brokers.', why: 'negation' },
    {
      text: 'If you give us details of a colleague, make sure that you have permission to do so.',
      why: 'other subject: reader as source',
    },
  ],
};
