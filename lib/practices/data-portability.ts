import type { Examples, Practice } from './practice.ts';

export const dataPortability = {
  id: 'data-portability',
  group: 'rights',
  tier: 1,
  severity: 'good',
  title: 'You can take your data with you',
  why: 'You can leave and take your data to another service.',
  law: ['GDPR Art. 20'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'You can download all your data as a JSON file.',
    'We will hand over the data you provided in a machine-readable format, or send them to another provider.',
    'Use the export button to save your contacts and photos.',
  ],
  no: [
    { text: 'We export goods to more than forty countries.', why: 'other meaning' },
    { text: 'Downloads of the app are free.', why: 'other meaning' },
  ],
};
