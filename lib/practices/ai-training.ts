import type { Examples, Practice } from './practice.ts';

export const aiTraining = {
  id: 'ai-training',
  group: 'use',
  tier: 1,
  severity: 'red-flag',
  title: 'Trains AI on your data',
  why: 'What you wrote or uploaded may live on inside a model, from which it cannot easily be taken out again.',
  law: ['GDPR Art. 6(1)(f), 21(1)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Content that you submit may be used to train our artificial intelligence models.',
    'We use chats and uploads to improve our machine learning systems unless you switch this off.',
    'Our partners may use your posts to develop generative AI.',
  ],
  no: [
    { text: 'We never use customer content to train models.', why: 'negation' },
    { text: 'Our training courses for staff cover data protection.', why: 'training in another sense' },
  ],
};
