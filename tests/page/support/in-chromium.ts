/** Pages given as text, in real Chromium, without scripts of their own and without a network. */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserExecutable } from '../../../scripts/browsers.ts';
import { chromiumFlags } from '../../../scripts/launch.ts';

/** Chromium without any extension. */
export async function plainChromium(): Promise<Browser> {
  return launch({
    executablePath: await browserExecutable('chromium'),
    pipe: true,
    headless: true,
    args: chromiumFlags,
    defaultViewport: { width: 1100, height: 800 },
  });
}

/**
 * One file of source with all that it imports, as a script for a page.
 *
 * @param entry absolute path of a module
 */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`Nothing was built of ${entry}.`);
  return chunk.code;
}

/**
 * Opens the text as the page of this address in a new tab; the page's scripts do not run and nothing else loads.
 *
 * @param live whether timers and messages come up, which they do not where a browser's scripts are switched off; the
 *   page's own are then kept from running by a content security policy
 */
export async function openCold(browser: Browser, url: string, html: string, live = false): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(live);
  await page.setRequestInterception(true);
  let isFirst = true;
  page.on('request', (request) => {
    if (isFirst)
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: live ? { 'content-security-policy': "script-src 'none'" } : {},
        body: html,
      });
    else void request.respond({ status: 204 }); // also to a refresh, which then leaves the page alone
    isFirst = false;
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
