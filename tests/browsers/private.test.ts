/** Private windows: everything works there, and nothing of them is kept. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { chromiumDriver, type Driver, firefoxDriver, until } from './driver.ts';
import { optOutPolicy, policyPage } from './pages.ts';
import { clickIn, readPopup } from './popup-view.ts';

describe.each([
  ['Chromium', () => chromiumDriver({ inPrivate: true })],
  ['Firefox', () => firefoxDriver({ inPrivate: true })],
] as const)('a private window of %s', (_name, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serve({ '/privacy': policyPage, '/secret': optOutPolicy, '/opt-out': 'Opt out here.' });
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const api = () => (driver.name === 'Chromium' ? 'chrome' : 'browser');
  const stored = (area: 'local' | 'session') =>
    driver.inExtension<string>(`${api()}.storage.${area}.get().then((all) => JSON.stringify(all))`);
  const badgeAt = (path: string) => driver.badge(site.origin + path);
  const hasBadge = (path: string) => until('the badge', async () => /\d/.test(await badgeAt(path)));
  const isPrivateTab = (path: string) =>
    driver.inExtension<boolean | undefined>(
      `${api()}.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('${path}'))?.incognito)`,
    );

  test('gets its report; its jumps stay private; closing it leaves nothing behind', async () => {
    const page = await driver.openPrivate(`${site.origin}/secret`);
    await hasBadge('/secret');
    const popup = await driver.popup(page);
    expect((await readPopup(popup)).status).toBe('ready');
    expect(await stored('session')).toContain('/secret');

    await popup.evaluate(() => document.querySelector<HTMLElement>('a[href$="/opt-out"]')?.click());
    const jumped = await until('the jump', async () =>
      (await driver.browser.pages()).find((each) => each.url().endsWith('/opt-out')),
    );
    expect(await isPrivateTab('/opt-out')).toBe(true);

    await popup.close().catch(() => {}); // Chromium closes its popup when the tab comes up
    await jumped.close();
    await page.close();
    await until('nothing to be left', async () => (await stored('session')) === '{}');
    expect(await stored('local')).toBe('{}');
  });

  test('switches a site off for private windows only, until they close', async () => {
    const usual = await driver.open(`${site.origin}/privacy`);
    await hasBadge('/privacy');
    const page = await driver.openPrivate(`${site.origin}/secret`);
    await hasBadge('/secret');
    const popup = await driver.popup(page);
    expect((await readPopup(popup)).text).toContain('In private windows only');
    await clickIn(popup, 'Never read this site');
    await until('the report to go', async () => (await readPopup(popup)).status === 'switched-off');
    expect(await badgeAt('/secret')).toBe('');
    expect(await stored('local')).toBe('{}');

    await usual.reload();
    await hasBadge('/privacy');
    await popup.close();
    await page.close();
    await until('the site to be forgotten', async () => !(await stored('session')).includes('switchedOff'));
    await usual.close();
  });

  test('heeds what is switched off for good, and changes nothing about it', async () => {
    const list = '{"switchedOff":{"sites":["localhost"]}}';
    await driver.inExtension(`${api()}.storage.local.set(${list}).then(() => true)`);
    const page = await driver.openPrivate(`${site.origin}/secret`);
    const popup = await driver.popup(page);
    const view = await readPopup(popup);
    expect(view.status).toBe('switched-off');
    expect(view.text).not.toContain('Read this site again');
    await clickIn(popup, 'Read this page once');
    await until('the report', async () => (await readPopup(popup)).status === 'ready');
    await popup.close();
    await page.close();
    expect(await stored('local')).toBe(list);
    await until('nothing to be left', async () => (await stored('session')) === '{}');
  });
});
