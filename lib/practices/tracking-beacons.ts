import type { Examples, Practice } from './practice.ts';

export const trackingBeacons = {
  id: 'tracking-beacons',
  group: 'tracking',
  tier: 1,
  severity: 'caution',
  title: 'Invisible tracking pixels',
  why: 'Invisible images report what you read and do, and are hard to notice or refuse.',
  law: ['ePrivacy Art. 5(3)', 'GDPR Art. 5(1)(a)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Tiny invisible images called clear GIFs are embedded in our pages to record what visitors do.',
    'We and our partners use pixel tags, local storage and browser fingerprinting to recognise you.',
    'Web beacons let us count how many people saw a page and which links they followed.',
  ],
  no: [
    { text: 'This site does not use web beacons or pixels of any kind.', why: 'negation' },
    { text: 'A web beacon is a small image file on a web page.', why: 'definition only' },
  ],
};
