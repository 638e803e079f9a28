import type { Examples, Practice } from './practice.ts';

export const automatedDecisionsProfiling = {
  id: 'automated-decisions-profiling',
  group: 'use',
  tier: 1,
  severity: 'caution',
  title: 'Profiles you or decides by algorithm',
  why: 'Software guesses who you are and may decide about you; you can ask for a human to look.',
  law: ['GDPR Art. 22, 13(2)(f)', 'CCPA ADMT regulations (2026)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We calculate a score that decides automatically whether your application is accepted.',
    'By analysing your behaviour we infer your interests, income bracket and family situation.',
    'Prices and offers may be tailored to the profile we have built about you.',
  ],
  no: [
    { text: 'No decision that affects you is taken by a computer alone.', why: 'negation' },
    { text: 'You can edit your public profile at any time.', why: 'profile in another sense' },
  ],
};
