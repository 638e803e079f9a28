/** Hostile sources on the command line: a record for each, and the run goes on. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines, records, runWayout } from '../cli/run-wayout.ts';
import { pageOf, SEED } from './pages.ts';
import { kinds } from './parts.ts';

const hostile = Object.keys(kinds).map((kind, index) => {
  const [page] = fc.sample(pageOf(kind), { seed: SEED + index, numRuns: 1 });
  return { id: kind, html: page?.html ?? '', url: page?.url };
});
const nested = ['div', 'q', 'font', 'x-y', 'svg><foreignObject'].map((tag) => ({
  id: `100,000 <${tag}>`,
  html: `<${tag}>`.repeat(100_000),
}));

test('every hostile source gets its record, in order', { timeout: 300_000 }, async () => {
  const sane = {
    id: 'sane',
    text: 'We keep your personal data for three years after your last order. '.repeat(9),
  };
  const input = [...nested, ...hostile, sane];
  const answers = records(await runWayout(['analyze', '--ndjson'], lines(...input)));
  expect(answers.map(({ id }) => id)).toEqual(input.map(({ id }) => id));
  for (const { error } of answers.slice(0, nested.length)) expect(error).toMatch(/deep/);
  for (const answer of answers.slice(nested.length)) {
    const { id, report, unreadable, error } = answer;
    expect([id, report ?? unreadable ?? (id === 'sane' ? undefined : error)]).not.toContain(undefined);
  }
});
