import type { Practice } from './practice.ts';

export const usesData: Practice = {
  id: 'uses-data',
  group: 'use',
  tier: 3,
  severity: 'neutral',
  title: 'Uses personal data',
  why: 'What your data is used for decides which rights you have over it.',
  law: [],
  examples: {
    yes: ['We use your data to process your order and to prevent fraud.'],
    no: [{ text: 'You use our services.', why: 'other meaning' }],
  },
};
