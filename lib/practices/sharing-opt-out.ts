import type { Examples, Practice } from './practice.ts';

export const sharingOptOut = {
  id: 'sharing-opt-out',
  group: 'rights',
  tier: 1,
  severity: 'good',
  title: 'You can refuse sharing or sale',
  why: 'You can say no before your data goes to others.',
  law: ['CPRA 1798.120, 1798.135'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Use the Do Not Sell or Share My Personal Information link to opt out.',
    'Tick the box if you do not want us to pass your details to our partners.',
    'You may tell us at any time not to disclose your data to third parties.',
  ],
  no: [
    {
      text: 'If you do not want us to share your data, please do not use this service.',
      why: 'take it or leave it',
    },
    { text: 'You can choose with whom you share your photos.', why: 'social sharing' },
  ],
};
