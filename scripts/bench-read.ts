/**
 * The reader beside its peers on the policies of the shared folder, in real Chromium: `npm run bench:read`. Times are
 * of cold documents, each in a tab of its own; on another machine only their ratios mean something. Recall is of the
 * curated text's five-grams that the page holds, links and headings likewise, noise the share of kept words that are not
 * in the curated text. Defuddle takes forms out: of a page that stands in a form as a whole it keeps nothing.
 */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bundled, openCold, plainChromium } from '../tests/page/support/in-chromium.ts';
import type { ReaderName, ReadersInPage } from '../tests/page/support/readers-in-page.ts';
import {
  htmlOf,
  referenceOf,
  type SavedPage,
  savedPolicies,
  urlOf,
} from '../tests/page/support/saved-pages.ts';
import { type Score, scoreOf } from '../tests/page/support/score.ts';

const names: ReaderName[] = ['Readability', 'Defuddle', 'Wayout'];
const rounds = Number(process.argv[2] ?? 3);

declare const readers: ReadersInPage; // what the bundle puts into each page

type Row = { file: string; ms: Record<ReaderName, number>; score: Record<ReaderName, Score> };

const script = await bundled(join(import.meta.dirname, '../tests/page/support/readers-in-page.ts'));
const browser = await plainChromium();
const rows: Row[] = [];
try {
  for (const page of savedPolicies) {
    const row = await measure(browser, page);
    if (row !== undefined) rows.push(row);
  }
} finally {
  await browser.close();
}
print(rows);

/** Undefined where the page's curated text is not in the page, or the reader calls it unreadable. */
async function measure(browser: Browser, saved: SavedPage): Promise<Row | undefined> {
  const markdown = referenceOf(saved);
  if (markdown === undefined) return undefined;
  const html = htmlOf(saved);
  const times: Record<ReaderName, number[]> = { Readability: [], Defuddle: [], Wayout: [] };
  const score: Partial<Record<ReaderName, Score>> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names.toReversed()) {
      const page = await openCold(browser, urlOf(saved), html);
      await page.evaluate(script);
      const timed = await page.evaluate((reader) => readers.read(reader), name);
      const raw = round === 0 ? await page.evaluate(() => readers.raw()) : undefined;
      await page.close();
      if (timed === undefined) return undefined;
      times[name].push(timed.ms);
      if (raw === undefined) continue;
      const scored = scoreOf(markdown, raw, timed.reading);
      if (scored === undefined) return undefined;
      score[name] = scored;
    }
  }
  const { Readability, Defuddle, Wayout } = score;
  if (Readability === undefined || Defuddle === undefined || Wayout === undefined) return undefined;
  const ms = {
    Readability: at(times.Readability, 0.5),
    Defuddle: at(times.Defuddle, 0.5),
    Wayout: at(times.Wayout, 0.5),
  };
  return { file: saved.file, ms, score: { Readability, Defuddle, Wayout } };
}

function print(measured: Row[]): void {
  console.log(`${measured.length} policies, ${rounds} cold documents each`);
  const table = names.map((name) => {
    const scores = measured.map(({ score }) => score[name]);
    const mean = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
    const recalls = scores.map(({ recall }) => recall);
    const ratios = measured.map(({ ms }) => ms[name] / ms.Readability);
    const times = measured.map(({ ms }) => ms[name]);
    return {
      reader: name,
      'recall mean': percent(mean('recall')),
      worst: percent(Math.min(...recalls)),
      links: percent(mean('links')),
      headings: percent(mean('headings')),
      noise: percent(mean('noise')),
      'ms median': at(times, 0.5).toFixed(1),
      'ms p90': at(times, 0.9).toFixed(1),
      'x Readability': at(ratios, 0.5).toFixed(2),
      'x worst': Math.max(...ratios).toFixed(2),
    };
  });
  console.table(table);
  for (const name of names) {
    const [worst] = measured.toSorted((a, b) => a.score[name].recall - b.score[name].recall);
    if (worst !== undefined) console.log(`${name} keeps least of ${worst.file}`);
  }
  const slowest = measured.toSorted((a, b) => ratio(b) - ratio(a)).slice(0, 5);
  for (const { file, ms } of slowest)
    console.log(`${file}: ${ms.Wayout.toFixed(1)} ms, Readability ${ms.Readability.toFixed(1)} ms`);
}

function ratio({ ms }: Row): number {
  return ms.Wayout / ms.Readability;
}

function at(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
