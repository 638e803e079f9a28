/**
 * Sizes and times of the built extension in real Chromium: `npm run bench`. Times are medians over cold documents; on
 * another machine only their ratios mean something.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { policyPage, shopPage } from '../tests/browsers/pages.ts';
import { extensionFolder, extensionWorker, launchChromium, openPopup } from './launch.ts';
import { serve } from './serve.ts';

const rounds = 15;

type TraceEvent = { name: string; dur?: number; args?: { data?: { url?: string } } };

printSizes();
const site = await serve({
  '/shop': shopPage,
  '/privacy': policyPage,
  '/sample': readFileSync(join(import.meta.dirname, 'sample', 'policy.html'), 'utf8'),
});
const browser = await launchChromium();
try {
  await repeat('detector, script time on an ordinary page', () =>
    detectorTime(browser, `${site.origin}/shop`),
  );
  await repeat('page load to badge, small policy', () => loadToBadge(browser, `${site.origin}/privacy`));
  await repeat('page load to badge, sample policy', () => loadToBadge(browser, `${site.origin}/sample`));
  await repeat('click to filled popup, report ready', () => clickToPopup(browser, `${site.origin}/sample`));
} finally {
  await browser.close();
  await site.close();
}

function printSizes(): void {
  const folder = extensionFolder('chrome');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  let zipped = 0;
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const gzip = gzipSync(readFileSync(path), { level: 9 }).length;
    zipped += gzip;
    console.log(
      `${kilobytes(statSync(path).size)}  gzip ${kilobytes(gzip)}  ${path.slice(folder.length + 1)}`,
    );
  }
  console.log(`all files, gzip: ${kilobytes(zipped)}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

async function repeat(what: string, measure: () => Promise<number>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure());
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? Number.NaN).toFixed(1);
  console.log(`${what}: median ${at(0.5)} ms, p90 ${at(0.9)} ms (${rounds} cold documents)`);
}

/** Milliseconds of compiling and running detect.js, from Chromium's own trace. */
async function detectorTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.compile'] });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  await page.close();
  const own = trace.traceEvents.filter(
    (event) => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith('/detect.js'),
  );
  return own.reduce((sum, event) => sum + (event.dur ?? 0), 0) / 1000;
}

/** Milliseconds from the navigation's start to the count on the toolbar button. */
async function loadToBadge(browser: Browser, url: string): Promise<number> {
  const worker = await (await extensionWorker(browser)).worker();
  const page = await browser.newPage();
  const navigated = page.goto(url);
  const time = await worker?.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeApi };
    const start = performance.now();
    for (;;) {
      const tab = (await chrome.tabs.query({ active: true })).find((each) => each.url === address);
      if (tab && /\d/.test(await chrome.action.getBadgeText({ tabId: tab.id })))
        return performance.now() - start;
    }
  }, url);
  await navigated;
  await page.close();
  return time ?? Number.NaN;
}

type ChromeApi = {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

/** Milliseconds from the click on the toolbar button to a popup that shows its report. */
async function clickToPopup(browser: Browser, url: string): Promise<number> {
  const page: Page = await browser.newPage();
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, 700));
  const start = performance.now();
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-state="ready"]');
  const time = performance.now() - start;
  await page.close();
  return time;
}
