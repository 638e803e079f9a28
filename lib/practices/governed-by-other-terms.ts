import type { Examples, Practice } from './practice.ts';

export const governedByOtherTerms = {
  id: 'governed-by-other-terms',
  group: 'legal',
  tier: 1,
  severity: 'caution',
  title: 'Other documents can override this one',
  why: 'What you read here is not the whole deal: another document can add to it or override it.',
  law: ['GDPR Art. 12(1)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'This statement does not apply to data stored by our customers on the platform.',
    'Where the master agreement and this policy conflict, the agreement prevails.',
    'Additional notices that apply to certain products may change what is said here.',
  ],
  no: [
    { text: 'This policy applies to all our websites, apps and stores.', why: 'full scope' },
    {
      text: 'Links to other websites are covered by the policies of those websites.',
      why: 'third-party sites',
    },
  ],
};
