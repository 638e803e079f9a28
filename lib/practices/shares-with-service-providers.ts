import type { Examples, Practice } from './practice.ts';

export const sharesWithServiceProviders = {
  id: 'shares-with-service-providers',
  group: 'sharing',
  tier: 1,
  severity: 'neutral',
  title: 'Uses service providers',
  why: 'Normal when a contract binds them; you may ask who they are.',
  law: ['GDPR Art. 28, 15(1)(c)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Payments are handled by a processor that may use the data only for that purpose.',
    'We employ other companies to host our systems and deliver our email, under contracts that protect your data.',
    'Couriers receive your name and address so that they can bring you the parcel.',
  ],
  no: [
    { text: 'Our partners may use the data for their own purposes.', why: 'not a processor' },
    { text: 'We do everything ourselves and involve no other company.', why: 'negation' },
  ],
};
