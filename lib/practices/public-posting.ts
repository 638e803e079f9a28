import type { Examples, Practice } from './practice.ts';

export const publicPosting = {
  id: 'public-posting',
  group: 'sharing',
  tier: 2,
  severity: 'caution',
  title: 'What you post is public',
  why: 'Anybody can read, copy and keep what you post, and search engines may find it.',
  law: ['GDPR Art. 17(2)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Anything you write in the forum can be read, copied and indexed by anyone.',
    'Your name and city will appear next to your review.',
    'Profile pages are public by default.',
  ],
  no: [
    { text: 'Your review is shown without your name.', why: 'not identifying' },
    { text: 'Your posts are visible only to the people you choose.', why: 'restricted' },
  ],
};
