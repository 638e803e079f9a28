import { describe, expect, test, vi } from 'vitest';
import { readPage, readPageInSlices } from '../../lib/page/read/read.ts';
import { atOnce, inSlices } from '../../lib/steps.ts';
import { documentOf, PROSE } from './support/page.ts';

/** Work of some 30 ms three times, written down each time. */
function* work(done: string[]): Generator<void, string> {
  for (let part = 0; part < 3; part += 1) {
    const start = performance.now();
    while (performance.now() - start < 30);
    done.push('work');
    yield;
  }
  return 'result';
}

describe('work in steps', () => {
  test('at once: nothing comes between', () => {
    const done: string[] = [];
    setImmediate(() => done.push('other'));
    expect(atOnce(work(done))).toBe('result');
    expect(done).toEqual(['work', 'work', 'work']);
  });

  test('in slices: others get their turn', async () => {
    const done: string[] = [];
    const result = inSlices(work(done));
    setImmediate(() => done.push('other'));
    expect(await result).toBe('result');
    expect(done.indexOf('other')).toBeGreaterThan(0);
    expect(done.indexOf('other')).toBeLessThan(3);
  });

  test('in slices: a page that keeps growing is not waited for without end', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 20;
      return now;
    });
    const pauses = vi.spyOn(globalThis, 'MessageChannel');
    await inSlices(
      (function* () {
        for (let step = 0; step < 1_000; step += 1) yield;
      })(),
    );
    const waited = pauses.mock.calls.length;
    vi.restoreAllMocks();
    expect(waited).toBe(400);
  });

  test('in slices: an error rejects', async () => {
    await expect(
      inSlices(
        (function* () {
          yield;
          throw new Error('broken');
        })(),
      ),
    ).rejects.toThrow('broken');
  });
});

test('a page read in slices is what it is when read at once', async () => {
  const html = `<h1>Privacy</h1>${`<section><h2>Sharing</h2>${PROSE}<a href="/x">More</a></section>`.repeat(200)}`;
  const options = { url: 'https://example.com/p/1' };
  expect(await readPageInSlices(documentOf(html), options)).toEqual(readPage(documentOf(html), options));
});
