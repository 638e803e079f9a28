import type { Examples, Practice } from './practice.ts';

export const socialMediaPlugins = {
  id: 'social-media-plugins',
  group: 'tracking',
  tier: 1,
  severity: 'caution',
  title: 'Social network buttons',
  why: 'The social network learns of your visit even if you never touch its button.',
  law: ['CJEU C-40/17 Fashion ID', 'GDPR Art. 26'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Our pages contain Like and Share buttons which can send your IP address to the network that runs them.',
    'We use the Meta pixel to measure our campaigns.',
    'The embedded video player sets cookies and tells its operator which page you are reading.',
  ],
  no: [
    {
      text: 'You can find us on several social networks; the links at the bottom of the page are ordinary links.',
      why: 'plain links',
    },
    { text: 'Our share buttons contact the network only after you switch them on.', why: 'two-click' },
  ],
};
