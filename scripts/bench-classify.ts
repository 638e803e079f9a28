/**
 * Time and memory of the classifier in real Chromium: `npm run bench:classify`. Beside it, in the same run, a pass of 60
 * expressions and one over the characters: on another machine only the ratios to them mean something. The text is real
 * policies of the shared folder, joined and cut; where that is absent, the practices' own examples.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { examplesOf } from '../lib/practices/examples.ts';
import { splitStatements } from '../lib/statements/split.ts';
import type { Block, Statement } from '../lib/types.ts';
import { bundled, plainChromium } from '../tests/page/support/in-chromium.ts';
import { sharedFolder } from '../tests/support/shared.ts';
import type { ClassifierInPage } from './classify-in-page.ts';

const passes = Number(process.argv[2] ?? 9);
const budget = { decode: 60, policy: 25, long: 500, memory: 30 };

declare const inPage: ClassifierInPage; // What the bundle puts into the page.

const lines = policyLines();
const sizes = { '50 kB, ms': 50_000, '1 MB, ms': 1_000_000 };
const script = await bundled(join(import.meta.dirname, 'classify-in-page.ts'));
const model = readFileSync(join(import.meta.dirname, '../public/model/practices.bin'), 'base64');
const browser = await plainChromium();
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.evaluate(script);
  const empty = await megabytesIn(session);
  const decode = await page.evaluate((bytes) => inPage.load(bytes), model);
  const loaded = await megabytesIn(session);
  await page.evaluate((given) => inPage.measure(given, 3), statementsOf(500_000)); // Warm, as a worker that has read policies.
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, length] of Object.entries(sizes)) {
    const statements = statementsOf(length);
    const { times } = await page.evaluate((given, n) => inPage.measure(given, n), statements, passes);
    for (const [what, ms] of Object.entries(times)) rows[what] = { ...rows[what], [name]: ms.toFixed(1) };
    console.log(`${name.split(',')[0]}: ${statements.length} statements, medians of ${passes} passes`);
  }
  console.table(rows);
  const after = await megabytesIn(session);
  console.log(`budget: ${budget.policy} ms for 50 kB, ${budget.long} ms for 1 MB`);
  console.log(`model decoded in ${decode.toFixed(1)} ms, cold (budget ${budget.decode})`);
  console.log(
    `memory: ${(loaded - empty).toFixed(1)} MB when loaded, ${(after - empty).toFixed(1)} after the passes (budget ${budget.memory})`,
  );
} finally {
  await browser.close();
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
