import type { Examples, Practice } from './practice.ts';

export const cookiesWithoutConsent = {
  id: 'cookies-without-consent',
  group: 'tracking',
  tier: 1,
  severity: 'caution',
  title: 'Cookies without asking',
  why: 'Cookies that are not needed start before you could say no; in the EU and UK they must ask first.',
  law: ['ePrivacy Art. 5(3)', 'GDPR Art. 7'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'When you open any page of this site a cookie is placed on your device.',
    'By continuing to browse you agree to our use of cookies; to refuse them, change the settings of your browser.',
    'Advertising cookies are stored as soon as you arrive and can be deleted afterwards in your browser.',
  ],
  no: [
    {
      text: 'Advertising cookies are only set after you have clicked Accept in the banner.',
      why: 'consent first',
    },
    {
      text: 'We use only the session cookies that are needed to keep you logged in.',
      why: 'strictly necessary',
    },
  ],
};
