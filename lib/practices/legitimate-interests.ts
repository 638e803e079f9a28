import type { Practice } from './practice.ts';

export const legitimateInterests: Practice = {
  id: 'legitimate-interests',
  group: 'legal',
  tier: 2,
  severity: 'neutral',
  title: 'Relies on its legitimate interests',
  why: 'They use your data without asking because they find their interest strong enough; you can object.',
  law: [],
  examples: {
    yes: ['We process this information on the basis of our legitimate interests in improving the service.'],
    no: [{ text: 'Data are processed because it is necessary for the contract.', why: 'other basis' }],
  },
};
