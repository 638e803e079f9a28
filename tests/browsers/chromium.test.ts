import { launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserExecutable } from '../../scripts/browsers.ts';
import { chromiumFlags, extensionFolder, openPopup, welcomed } from '../../scripts/launch.ts';
import { type Site, serve } from '../../scripts/serve.ts';
import { chromiumDriver, type Driver, until } from './driver.ts';
import { flowSuite, stoppedWorkerSuite } from './flow-suite.ts';
import { longPolicy, policyPage } from './pages.ts';
import { readPopup } from './popup-view.ts';

describe('Chromium', () => {
  flowSuite(() => chromiumDriver());
  stoppedWorkerSuite(() => chromiumDriver());
});

describe('Chromium alone', () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serve({ '/privacy': policyPage, '/long': longPolicy(2_100_000) });
    driver = await chromiumDriver();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** The popup's page for the tab in front, in a tab of its own: without a click, `activeTab` grants nothing. */
  const popupTab = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const [tab, origin] = await driver.inExtension<[number, string]>(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => [tab.id, location.origin])',
    );
    return driver.open(`${origin}/popup.html?tab=${tab}`);
  };

  test('a browser page is said to be out of reach', async () => {
    const page = await driver.open('chrome://version/');
    const view = await readPopup(await popupTab(page));
    expect(view.status).toBe('unreadable');
    await page.close();
  });

  test('a worker stopped in the middle of reading is asked again by the popup', async () => {
    const page = await driver.open(`${site.origin}/long`);
    const popup = await popupTab(page);
    await driver.stopWorker();
    const view = await readPopup(popup);
    expect(view.status).toBe('ready');
    await popup.close();
    await page.close();
  });

  test('a damaged state in the storage is read again from the page', async () => {
    const page = await driver.open(`${site.origin}/privacy`);
    await until('the badge', async () => /\d/.test(await driver.badge(`${site.origin}/privacy`)));
    await driver.inExtension(`chrome.storage.session.get().then((all) => chrome.storage.session.set(
      Object.fromEntries(Object.keys(all).map((key) => [key, { tab: 1, at: 1, state: { status: 'ready', report: 7 } }]))))`);
    expect((await readPopup(await driver.popup(page))).status).toBe('ready');
    await page.close();
  });

  test('without access to the site the popup says so, and a click on the toolbar suffices', async () => {
    const settings = await driver.open('chrome://extensions/');
    const id = await driver.inExtension<string>('chrome.runtime.id');
    await settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' })`,
    );
    try {
      const page = await driver.open(`${site.origin}/privacy`);
      const unasked = await popupTab(page);
      expect(await readPopup(unasked)).toMatchObject({
        status: 'unreadable',
        text: expect.stringMatching(/access/i),
      });
      await unasked.close();
      const view = await readPopup(await driver.popup(page));
      expect(view.status).toBe('ready');
      await page.close();
    } finally {
      await settings.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_ALL_SITES' })`,
      );
      await settings.close();
    }
  });

  test('a tab that was open before the installation works on the next click', async () => {
    const browser = await launch({
      executablePath: await browserExecutable('chromium'),
      pipe: true,
      enableExtensions: true,
      args: chromiumFlags,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/privacy`);
      await browser.installExtension(extensionFolder('chrome'));
      await welcomed(browser);
      expect((await readPopup(await openPopup(browser, page))).status).toBe('ready');
    } finally {
      await browser.close();
    }
  });

  test('extension pages run only the extension’s own files', async () => {
    const { content_security_policy: policy } = await driver.inExtension<{
      content_security_policy: { extension_pages: string };
    }>('chrome.runtime.getManifest()');
    expect(policy.extension_pages).toContain("script-src 'self'");
    expect(policy.extension_pages).toContain("connect-src 'self'");
    expect(policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
    const page = await driver.open(`${await driver.inExtension<string>('location.origin')}/welcome.html`);
    const reached = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      `${site.origin}/privacy`,
    );
    expect(reached).toBe(false);
    await page.close();
  });
});
