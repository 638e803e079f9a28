import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/page/detect/detect.ts';
import { locateQuote } from '../../lib/page/locate.ts';
import { readPolicy } from '../../lib/page/read/read.ts';
import { splitStatements } from '../../lib/statements/split.ts';
import { allText, fiveGrams, plainText, shareKept, wordsOf } from './support/score.ts';

const SHARED = join(process.env.WAYOUT_SHARED ?? '../shared', 'pages');

type Row = {
  file: string;
  label: 'privacy' | 'negative';
  service: string;
  url: string | null;
  reference?: string;
};

const rows: Row[] = existsSync(SHARED)
  ? readFileSync(join(SHARED, 'index.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

const documents = new Map<string, Document>();
function documentOf(row: Row): Document {
  const known = documents.get(row.file);
  if (known !== undefined) return known;
  const html = readFileSync(join(SHARED, row.file), 'utf8');
  const { document } = new JSDOM(html, { url: urlOf(row), virtualConsole: new VirtualConsole() }).window;
  documents.set(row.file, document);
  return document;
}

const urlOf = (row: Row) => row.url ?? 'https://example.com/p/123';

/** Share of the kept words that stand in no five-gram of the reference and not even in its vocabulary. */
function noiseOf(kept: string[], reference: string[]): number {
  const known = new Set(reference);
  return kept.filter((word) => !known.has(word)).length / Math.max(1, kept.length);
}

/** A saved page of which the reference holds less than this is a shell that scripts would have filled. */
const LEAST_IN_PAGE = 0.3;

describe.skipIf(rows.length === 0)('pages of the shared folder (skipped where it is absent)', () => {
  test('the detector', () => {
    // Pages saved twice under two labels, shells without their text, and hubs that hold the policy tell nothing.
    const policyTexts = new Set(
      rows.filter(({ label }) => label === 'privacy').map((row) => `${row.service} ${documentOf(row).title}`),
    );
    let hits = 0;
    const misses: string[] = [];
    const alarms: string[] = [];
    for (const row of rows) {
      const document = documentOf(row);
      const { isPolicy } = detect(document, 'https://example.com/p/123');
      if (
        row.label === 'privacy' &&
        (isPolicy || readPolicy(document, { url: urlOf(row) }).status === 'read')
      ) {
        if (isPolicy) hits += 1;
        else misses.push(row.file);
      }
      const isTwin = policyTexts.has(`${row.service} ${document.title}`);
      if (row.label === 'negative' && isPolicy && !isTwin) alarms.push(row.file);
    }
    const recall = hits / (hits + misses.length);
    const precision = hits / (hits + alarms.length);
    console.log(`detector: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`, {
      misses,
      alarms,
    });
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('the reader keeps the reference and little else', () => {
    const scores: { file: string; recall: number; noise: number; headings: number; links: number }[] = [];
    for (const row of rows) {
      if (row.label !== 'privacy' || row.reference === undefined) continue;
      const document = documentOf(row);
      const result = readPolicy(document, { url: urlOf(row) });
      if (result.status !== 'read') continue;
      const markdown = readFileSync(join(SHARED, row.reference), 'utf8');
      const reference = wordsOf(plainText(markdown));
      const inPage = new Set(fiveGrams(wordsOf(allText(document))));
      const wanted = new Set(fiveGrams(reference));
      const share = [...wanted].filter((gram) => inPage.has(gram)).length / wanted.size;
      if (share < LEAST_IN_PAGE) continue;
      const { blocks, links } = result.page;
      const kept = blocks.flatMap((block) => wordsOf(block.text));
      const headings = blocks
        .filter(({ kind }) => kind === 'heading')
        .map(({ text }) => wordsOf(text).join(' '));
      const tags = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((tag) =>
        wordsOf(tag.textContent ?? '').join(' '),
      );
      const named = [...markdown.matchAll(/^#{1,6}\s+(.+)$|^(.+)\n(?:=+|-{3,})$/gm)].map((match) =>
        wordsOf(plainText(match[1] ?? match[2] ?? '')).join(' '),
      );
      const addresses = [...document.querySelectorAll('a[href]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      const read = new Set(links.flatMap(({ href, asWritten }) => [href, asWritten ?? href]));
      scores.push({
        file: row.file,
        recall: shareKept(wanted, inPage, new Set(fiveGrams(kept))),
        noise: noiseOf(kept, reference),
        headings: shareKept(named, new Set(tags), new Set(headings)),
        links: shareKept(addresses, new Set(addresses), read),
      });
    }
    const mean = (key: 'recall' | 'noise' | 'headings' | 'links') =>
      scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
    const worst = scores.reduce((least, score) => (score.recall < least.recall ? score : least));
    console.log(
      `reader on ${scores.length} policies: five-grams ${mean('recall').toFixed(4)}, worst ${worst.recall.toFixed(3)} ` +
        `(${worst.file}), noise ${mean('noise').toFixed(4)}, headings ${mean('headings').toFixed(3)}, links ${mean('links').toFixed(3)}`,
    );
    expect(scores.length).toBeGreaterThan(25);
    expect(mean('recall')).toBeGreaterThan(0.995);
    expect(worst.recall).toBeGreaterThan(0.97);
    expect(mean('noise')).toBeLessThan(0.02);
    expect(mean('headings')).toBeGreaterThan(0.98);
    expect(mean('links')).toBeGreaterThan(0.98);
  });

  test('statements stand where their offsets say and are found again in the page', () => {
    let all = 0;
    let found = 0;
    for (const row of rows
      .filter(({ label }) => label === 'privacy')
      .filter((_row, index) => index % 6 === 0)) {
      const document = documentOf(row);
      const result = readPolicy(document, { url: urlOf(row) });
      if (result.status !== 'read') continue;
      const { text, statements } = splitStatements(result.page.blocks);
      for (const [index, statement] of statements.entries()) {
        expect(text.slice(statement.start, statement.end)).toBe(statement.text);
        if (index % 25 !== 0) continue;
        all += 1;
        if (locateQuote(document, statement.text, statement.heading) !== undefined) found += 1;
      }
    }
    console.log(`located ${found} of ${all} statements`);
    expect(found / all).toBeGreaterThan(0.98);
  });
});
