import type { Examples, Practice } from './practice.ts';

export const directMarketing = {
  id: 'direct-marketing',
  group: 'use',
  tier: 1,
  severity: 'caution',
  title: 'Uses your data for marketing',
  why: 'Your contact details are used to advertise to you; you can make that stop at any time.',
  law: ['GDPR Art. 21(2)-(3)', 'ePrivacy Art. 13', 'CAN-SPAM', 'TCPA'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'From time to time we will send you offers, surveys and news about our products.',
    'Your phone number may be used for promotional calls and text messages.',
    'We may contact you by post with promotions from carefully selected brands.',
  ],
  no: [
    { text: 'We email you only when your password changes or an invoice is due.', why: 'service messages' },
    {
      text: 'If you sign up for the newsletter, we use your address to send it to you.',
      why: 'requested; neutral',
    },
  ],
};
