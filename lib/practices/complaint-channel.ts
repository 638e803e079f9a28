import type { Examples, Practice } from './practice.ts';

export const complaintChannel = {
  id: 'complaint-channel',
  group: 'rights',
  tier: 1,
  severity: 'good',
  title: 'You can complain to someone else',
  why: 'If the company does not help, somebody independent can.',
  law: ['GDPR Art. 13(2)(d), 77'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'You have the right to lodge a complaint with the data protection authority of your country.',
    'If we do not resolve your concern, contact our independent dispute resolution provider free of charge.',
    'Complaints can be addressed to the Information Commissioner at ico.org.uk.',
  ],
  no: [
    { text: 'If you have a complaint, email our customer service.', why: 'internal only: privacy contact' },
    { text: 'We received no complaints last year.', why: 'other subject' },
  ],
};
