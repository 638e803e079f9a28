/** "Never here": a site that the person switched off is left alone, in both browsers, in other tabs and by a new worker. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { chromiumDriver, type Driver, firefoxDriver, until } from './driver.ts';
import { policyPage, shopPage } from './pages.ts';
import { clickIn, readPopup } from './popup-view.ts';

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox that stops an idle event page', () => firefoxDriver({ idle: 1_000 })],
] as const)('a site that is switched off, in %s', (_name, start) => {
  let driver: Driver;
  let site: Site;
  const opened: Page[] = [];

  beforeAll(async () => {
    site = await serve({ '/privacy': policyPage, '/legal': policyPage, '/shop': shopPage });
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => {});
    await storage('local', 'clear()');
  });

  const open = async (path: string) => {
    const page = await driver.open(site.origin + path);
    opened.push(page);
    return page;
  };
  const popupFor = async (page: Page) => {
    const popup = await driver.popup(page);
    opened.push(popup);
    return popup;
  };
  const api = () => (driver.name === 'Chromium' ? 'chrome' : 'browser');
  const storage = (area: 'local' | 'session', call: string) =>
    driver.inExtension<Record<string, unknown>>(
      `${api()}.storage.${area}.${call}.then((found) => found ?? {})`,
    );
  const documents = async () =>
    Object.keys(await storage('session', 'get()')).filter((key) => key.startsWith('document:'));
  const badgeAt = (path: string) => driver.badge(site.origin + path);
  const hasBadge = (path: string) => until('the badge', async () => /\d/.test(await badgeAt(path)));
  const switchOff = () => storage('local', `set({ switchedOff: { sites: ['localhost'] } })`);

  test('loses its report and its badges at once, in all tabs, and gets none again', async () => {
    await open('/legal');
    await hasBadge('/legal');
    const page = await open('/privacy');
    await hasBadge('/privacy');
    const popup = await popupFor(page);
    expect((await readPopup(popup)).status).toBe('ready');

    await clickIn(popup, 'Never read this site');
    await until('the report to go', async () => (await readPopup(popup)).status === 'switched-off');
    await until('the badges to go', async () => !(await badgeAt('/privacy')) && !(await badgeAt('/legal')));
    expect(await documents()).toEqual([]);
    expect(await storage('local', 'get()')).toEqual({ switchedOff: { sites: ['localhost'] } });
    await popup.close();

    await driver.stopWorker();
    await page.reload();
    await open('/legal');
    // Another site's badge comes after all that this one's pages have said.
    opened.push(await driver.open(`${site.origin.replace('localhost', '127.0.0.1')}/privacy`));
    await until('the other badge', async () =>
      /\d/.test(await driver.badge(`${site.origin.replace('localhost', '127.0.0.1')}/privacy`)),
    );
    expect([await badgeAt('/privacy'), await badgeAt('/legal')]).toEqual(['', '']);
    expect(await documents()).toHaveLength(1);
  });

  test('is read once when asked, without a badge, and again for good when switched on', async () => {
    await switchOff();
    const page = await open('/privacy');
    const popup = await popupFor(page);
    const view = await readPopup(popup);
    expect(view).toMatchObject({ status: 'switched-off', text: expect.stringContaining('localhost') });

    await clickIn(popup, 'Read this page once');
    await until('the report', async () => (await readPopup(popup)).status === 'ready');
    expect(await badgeAt('/privacy')).toBe('');
    // A worker that waits longer asks again: the report stays.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect((await readPopup(popup)).status).toBe('ready');

    await clickIn(popup, 'Read this site again');
    await page.reload();
    await hasBadge('/privacy');
  });

  test('is left alone whatever the page is', async () => {
    await switchOff();
    const popup = await popupFor(await open('/shop'));
    expect((await readPopup(popup)).status).toBe('switched-off');
  });

  test('a damaged list is said, nothing is read by itself and nothing is deleted', async () => {
    const damaged = { switchedOff: { sites: [7] }, other: 'kept' };
    await storage('local', `set(${JSON.stringify(damaged)})`);
    const page = await open('/privacy');
    const popup = await popupFor(page);
    expect(await readPopup(popup)).toMatchObject({
      status: 'settings-damaged',
      text: expect.stringContaining('Nothing was deleted'),
    });
    expect(await badgeAt('/privacy')).toBe('');
    await clickIn(popup, 'Read this page once');
    await until('the report', async () => (await readPopup(popup)).status === 'ready');
    expect(await storage('local', 'get()')).toEqual(damaged);
  });

  test('is listed in the settings, added and removed there, and forgotten with everything else', async () => {
    const page = await open('/privacy');
    await hasBadge('/privacy');
    await driver.inExtension(`${api()}.runtime.openOptionsPage().then(() => true)`);
    const settings = await until('the settings', async () => {
      for (const candidate of await driver.browser.pages())
        if ((await candidate.evaluate(() => location.pathname).catch(() => '')) === '/options.html')
          return candidate;
      return undefined;
    });
    opened.push(settings);
    const text = () => settings.evaluate(() => document.body.textContent);
    await until('the empty list', async () => (await text()).includes('No site is switched off.'));

    await settings.type('#site', `${site.origin}/privacy`);
    await settings.keyboard.press('Enter');
    await until('the site', async () => (await text()).includes('localhost is never read from now on.'));
    await until('the badge to go', async () => !(await badgeAt('/privacy')));

    await clickIn(settings, 'Remove');
    await until('the empty list', async () => (await text()).includes('No site is switched off.'));
    await page.reload();
    await hasBadge('/privacy');

    await clickIn(settings, 'Forget everything');
    await clickIn(settings, 'Yes, forget everything');
    await until('the end', async () => (await text()).includes('Everything is forgotten.'));
    expect([await documents(), await badgeAt('/privacy')]).toEqual([[], '']);
  });
});
