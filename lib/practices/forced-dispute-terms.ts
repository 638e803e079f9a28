import type { Examples, Practice } from './practice.ts';

export const forcedDisputeTerms = {
  id: 'forced-dispute-terms',
  group: 'legal',
  tier: 1,
  severity: 'red-flag',
  title: 'Limits how you can sue',
  why: 'You may lose the right to go to an ordinary court or to join others in a case.',
  law: ['Directive 93/13/EEC', 'GDPR Art. 79'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Any dispute about privacy is subject to binding arbitration under our terms of service.',
    'You waive the right to take part in a class action concerning this policy.',
    'Visitors agree that the courts of another state alone decide on claims about their data.',
  ],
  no: [
    {
      text: 'If you are unhappy with our answer, you can complain to the supervisory authority free of charge.',
      why: 'complaint right',
    },
    { text: 'An independent body will help you resolve the dispute at no cost.', why: 'voluntary ADR' },
  ],
};
