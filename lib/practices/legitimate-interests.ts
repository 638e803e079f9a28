import type { Examples, Practice } from './practice.ts';

export const legitimateInterests = {
  id: 'legitimate-interests',
  group: 'legal',
  tier: 2,
  severity: 'neutral',
  title: 'Relies on its legitimate interests',
  why: 'They use your data without asking because they find their interest strong enough; you can object.',
  law: [],
} as const satisfies Practice;

export const examples: Examples = {
  yes: ['We process this information on the basis of our legitimate interests in improving the service.'],
  no: [{ text: 'Data are processed because it is necessary for the contract.', why: 'other basis' }],
};
