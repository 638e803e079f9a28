/** One way to drive the extension in both browsers, so that every test runs in both. */
import type { Browser, Page } from 'puppeteer-core';
import { extensionWorker, launchChromium, launchFirefox, openPopup } from '../../scripts/launch.ts';

export type Driver = {
  name: 'Chromium' | 'Firefox';
  browser: Browser;
  open(url: string): Promise<Page>;
  /** Opens a page in a new private window; the driver must have been started for it. */
  openPrivate(url: string): Promise<Page>;
  /** The popup for the page, in whatever state it is. */
  popup(page: Page): Promise<Page>;
  /** A page of the extension itself, by its path, in a tab of its own. */
  own(path: string): Promise<Page>;
  /** Text on the toolbar button for the page with this address. */
  badge(url: string): Promise<string>;
  /** Stops the background script as the browser would. */
  stopWorker(): Promise<void>;
  /** Evaluates an expression where the extension's API is. */
  inExtension<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
};

export async function chromiumDriver(options: { inPrivate?: boolean } = {}): Promise<Driver> {
  const browser = await launchChromium(options);
  const inWorker = async (expression: string) => {
    const worker = await (await extensionWorker(browser)).worker();
    if (!worker) throw new Error('The service worker is gone.');
    return worker.evaluate(expression);
  };
  /** A worker that was just stopped may still be listed beside the one that took its place. */
  const inExtension = async <Result>(expression: string) => {
    const answer = await inWorker(expression).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return inWorker(expression);
    });
    return answer as Result; // the test names what it asked for
  };
  return {
    name: 'Chromium',
    browser,
    open: (url) => openPage(browser, url),
    openPrivate: (url) =>
      openPrivatePage(browser, url, () => inExtension(privateWindowExpression('chrome', url))),
    popup: (page) => openPopup(browser, page),
    own: async (path) => openPage(browser, (await inExtension<string>('location.origin')) + path),
    badge: (url) => inExtension(badgeExpression('chrome', url)),
    async stopWorker() {
      await (await (await extensionWorker(browser)).worker())?.close();
    },
    inExtension,
    close: () => browser.close(),
  };
}

export async function firefoxDriver(options: { idle?: number; inPrivate?: boolean } = {}): Promise<Driver> {
  const browser = await launchFirefox(options);
  const home = await extensionPage(browser, '/welcome.html');
  const inExtension = async <Result>(expression: string) => (await home.evaluate(expression)) as Result; // as above
  const own = async (path: string) => {
    await inExtension(
      `browser.tabs.create({ url: ${JSON.stringify(path)}, active: false }).then(() => true)`,
    );
    return extensionPage(browser, path);
  };
  return {
    name: 'Firefox',
    browser,
    open: (url) => openPage(browser, url),
    openPrivate: (url) =>
      openPrivatePage(browser, url, () => inExtension(privateWindowExpression('browser', url))),
    async popup(page) {
      const tab = await inExtension<number>(tabExpression('browser', page.url()));
      return own(`/popup.html?tab=${tab}`);
    },
    own,
    badge: (url) => inExtension(badgeExpression('browser', url)),
    async stopWorker() {
      // Firefox stops an event page by itself once it has idled for as long as the driver was told.
      await new Promise((resolve) => setTimeout(resolve, (options.idle ?? 0) + 3_000));
    },
    inExtension,
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Only an extension can open a private window that extensions run in. */
async function openPrivatePage(browser: Browser, url: string, create: () => Promise<unknown>): Promise<Page> {
  await create();
  return until(`the private window at ${url}`, async () =>
    (await browser.pages()).find((page) => page.url() === url),
  );
}

function privateWindowExpression(api: string, url: string): string {
  return `${api}.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`;
}

/** Firefox reports extension pages as about:blank, so each page is asked itself. */
async function extensionPage(browser: Browser, path: string): Promise<Page> {
  return until(`the extension's page ${path}`, async () => {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.startsWith('moz-extension:') && href.endsWith(path)) return page;
    }
    return undefined;
  });
}

function tabExpression(api: string, url: string): string {
  return `${api}.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`;
}

function badgeExpression(api: string, url: string): string {
  return `${tabExpression(api, url)}.then((tabId) => ${api}.action.getBadgeText({ tabId }))`;
}

/** Asks again until there is an answer. @throws Error after 40 seconds, naming what was awaited */
export async function until<Answer>(
  awaited: string,
  ask: () => Promise<Answer | undefined | null | false | ''>,
): Promise<Answer> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${awaited}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
