import type { Examples, Practice } from './practice.ts';

export const retainsAfterDeletion = {
  id: 'retains-after-deletion',
  group: 'retention',
  tier: 1,
  severity: 'caution',
  title: 'Keeps data after you delete',
  why: 'Deleting your account does not delete everything about you.',
  law: ['GDPR Art. 17'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'Even after you delete your account we may keep copies in our archives for an unlimited time.',
    'Some information remains in our systems after you ask us to remove it.',
    'Content that you delete may still be visible in cached pages and to people who copied it.',
  ],
  no: [
    {
      text: 'Backups that contain your data are overwritten within thirty days of deletion.',
      why: 'bounded',
    },
    { text: 'Deleting the app from your phone also removes the files stored on it.', why: 'full deletion' },
  ],
};
