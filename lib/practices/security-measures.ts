import type { Examples, Practice } from './practice.ts';

export const securityMeasures = {
  id: 'security-measures',
  group: 'security',
  tier: 1,
  severity: 'good',
  title: 'Says how it protects your data',
  why: 'Concrete protection is named, not only promised.',
  law: ['GDPR Art. 32'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'All traffic is encrypted with TLS and passwords are stored as salted hashes.',
    'Only employees who need it can see your data, and every access is logged.',
    'Our data centres are audited every year against ISO 27001.',
  ],
  no: [
    { text: 'Keep your password secret; nobody else can do that for you.', why: "reader's duty" },
    { text: 'Your information is confidential.', why: 'assertion without a measure' },
  ],
};
