import type { Examples, Practice } from './practice.ts';

export const preciseLocation = {
  id: 'precise-location',
  group: 'collection',
  tier: 1,
  severity: 'caution',
  title: 'Tracks your location',
  why: 'Where you go tells where you live, work, pray and see a doctor.',
  law: ['CPRA 1798.140(ae)(1)(C)', 'GDPR Art. 5(1)(c), 6'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'The app records your exact position in the background, even while it is closed.',
    'We use GPS signals, nearby Wi-Fi networks and Bluetooth beacons to work out where your phone is.',
    'Location history is linked to your profile so that we can suggest shops close to you.',
  ],
  no: [
    {
      text: 'We only derive your country from the IP address in order to show the right currency.',
      why: 'coarse location only',
    },
    { text: 'You may tell us the city you live in if you would like to.', why: 'volunteered, not tracked' },
  ],
};
