import type { Examples, Practice } from './practice.ts';

export const privacyContact = {
  id: 'privacy-contact',
  group: 'rights',
  tier: 2,
  severity: 'good',
  title: 'Names a privacy contact',
  why: 'You know whom to write to about your data.',
  law: [],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Questions about this policy can be sent to privacy@vendor.example.',
    'Our data protection officer can be reached at the postal address below.',
    'You can contact us about your data by using the web form.',
  ],
  no: [
    { text: 'For sales enquiries call our shop.', why: 'not about privacy' },
    { text: 'Contact the ad network directly.', why: 'somebody else' },
  ],
};
