import type { Examples, Practice } from './practice.ts';

export const privateContentAccess = {
  id: 'private-content-access',
  group: 'collection',
  tier: 1,
  severity: 'red-flag',
  title: 'Reads your private content',
  why: 'What you write, save or say in private may be read by the company or its software.',
  law: ['ePrivacy Art. 5(1)', 'GDPR Art. 5'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Our systems analyse the content of your emails and chats to offer you relevant features.',
    'Staff may listen to voice recordings in order to improve recognition quality.',
    'We scan the photos in your gallery and tag the people in them.',
  ],
  no: [
    { text: 'Messages are end-to-end encrypted, so we cannot read them.', why: 'negation' },
    {
      text: 'Moderators look at a message only when a participant reports it.',
      why: 'limited to reports; caution at most',
    },
  ],
};
