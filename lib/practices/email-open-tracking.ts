import type { Examples, Practice } from './practice.ts';

export const emailOpenTracking = {
  id: 'email-open-tracking',
  group: 'tracking',
  tier: 1,
  severity: 'caution',
  title: 'Watches you read email',
  why: 'The sender learns when you open a message and what you click, usually without asking.',
  law: ['ePrivacy Art. 5(3)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Our newsletters contain a pixel that tells us whether and when you opened them.',
    'We track the links you click in the messages we send, and combine this with your profile.',
    'HTML emails may include beacons so that we learn if the message was read or forwarded.',
  ],
  no: [
    { text: 'Our emails are sent as plain text without any trackers.', why: 'negation' },
    { text: 'You can open the attachment by clicking the link in the email.', why: 'no tracking' },
  ],
};
