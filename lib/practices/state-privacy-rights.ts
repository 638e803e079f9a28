import type { Examples, Practice } from './practice.ts';

export const statePrivacyRights = {
  id: 'state-privacy-rights',
  group: 'scope',
  tier: 2,
  severity: 'good',
  title: 'Lists state or national rights',
  why: 'Where you live may give you more rights and its own ways to use them.',
  law: ['CCPA', 'Cal. Civ. Code 1798.83', 'LGPD Art. 18'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'California residents may ask once a year which personal information we gave to others for their direct marketing.',
    'If you live in Colorado, you can appeal our decision on your request.',
    'Residents of Brazil may request anonymisation of unnecessary data.',
  ],
  no: [
    { text: 'Our head office is in California.', why: 'location of the company' },
    { text: 'California law governs our contract with you.', why: 'governing law' },
  ],
};
