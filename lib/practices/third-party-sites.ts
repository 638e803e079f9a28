import type { Examples, Practice } from './practice.ts';

export const thirdPartySites = {
  id: 'third-party-sites',
  group: 'scope',
  tier: 2,
  severity: 'neutral',
  title: 'Not responsible for linked sites',
  why: "A link leads to somebody else's rules; read them before you give anything there.",
  law: [],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We are not responsible for the privacy practices of sites that we link to.',
    'Linked websites have their own policies, which we encourage you to read.',
    'This statement does not cover external pages reached through our links.',
  ],
  no: [
    { text: 'Our partners place their tags on this site.', why: 'third parties on this site' },
    { text: 'Our policy also covers the mobile site.', why: 'first-party scope' },
  ],
};
