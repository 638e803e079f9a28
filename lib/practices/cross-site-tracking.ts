import type { Examples, Practice } from './practice.ts';

export const crossSiteTracking = {
  id: 'cross-site-tracking',
  group: 'tracking',
  tier: 1,
  severity: 'red-flag',
  title: 'Follows you on other sites',
  why: 'What you do on other sites and devices is added up into one picture of your life.',
  law: ['ePrivacy Art. 5(3)', 'CPRA "sharing" 1798.140(ah)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Our partners collect information about your activities over time and across different websites.',
    'We link the devices that you use so that we can recognise you on your phone, laptop and television.',
    'When you visit a site that carries our button we receive the address of that page even if you do not click it.',
  ],
  no: [
    { text: 'We do not follow you after you leave our website.', why: 'negation' },
    { text: 'Other websites you visit may track you under their own policies.', why: 'other subject' },
  ],
};
