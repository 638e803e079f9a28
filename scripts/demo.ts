/**
 * The extension in a real Chromium on a sample policy served from localhost, with its popup open. Without a display it
 * runs headless, saves pictures of the page, of the popup in both colour schemes and on a German policy, of a letter and of the
 * settings, and prints the report.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { printReport } from '../lib/cli/print-report.ts';
import { parseReport } from '../lib/verdict/report-schema.ts';
import { extensionWorker, launchChromium, openPopup } from './launch.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'screenshots');

/** A name that no real site has, which only this browser finds on this machine. */
const host = 'larkspur-letters.test';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'sample', name), 'utf8');
const site = await serve({ '/privacy': sample('policy.html'), '/datenschutz': sample('policy-german.html') });
const { port } = new URL(site.origin);
const browser = await launchChromium({ headless, flags: [`--host-resolver-rules=MAP ${host} 127.0.0.1`] });
try {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const popup = await popupOn(page, '/privacy');
  if (headless) await takePictures(page, popup);
  else await untilClosed(browser);
} finally {
  await browser.close();
  await site.close();
}

async function popupOn(page: Page, path: string): Promise<Page> {
  await page.goto(`http://${host}:${port}${path}`);
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-state="ready"]', { timeout: 30_000 });
  return popup;
}

async function takePictures(page: Page, popup: Page): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const saved: string[] = [];
  const save = async (of: Page, name: string, whole = false) => {
    const path = join(pictures, `${name}.png`);
    await of.screenshot({ path: path as `${string}.png`, fullPage: whole });
    saved.push(relative(root, path));
  };
  await save(page, 'page');
  for (const scheme of ['light', 'dark'] as const) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const region of ['ways-out', 'red-flags', 'good']) {
      await popup.evaluate(
        (id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
        region,
      );
      await save(popup, `popup-${scheme}-${region}`);
    }
    await popup.evaluate(() => scrollTo(0, 0));
    await save(popup, `popup-${scheme}`);
  }
  const report = await storedReport(browser);
  await popup.click('.way-letter button');
  await save(await extensionPage('/letter.html', '.letter-desk'), 'letter', true);
  const german = await popupOn(page, '/datenschutz');
  await save(german, 'popup-german');
  await german.click('.decisions .button-quiet');
  await save(await extensionPage('/options.html', 'main'), 'settings', true);
  console.log(printReport(report));
  console.log(`\nPictures: ${saved.join(', ')}`);
}

/** A tab that the extension has opened, once it shows this. */
async function extensionPage(path: string, selector: string): Promise<Page> {
  const target = await browser.waitForTarget((each) => each.url().includes(path), { timeout: 30_000 });
  const page = await target.asPage();
  await page.bringToFront();
  await page.waitForSelector(selector, { timeout: 30_000 });
  return page;
}

/** The report as the extension itself keeps it. */
async function storedReport(browser: Browser) {
  const worker = await (await extensionWorker(browser)).worker();
  const stored: unknown = await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<object> } } };
    };
    const entries: { state?: { report?: unknown } }[] = Object.values(await chrome.storage.session.get());
    return entries.find((entry) => entry.state?.report)?.state?.report;
  });
  return parseReport(stored);
}

function untilClosed(browser: Browser): Promise<void> {
  console.log('The browser is open on a sample policy. Close it to end.');
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
