import { examplesOf } from '../lib/practices/examples.ts';
import { practices } from '../lib/practices/index.ts';
import type { Row } from './rows.ts';

/** How many statements of the data one example is worth. */
const COPIES = 5;

/**
 * The practices' own examples as statements to learn from, each for its own practice alone: what else a sentence may state is not
 * said in the record.
 */
export function exampleRows(): { practice: string; row: Row }[] {
  return practices.flatMap(({ id }) => {
    const { yes, no } = examplesOf[id];
    const texts = [
      ...yes.map((text) => ({ text, labels: [id] })),
      ...no.map(({ text }) => ({ text, labels: [] })),
    ];
    return texts.flatMap(({ text, labels }) =>
      Array.from({ length: COPIES }, () => ({
        practice: id,
        row: { policy: '', heading: '', lead: '', before: '', text, labels, how: 'by-cue' as const },
      })),
    );
  });
}
