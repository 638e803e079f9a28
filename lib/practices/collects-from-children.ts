import type { Examples, Practice } from './practice.ts';

export const collectsFromChildren = {
  id: 'collects-from-children',
  group: 'scope',
  tier: 2,
  severity: 'red-flag',
  appliesTo: 'Children',
  title: "Collects children's data",
  why: "Children cannot judge what they give away, so the law asks for special protection and a parent's consent.",
  law: ['COPPA', 'GDPR Art. 8, recital 38'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Children may create a profile with a nickname, a photo and their school.',
    'We collect the voice recordings of young players to improve the game.',
    'If you are under 13, ask a parent to send us your name, age and email address.',
  ],
  no: [
    { text: 'We delete any data of a child that we find we have collected.', why: 'deletion promise' },
    { text: 'We do not knowingly collect data from children.', why: 'negation' },
  ],
};
