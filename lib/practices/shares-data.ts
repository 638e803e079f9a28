import type { Examples, Practice } from './practice.ts';

export const sharesData = {
  id: 'shares-data',
  group: 'sharing',
  tier: 3,
  severity: 'neutral',
  title: 'Shares personal data',
  why: 'Once others have your data, you need to ask each of them.',
  law: [],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We disclose your information to third parties with your consent.',
    'Partners with whom we offer a joint product receive your registration data.',
  ],
  no: [{ text: 'We do not share your data.', why: 'no-sale' }],
};
