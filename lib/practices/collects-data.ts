import type { Examples, Practice } from './practice.ts';

export const collectsData = {
  id: 'collects-data',
  group: 'collection',
  tier: 3,
  severity: 'neutral',
  title: 'Collects personal data',
  why: 'Knowing what they hold is the first step to asking for it back.',
  law: [],
} as const satisfies Practice;

export const examples: Examples = {
  yes: ['When you register we collect your name and email address.'],
  no: [{ text: 'This policy explains how we collect data.', why: 'introductory' }],
};
