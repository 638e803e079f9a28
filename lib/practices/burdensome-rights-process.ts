import type { Examples, Practice } from './practice.ts';

export const burdensomeRightsProcess = {
  id: 'burdensome-rights-process',
  group: 'rights',
  tier: 1,
  severity: 'caution',
  title: 'Makes your rights hard to use',
  why: 'Fees, letters or paperwork keep people from using rights that should be easy and free.',
  law: ['GDPR Art. 12(2), 12(5)', 'CCPA regs 7060'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Requests must be sent by registered letter together with a certified copy of your passport.',
    'We charge a fee of ten pounds for each request.',
    'We may refuse requests that are repetitive or would require disproportionate technical effort.',
  ],
  no: [
    {
      text: 'We may ask you to confirm your email address before we act on a request.',
      why: 'proportionate identity check',
    },
    { text: 'Exercising your rights is free of charge.', why: 'negation' },
  ],
};
