/**
 * Time and memory of the classifier in real Chromium and real Firefox: `npm run bench:classify`. Beside it, in the same run, a pass of 60
 * expressions and one over the characters: on another machine only the ratios to them mean something. The text is real
 * policies of the shared folder, joined and cut; where that is absent, the practices' own examples.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { examplesOf } from '../lib/practices/examples.ts';
import { splitStatements } from '../lib/statements/split.ts';
import type { Block, Statement } from '../lib/types.ts';
import { bundled, plainChromium } from '../tests/page/support/in-chromium.ts';
import { sharedFolder } from '../tests/support/shared.ts';
import { browserExecutable } from './browsers.ts';
import type { ClassifierInPage, PassTimes } from './classify-in-page.ts';

const passes = Number(process.argv[2] ?? 9);
const budget = { decode: 60, policy: 25, long: 500, memory: 30 };

declare const inPage: ClassifierInPage; // What the bundle puts into the page.

const lines = policyLines();
const sizes = { '50 kB, ms': 50_000, '1 MB, ms': 1_000_000 };
const script = await bundled(join(import.meta.dirname, 'classify-in-page.ts'));
const model = readFileSync(join(import.meta.dirname, '../public/model/practices.bin'), 'base64');
console.log(
  `budget: ${budget.policy} ms for 50 kB, ${budget.long} ms for 1 MB, ${budget.decode} ms to decode`,
);
await inBrowser(await plainChromium(), async (page) => {
  const session = await page.createCDPSession();
  const empty = await megabytesIn(session);
  await measureIn(page, 'Chromium', async () => {
    console.log(`memory when loaded: ${((await megabytesIn(session)) - empty).toFixed(1)} MB`);
  });
  const after = (await megabytesIn(session)) - empty;
  console.log(`memory after the passes: ${after.toFixed(1)} MB (budget ${budget.memory})`);
});
await inBrowser(await plainFirefox(), (page) => measureIn(page, 'Firefox'));

/** Firefox without any extension, its clock as fine as it goes. */
async function plainFirefox(): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: await browserExecutable('firefox'),
    headless: true,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
}

async function inBrowser(browser: Browser, measure: (page: Page) => Promise<void>): Promise<void> {
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    await measure(page);
  } finally {
    await browser.close();
  }
}

async function measureIn(page: Page, browser: string, whenLoaded = async () => {}): Promise<void> {
  const decode = await page.evaluate((bytes) => inPage.load(bytes), model);
  console.log(`${browser}: model decoded in ${decode.toFixed(1)} ms, cold`);
  await whenLoaded();
  await pass(page, 500_000, 3); // Warm, as a worker that has read policies.
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, length] of Object.entries(sizes))
    for (const [what, ms] of Object.entries(await pass(page, length, passes)))
      rows[what] = { ...rows[what], [name]: ms.toFixed(1) };
  console.table(rows);
}

/** Medians of that many passes over statements of that many characters together. */
async function pass(page: Page, characters: number, count: number): Promise<PassTimes> {
  const given = JSON.stringify(statementsOf(characters)); // One string crosses to Firefox sooner than thousands of objects.
  const { times } = await page.evaluate((json, n) => inPage.measure(JSON.parse(json), n), given, count);
  return times;
}

/** What lives in the page's heap and in its arrays of bytes, garbage gone. */
async function megabytesIn(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}

/** Statements of that many characters together. */
function statementsOf(characters: number): Statement[] {
  const blocks: Block[] = [];
  let length = 0;
  let heading = '';
  for (let i = 0; length < characters; i += 1) {
    const line = lines[i % lines.length] ?? '';
    if (line.startsWith('#')) heading = line.replace(/^#+\s*/, '');
    else {
      blocks.push({ kind: 'paragraph', text: line, heading, place: 'text' });
      length += line.length;
    }
  }
  return splitStatements(blocks).statements;
}

function policyLines(): string[] {
  const folder = join(sharedFolder, 'policies/en');
  const text = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .slice(0, 60)
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n')
    : Object.values(examplesOf)
        .flatMap(({ yes, no }) => [...yes, ...no.map((near) => near.text)])
        .join('\n');
  return text.split('\n').filter((line) => line.trim() !== '');
}
