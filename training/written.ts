import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './rows.ts';

const FOLDER = join(import.meta.dirname, 'written');

/** A statement in our own words. `labels` has every practice that it states with its heading and lead-in, none for a near miss. */
type Written = { heading?: string; lead?: string; text: string; labels: string[] };

/**
 * Statements written for this project where real ones are rare: a file a practice, half of them state it and half only nearly, JSON a line.
 * They are learned from in every fold and never measured on.
 */
export function writtenRows(): Row[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n'))
    .map((line) => {
      const { heading = '', lead = '', text, labels } = JSON.parse(line) as Written; // a test looks at each line
      return { policy: '', heading, lead, before: '', text, labels, how: 'written' };
    });
}
