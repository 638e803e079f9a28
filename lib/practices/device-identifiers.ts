import type { Examples, Practice } from './practice.ts';

export const deviceIdentifiers = {
  id: 'device-identifiers',
  group: 'collection',
  tier: 2,
  severity: 'caution',
  title: 'Collects device identifiers',
  why: 'These numbers recognise your device on every visit, even when you are not signed in.',
  law: ['GDPR Art. 4(1), recital 30'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Our servers log the IP address, browser version, operating system and advertising ID of each visitor.',
    'Each installation is given a unique device ID, which is sent to us together with your model and carrier.',
    'We automatically receive technical data such as screen size, language, referring page and hardware identifiers.',
  ],
  no: [
    {
      text: 'IP addresses are truncated before they are written to the log, so that nobody can be identified.',
      why: 'anonymised',
    },
    { text: 'An IP address is a number assigned to a computer on the internet.', why: 'definition' },
  ],
};
