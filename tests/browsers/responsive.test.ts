import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled, plainChromium } from '../page/support/in-chromium.ts';
import type { ReadersInPage } from '../page/support/readers-in-page.ts';
import { htmlPage, longPolicy } from './pages.ts';

declare const readers: ReadersInPage; // what the bundle puts into each page

const PARAGRAPH =
  '<p>We collect your name and address when you order, and we keep them for our accounts.</p>';
const SECTION = `<section><h2>Orders</h2><div>${PARAGRAPH.repeat(3)}<a href="/terms">Terms</a></div></section>`;

/** A policy of 1 MB with all of its text in containers of their own. */
const sections = htmlPage('Privacy Policy', SECTION.repeat(4_000));

describe('the reader in a page', () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    script = await bundled(join(import.meta.dirname, '../page/support/readers-in-page.ts'));
    browser = await plainChromium();
  });
  afterAll(() => browser?.close());

  async function open(html: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(script);
    return page;
  }

  test.each([
    ['flat', longPolicy(1_000_000), 11_000],
    ['in sections', sections, 16_000],
  ])('leaves it its turn while it reads 1 MB, %s', async (_name, html, blocks) => {
    const page = await open(html);
    const read = await page.evaluate(() => readers.responsive());
    await page.close();
    console.log(`${read.ms.toFixed(0)} ms, ${read.turns} turns, longest wait ${read.longest.toFixed(0)} ms`);
    expect(read.blocks).toBeGreaterThan(blocks);
    expect(read.turns).toBeGreaterThan(0);
  });

  test.each([
    ['empties the page', () => document.body.replaceChildren()],
    ['takes the body away', () => document.body.remove()],
    ['writes a new document', () => document.open().close()],
    ['moves the text', () => document.body.prepend(...[...document.body.children].slice(-100))],
  ])('answers when a script %s meanwhile', async (_name, change) => {
    const page = await open(sections);
    const answer = page.evaluate(() => readers.responsive());
    await page.evaluate(change);
    const { blocks } = await answer;
    await page.close();
    expect(blocks).toBeGreaterThanOrEqual(0);
  });

  test('keeps nothing of it', async () => {
    const page = await open(longPolicy(300_000));
    const session = await page.createCDPSession();
    await page.evaluate(() => readers.responsive()); // what stays after the first time is compiled code
    const before = await inMemory(session);
    for (let time = 0; time < 5; time += 1) await page.evaluate(() => readers.responsive());
    const after = await inMemory(session);
    await page.close();
    expect(after.documents).toBeLessThanOrEqual(before.documents);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.bytes - before.bytes).toBeLessThan(300_000); // each reading makes several times as much
  });
});

async function inMemory(session: CDPSession): Promise<{ documents: number; nodes: number; bytes: number }> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { documents, nodes, bytes: usedSize };
}
