import type { Examples, Practice } from './practice.ts';

export const transferSafeguards = {
  id: 'transfer-safeguards',
  group: 'legal',
  tier: 2,
  severity: 'good',
  title: 'Names protection for data sent abroad',
  why: 'When data goes abroad there are written guarantees, and you can ask for a copy.',
  law: ['GDPR Art. 45, 46'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Transfers outside the EEA are covered by the standard contractual clauses of the European Commission.',
    'We certify to the EU-U.S. Data Privacy Framework, its UK extension and the Swiss-U.S. framework.',
    'Our group has binding corporate rules approved by the Irish regulator.',
  ],
  no: [
    { text: 'We rely on your consent for all transfers.', why: 'weak ground' },
    { text: 'We intend to adopt standard contractual clauses.', why: 'hypothetical' },
  ],
};
