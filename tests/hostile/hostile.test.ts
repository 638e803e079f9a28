/** Pages made to break their reader: each is answered, without an exception, and is afterwards what it was. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { withFacts } from '../../lib/facts/facts.ts';
import { detect } from '../../lib/page/detect/detect.ts';
import { locateQuote } from '../../lib/page/locate.ts';
import { findPolicyLink } from '../../lib/page/policy-link.ts';
import { readPage } from '../../lib/page/read/read.ts';
import { parseReadResult } from '../../lib/page/read/schema.ts';
import { parseReport } from '../../lib/verdict/report-schema.ts';
import { classifier } from '../classify/shipped.ts';
import { stateOf } from './dom-state.ts';
import { type HostilePage, pageOf, pages, SEED } from './pages.ts';
import { kinds } from './parts.ts';

const TODAY = new Date('2026-01-01');
const COMPOSED = 24;

/** Asks every stage about the page; throws what any of them throws. */
function answers({ html, url, build }: HostilePage): void {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = window;
  build(document);
  const before = stateOf(document);

  detect(document);
  const link = findPolicyLink(document, url);
  if (link !== undefined) expect(link.href).toMatch(/^https?:/);
  const result = parseReadResult(structuredClone(readPage(document, { url })));
  if (result.status === 'read') {
    const report = parseReport(analyze(withFacts(result.page), classifier, TODAY));
    const { text } = report.policy;
    for (const { evidence } of report.findings) {
      for (const { quote, start, section } of evidence.slice(0, 1)) {
        expect(text.startsWith(quote.slice(0, 50), start)).toBe(true);
        locateQuote(document, quote, section);
      }
    }
    for (const { target } of report.waysOut)
      if (target?.includes(':')) expect(target).not.toMatch(/^(?:javascript|data):/i);
  }

  expect(stateOf(document) === before).toBe(true);
  window.close();
}

const options = { seed: SEED, verbose: fc.VerbosityLevel.None, endOnFailure: true };

describe('a hostile page is answered and left as it was', () => {
  test.each(Object.keys(kinds))('%s', { timeout: 120_000 }, (kind) => {
    fc.assert(fc.property(pageOf(kind), answers), { ...options, numRuns: 2 });
  });

  test(`${COMPOSED} pages of several kinds`, { timeout: 600_000 }, () => {
    fc.assert(fc.property(pages, answers), { ...options, numRuns: COMPOSED });
  });
});
