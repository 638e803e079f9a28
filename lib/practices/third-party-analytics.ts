import type { Examples, Practice } from './practice.ts';

export const thirdPartyAnalytics = {
  id: 'third-party-analytics',
  group: 'tracking',
  tier: 1,
  severity: 'caution',
  title: 'Analytics by other companies',
  why: 'Companies you never chose learn that you were here and what you looked at.',
  law: ['GDPR Art. 6, 28, 44', 'ePrivacy Art. 5(3)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We use Google Analytics to understand how people use the site.',
    'An outside measurement company collects usage statistics on our pages by means of cookies.',
    'Our hosting partner and two analytics vendors receive the pages you visit and the time you spend on them.',
  ],
  no: [
    {
      text: 'We measure visits with software that runs on our own server and sends nothing to anybody else.',
      why: 'first party',
    },
    {
      text: 'Google Analytics can be blocked with the add-on offered by Google.',
      why: 'choice sentence, not the practice',
    },
  ],
};
