import type { Examples, Practice } from './practice.ts';

export const consentByUse = {
  id: 'consent-by-use',
  group: 'legal',
  tier: 1,
  severity: 'caution',
  title: 'Using the site counts as consent',
  why: 'Consent should be a clear yes from you; just looking at a page is not one.',
  law: ['GDPR Art. 4(11), 7', 'CJEU C-673/17 Planet49'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'By using this website you consent to the collection and use of your information as described here.',
    'If you do not agree to this policy, please do not use our services.',
    'Your continued use of the app means that you accept these practices.',
  ],
  no: [
    { text: 'We ask for your consent before we send you any newsletter.', why: 'real consent' },
    { text: 'You can withdraw your consent at any time by writing to us.', why: 'withdrawal' },
  ],
};
