import type { Examples, Practice } from './practice.ts';

export const referredFriendData = {
  id: 'referred-friend-data',
  group: 'collection',
  tier: 2,
  severity: 'caution',
  title: 'Collects data about other people',
  why: 'The people you know never agreed to this, and may get mail in your name.',
  law: ['GDPR Art. 6, 14', 'ePrivacy Art. 13'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'If you invite a friend we keep the name and email address you enter and write to that person.',
    'With your permission the app uploads your whole address book to find people you know.',
    'Tell-a-friend messages are sent to the addresses you provide, which we retain to track the success of the campaign.',
  ],
  no: [
    { text: "We send the invitation once and do not store your friend's address.", why: 'not retained' },
    { text: 'You can share the article with friends by copying its link.', why: 'no collection' },
  ],
};
