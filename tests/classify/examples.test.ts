import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../lib/practices/examples.ts';
import { practices } from '../../lib/practices/index.ts';
import { practicesIn } from './shipped.ts';

/** Share of the examples that must hold. The model learns from them too: a record whose own examples fail is not ready. */
const LEAST_SHARE = 0.97;

const failures: string[] = [];
let count = 0;
for (const { id } of practices) {
  const { yes, no } = examplesOf[id];
  for (const text of yes) {
    count++;
    if (!practicesIn(text).includes(id)) failures.push(`${id} is not found in: ${text}`);
  }
  for (const { text, why } of no) {
    count++;
    if (practicesIn(text).includes(id)) failures.push(`${id} is found in: ${text} (${why})`);
  }
}

describe('the examples of the practices, through the shipped model', () => {
  test(`at least ${LEAST_SHARE * 100} % hold`, () => {
    console.log(
      `${count - failures.length} of ${count} examples hold; those that do not:\n  ${failures.join('\n  ')}`,
    );
    expect((count - failures.length) / count).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  const redFlags = practices.filter(({ severity }) => severity === 'red-flag');
  const nearMisses = redFlags.flatMap(({ id }) => examplesOf[id].no.map(({ text }) => [id, text] as const));
  test.each(nearMisses)('no false accusation: %s not in “%s”', (id, text) => {
    expect(practicesIn(text)).not.toContain(id);
  });
});
