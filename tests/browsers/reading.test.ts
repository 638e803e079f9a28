import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withFacts } from '../../lib/facts/facts.ts';
import { type ReadResult, readPage } from '../../lib/page/read/read.ts';
import { bundled, openCold, plainChromium } from '../page/support/in-chromium.ts';
import type { ReadersInPage } from '../page/support/readers-in-page.ts';
import { htmlOf, type SavedPage, savedPolicies, urlOf } from '../page/support/saved-pages.ts';

declare const readers: ReadersInPage; // what the bundle puts into each page

/** What has to be the same in every engine. */
function essence(result: ReadResult) {
  if (result.status !== 'read') return { reason: result.reason };
  const { blocks, links, title, date, language, coverage } = withFacts(result.page);
  return { blocks, links, title, date, language, coverage };
}

function readInJsdom(page: SavedPage): ReadResult {
  const { window } = new JSDOM(htmlOf(page), { url: urlOf(page), virtualConsole: new VirtualConsole() });
  const result = readPage(window.document, { url: urlOf(page) });
  window.close();
  return result;
}

describe.skipIf(savedPolicies.length === 0)(
  'the reader in Chromium and on the command line (skipped without the shared folder)',
  () => {
    let browser: Browser;
    let script: string;

    beforeAll(async () => {
      script = await bundled(join(import.meta.dirname, '../page/support/readers-in-page.ts'));
      browser = await plainChromium();
    });
    afterAll(() => browser?.close());

    test.each(savedPolicies)('reads the same in $file', async (page) => {
      const tab = await openCold(browser, urlOf(page), htmlOf(page));
      await tab.evaluate(script);
      const inChromium = await tab.evaluate((url) => readers.result(url).result, urlOf(page));
      await tab.close();
      expect(essence(inChromium)).toEqual(essence(readInJsdom(page)));
    });
  },
);
