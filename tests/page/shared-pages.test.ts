import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/page/detect/detect.ts';
import { locateQuote } from '../../lib/page/locate.ts';
import { readPolicy } from '../../lib/page/read-policy.ts';
import { splitStatements } from '../../lib/statements/split.ts';
import {
  htmlOf,
  referenceOf,
  type SavedPage,
  savedPages,
  savedPolicies,
  urlOf,
} from './support/saved-pages.ts';
import { rawOf, readingOf, type Score, scoreOf } from './support/score.ts';

const documents = new Map<string, Document>();
function documentOf(row: SavedPage): Document {
  const known = documents.get(row.file);
  if (known !== undefined) return known;
  const { document } = new JSDOM(htmlOf(row), { url: urlOf(row), virtualConsole: new VirtualConsole() })
    .window;
  documents.set(row.file, document);
  return document;
}

describe.skipIf(savedPages.length === 0)('pages of the shared folder (skipped where it is absent)', () => {
  test('the detector', () => {
    // Pages saved twice under two labels, shells without their text, and hubs that hold the policy tell nothing.
    const policyTexts = new Set(savedPolicies.map((row) => `${row.service} ${documentOf(row).title}`));
    let hits = 0;
    const misses: string[] = [];
    const alarms: string[] = [];
    for (const row of savedPages) {
      const document = documentOf(row);
      const { isPolicy } = detect(document);
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
    const scores: (Score & { file: string })[] = [];
    for (const page of savedPolicies) {
      const markdown = referenceOf(page);
      if (markdown === undefined) continue;
      const document = documentOf(page);
      const result = readPolicy(document, { url: urlOf(page) });
      if (result.status !== 'read') continue;
      const score = scoreOf(markdown, rawOf(document), readingOf(result.page));
      if (score !== undefined) scores.push({ file: page.file, ...score });
    }
    const mean = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
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
    for (const row of savedPolicies.filter((_row, index) => index % 6 === 0)) {
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
