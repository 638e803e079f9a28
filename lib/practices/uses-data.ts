import type { Examples, Practice } from './practice.ts';

export const usesData = {
  id: 'uses-data',
  group: 'use',
  tier: 3,
  severity: 'neutral',
  title: 'Uses personal data',
  why: 'What your data is used for decides which rights you have over it.',
  law: [],
} as const satisfies Practice;

export const examples: Examples = {
  yes: ['We use your data to process your order and to prevent fraud.'],
  no: [{ text: 'You use our services.', why: 'other meaning' }],
};
