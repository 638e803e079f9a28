import type { Examples, Practice } from './practice.ts';

export const ignoresDoNotTrack = {
  id: 'ignores-do-not-track',
  group: 'tracking',
  tier: 1,
  severity: 'red-flag',
  title: 'Ignores Do Not Track',
  why: 'You said no in your browser and it makes no difference here, although several US states require sites to honour such signals.',
  law: ['CalOPPA Bus. & Prof. 22575(b)(5)', 'CCPA regs 7025'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Our systems do not recognise browser Do Not Track signals.',
    'Because there is no common standard, we currently take no action when we receive a DNT request.',
    'This site does not respond to opt-out preference signals sent by your browser.',
  ],
  no: [
    { text: 'If your browser sends a Do Not Track signal, we switch our analytics off.', why: 'honoured' },
    { text: 'Do Not Track is a preference that you can set in most browsers.', why: 'definition' },
  ],
};
