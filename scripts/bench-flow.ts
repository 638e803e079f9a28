/**
 * Time of the whole analysis, from the reader's start to the report, on the policies of the shared folder in real
 * Chromium: `npm run bench:flow`. Each policy is a cold document in a tab of its own, the worker is warm; the way between
 * them counts as one structured clone. The classifier's own time stands apart. The compiling of functions when they are
 * first called counts on both sides, that of the script around them on neither. On another machine only the ratios to
 * Readability alone, taken in the same run, mean something.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { linkedPolicy, longPolicy } from '../tests/browsers/pages.ts';
import { bundled, openCold, plainChromium } from '../tests/page/support/in-chromium.ts';
import type { ReadersInPage } from '../tests/page/support/readers-in-page.ts';
import { htmlOf, savedPolicies, urlOf } from '../tests/page/support/saved-pages.ts';
import type { WorkerInPage } from '../tests/page/support/worker-in-page.ts';

const rounds = Number(process.argv[2] ?? 3);
const support = join(import.meta.dirname, '../tests/page/support');

// What the bundles put into the pages.
declare const readers: ReadersInPage;
declare const worker: WorkerInPage;
/** What the bench leaves there between two steps. */
declare const given: { result: unknown };

/** Milliseconds; `wait`: the longest that a timer of the page waits while the extension reads. */
type Times = {
  file: string;
  readability: number;
  read: number;
  rest: number;
  classify: number;
  wait: number;
};

/**
 * What reader and analysis may take of Readability's time, in the median and on the worst page; what many links may, in
 * milliseconds.
 */
const target = { median: 1.3, worst: 2, links: 60 };
const manyLinks = 10_000;
/** Milliseconds from which on a task is a long one. */
const longTask = 50;

const script = await bundled(join(support, 'readers-in-page.ts'));
const browser = await plainChromium();
try {
  const background = await openWorker(browser);
  const pages = savedPolicies.map((page) => ({ file: page.file, url: urlOf(page), html: htmlOf(page) }));
  const times: Times[] = [];
  const leftOut: string[] = [];
  for (const page of pages) {
    const measured = await measure(background, page);
    if (typeof measured === 'string') leftOut.push(`${page.file}: ${measured}`);
    else times.push(measured);
  }
  print(times);
  console.log(`${leftOut.length} left out because the reader finds nothing to read:`);
  for (const page of leftOut) console.log(`  ${page}`);
  const url = 'https://example.com/privacy';
  const long = await measure(background, { file: 'a policy of 1 MB', url, html: longPolicy(1_000_000) });
  if (typeof long !== 'string') console.log(line(long));
  const [read, rest] = await costOfLinks(background, url);
  console.log(
    `${manyLinks} links: harvest ${read.toFixed(0)} ms of the processor, recognition ${rest.toFixed(0)} ms, ` +
      `in all ${(read + rest).toFixed(0)} of at most ${target.links} ms`,
  );
} finally {
  await browser.close();
}

async function openWorker(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluate(await bundled(join(support, 'worker-in-page.ts')));
  const [practices, instructions] = ['practices.bin', 'instructions.bin'].map((name) =>
    readFileSync(join(import.meta.dirname, '../public/model', name), 'base64'),
  ) as [string, string]; // one for each name
  await page.evaluate((...models) => worker.load(...models), practices, instructions);
  return page;
}

/** Medians over the rounds; why not, for pages that the reader calls unreadable. */
async function measure(
  background: Page,
  page: { file: string; url: string; html: string },
): Promise<Times | string> {
  const all: Omit<Times, 'file'>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const alone = await inColdTab(page, () => readers.read('Readability')?.ms ?? Number.NaN);
    const { ms, result } = await inColdTab(page, () => readers.result());
    if (result.status !== 'read') return result.reason;
    const { classify, rest } = await background.evaluate((read) => worker.analyze(read), result);
    const { longest: wait } = await inColdTab(page, () => readers.responsive(), true);
    if (round > 0) all.push({ readability: alone, read: ms, rest, classify, wait }); // the first warms the worker
  }
  const median = (key: keyof Omit<Times, 'file'>) =>
    at(
      all.map((one) => one[key]),
      0.5,
    );
  return {
    file: page.file,
    readability: median('readability'),
    read: median('read'),
    rest: median('rest'),
    classify: median('classify'),
    wait: median('wait'),
  };
}

/**
 * Milliseconds of the processor that links cost the reader and all that comes after it: a policy full of them against the
 * same policy in which they are plain text, each at its quickest.
 */
async function costOfLinks(background: Page, url: string): Promise<[read: number, rest: number]> {
  const never: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const least = { linked: never, plain: never };
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const kind of ['linked', 'plain'] as const) {
      const tab = await openCold(browser, url, linkedPolicy(manyLinks, kind === 'linked'));
      await tab.evaluate(script);
      const read = await processorTime(tab, () => Object.assign(globalThis, { given: readers.result() }));
      const result = await tab.evaluate(() => given.result);
      await tab.close();
      await background.evaluate((handed) => Object.assign(globalThis, { given: { result: handed } }), result);
      const rest = await processorTime(background, () => worker.analyze(given.result));
      least[kind] = [Math.min(least[kind][0], read), Math.min(least[kind][1], rest)];
    }
  }
  const { linked, plain } = least;
  return [linked[0] - plain[0], linked[1] - plain[1]];
}

/** What the page's own thread works, in milliseconds, whatever else the machine does. */
async function processorTime(page: Page, work: () => unknown): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
  };
  const start = await seconds();
  await page.evaluate(`void (${work})()`);
  const end = await seconds();
  await session.detach();
  return 1_000 * (end - start);
}

async function inColdTab<Answer>(
  { url, html }: { url: string; html: string },
  work: () => Answer | Promise<Answer>,
  live = false,
): Promise<Answer> {
  const tab = await openCold(browser, url, html, live);
  await tab.evaluate(script);
  const answer = await tab.evaluate(work);
  await tab.close();
  return answer as Answer; // puppeteer's type for what a page answers with is the answer, awaited
}

function print(times: Times[]): void {
  console.log(`${times.length} policies, ${rounds} cold documents each, warm worker`);
  const rowOf = (what: string, value: (time: Times) => number, digits: number) => ({
    what,
    median: at(times.map(value), 0.5).toFixed(digits),
    p90: at(times.map(value), 0.9).toFixed(digits),
    worst: at(times.map(value), 1).toFixed(digits),
  });
  console.table([
    rowOf('Readability alone, ms', ({ readability }) => readability, 1),
    rowOf('reader, ms', ({ read }) => read, 1),
    rowOf('analysis without classifier, ms', ({ rest }) => rest, 1),
    rowOf('classifier, ms', ({ classify }) => classify, 1),
    rowOf('reader : Readability', ({ read, readability }) => read / readability, 2),
    rowOf('reader and analysis : Readability', ratio, 2),
    rowOf('longest wait of the page, ms', ({ wait }) => wait, 0),
  ]);
  const within = (most: number) => times.filter((time) => ratio(time) <= most).length;
  const quick = times.filter(({ wait }) => wait <= longTask).length;
  console.log(
    `reader and analysis within ${target.median} on ${within(target.median)}, within ${target.worst} on ` +
      `${within(target.worst)}; no wait beyond ${longTask} ms on ${quick} of ${times.length}`,
  );
  for (const time of times.toSorted((a, b) => ratio(b) - ratio(a)).slice(0, 5)) console.log(line(time));
}

function ratio({ read, rest, readability }: Times): number {
  return (read + rest) / readability;
}

function line(time: Times): string {
  const [alone, read, rest, classify, wait] = [
    time.readability,
    time.read,
    time.rest,
    time.classify,
    time.wait,
  ].map((ms) => ms.toFixed(0));
  return `${time.file}: reader ${read} ms, analysis ${rest} ms, classifier ${classify} ms, longest wait ${wait} ms; Readability alone ${alone} ms`;
}

function at(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}
