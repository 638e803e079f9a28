import type { UnreadableReason } from '../types.ts';

/** Why a page could not be read, and what to do, for a person at a terminal. */
export const unreadableWords: Record<UnreadableReason, string> = {
  empty: 'The page is empty.',
  'script-only':
    'The page is built by scripts, which are not run here. Save it from a browser and try again.',
  pdf: 'The page is a PDF. Convert it to text first.',
  'browser-page': 'The page belongs to the browser.',
  'no-access': 'The page may not be read.',
  'timed-out': 'The page did not answer in time.',
  'went-away': 'The page went away while it was read.',
  failed: 'The page could not be read.',
};
