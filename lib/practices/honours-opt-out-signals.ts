import type { Examples, Practice } from './practice.ts';

export const honoursOptOutSignals = {
  id: 'honours-opt-out-signals',
  group: 'tracking',
  tier: 1,
  severity: 'good',
  title: 'Honours your browser’s opt-out signal',
  why: 'A single setting in your browser is enough to opt out here.',
  law: ['CPRA 1798.135(b)', 'Colorado, Connecticut, Texas and other state laws'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We treat the Global Privacy Control signal as a valid request to opt out of sale and sharing.',
    'If your browser has Do Not Track switched on, we do not load any advertising scripts.',
    'When an opt-out preference signal is detected, a notice shows that your choice has been applied.',
  ],
  no: [
    { text: 'We are studying whether to support Global Privacy Control in future.', why: 'hypothetical' },
    { text: 'We do not honour Do Not Track or similar signals.', why: 'negation' },
  ],
};
