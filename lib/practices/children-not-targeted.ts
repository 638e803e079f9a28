import type { Examples, Practice } from './practice.ts';

export const childrenNotTargeted = {
  id: 'children-not-targeted',
  group: 'scope',
  tier: 1,
  severity: 'neutral',
  title: 'Not meant for children',
  why: "The service says that it is not for children; laws ask for a parent's consent otherwise.",
  law: ['COPPA 16 CFR 312', 'GDPR Art. 8'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We do not knowingly collect information from anyone under 13.',
    'Nothing on this website is meant for children.',
    'You must be at least sixteen to open an account.',
  ],
  no: [
    { text: 'Our learning games for pupils record their scores and voice.', why: 'collects from children' },
    { text: 'Parents can find advice on internet safety here.', why: 'other subject' },
  ],
};
