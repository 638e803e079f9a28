import type { Examples, Practice } from './practice.ts';

export const aggregateDataSharing = {
  id: 'aggregate-data-sharing',
  group: 'sharing',
  tier: 2,
  severity: 'neutral',
  title: 'Shares statistics only',
  why: 'Statistics tell little about you, as long as they are truly anonymous.',
  law: ['GDPR recital 26'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We publish anonymous statistics about how the service is used.',
    'Aggregated figures that do not identify anyone may be given to advertisers.',
    'Researchers receive totals, never individual records.',
  ],
  no: [
    { text: 'We share hashed email addresses with our partners.', why: 'pseudonymous, still personal' },
    { text: 'Anonymous users cannot post comments.', why: 'other meaning' },
  ],
};
