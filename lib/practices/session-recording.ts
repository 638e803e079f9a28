import type { Examples, Practice } from './practice.ts';

export const sessionRecording = {
  id: 'session-recording',
  group: 'tracking',
  tier: 1,
  severity: 'red-flag',
  title: 'Records your session',
  why: 'Your mouse, clicks and typing can be replayed like a film, even text that you never sent.',
  law: ['GDPR Art. 5(1)(c)', 'ePrivacy Art. 5(3)'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'A session replay tool records your mouse movements, clicks, scrolling and keystrokes.',
    'We use heat maps and screen recordings to see how individual visitors move through the checkout.',
    'Text typed into a form may be captured by our vendor even if you do not send the form.',
  ],
  no: [
    { text: 'Telephone calls with support are recorded if you agree.', why: 'phone calls, not sessions' },
    { text: 'Your session ends automatically after thirty minutes.', why: 'session in another sense' },
  ],
};
