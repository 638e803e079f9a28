import type { Examples, Practice } from './practice.ts';

export const targetedAdsOptOut = {
  id: 'targeted-ads-opt-out',
  group: 'rights',
  tier: 1,
  severity: 'good',
  title: 'You can stop targeted ads',
  why: 'You can refuse ads picked from your behaviour; the collecting itself usually goes on.',
  law: ['GDPR Art. 21', 'CPRA 1798.120'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'You can refuse interest-based ads from participating companies at aboutads.info/choices.',
    'Install the Google Analytics opt-out add-on if you do not want to be measured.',
    'Use the Ad preferences page to turn personalised advertising off.',
  ],
  no: [
    { text: 'There is no way to turn off advertising in the free version.', why: 'negation' },
    { text: 'If you opt out you will still see advertisements.', why: 'limit of the choice; neutral' },
  ],
};
