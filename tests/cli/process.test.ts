import { describe, expect, test } from 'vitest';
import { lines, records, spawnWayout } from './run-wayout.ts';

describe('the process', () => {
  test('a long run comes back complete and in order', async () => {
    const count = 5_000;
    const input = lines(
      ...Array.from({ length: count }, (_, id) => ({
        id,
        text: `We sell list number ${id} to data brokers.`,
      })),
    );
    const ran = await spawnWayout(['classify', '--ndjson'], input);
    expect(ran).toMatchObject({ code: 0, errors: '' });
    expect(records(ran).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, id) => id));
  });

  test('a reader that stops early ends the run quietly', async () => {
    const input = lines({ id: 1, text: 'We sell data.' }).repeat(50_000);
    const ran = await spawnWayout(['classify', '--ndjson'], input, '| head -n 1');
    expect(ran).toMatchObject({ code: 0, errors: '' });
    expect(records(ran).length).toBe(1);
  });

  test('the exit code of the process is that of the run', async () => {
    expect((await spawnWayout(['ways-out', '--ndjson'], 'no json\n')).code).toBe(1);
    expect((await spawnWayout(['no-such-command'], '')).code).toBe(2);
  });
});
