import type { Examples, Practice } from './practice.ts';

export const marketingOptOut = {
  id: 'marketing-opt-out',
  group: 'rights',
  tier: 1,
  severity: 'good',
  title: 'You can stop marketing',
  why: 'One step ends the advertising messages.',
  law: ['GDPR Art. 21(2)', 'CAN-SPAM 15 U.S.C. 7704(a)(3)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'To stop receiving our newsletter, click the unsubscribe link at the bottom of any message.',
    'You may opt out of promotional calls by phoning us or by changing your preferences.',
    'Reply STOP to end text messages.',
  ],
  no: [
    { text: 'You cannot opt out of service announcements about your account.', why: 'negation' },
    {
      text: "We respect the choice of people who have unsubscribed from our partners' lists.",
      why: 'other subject',
    },
  ],
};
