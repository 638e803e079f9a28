import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { type Driver, until } from './driver.ts';
import {
  brokenPage,
  closedSections,
  crowdedPolicy,
  emptyPage,
  hostilePage,
  htmlPage,
  listeningPage,
  longPolicy,
  pdf,
  policyPage,
  scriptsOnlyPage,
  shopPage,
  singlePageSite,
} from './pages.ts';
import { readPopup } from './popup-view.ts';

const pages = {
  '/privacy': policyPage,
  '/closed': closedSections,
  '/shop': shopPage,
  '/spa': singlePageSite,
  '/hostile': hostilePage,
  '/broken': brokenPage,
  '/empty': emptyPage,
  '/scripts': scriptsOnlyPage,
  '/long': longPolicy(2_100_000),
  '/crowded': crowdedPolicy(100_000),
  '/listening': listeningPage,
  '/terms.pdf': { body: pdf, type: 'application/pdf' },
  '/image': { body: htmlPage('Privacy Policy', '<p>Nothing to read.</p>') },
};

/** The flow from page to popup, in one browser. */
export function flowSuite(start: () => Promise<Driver>): void {
  let driver: Driver;
  let site: Site;
  const opened: Page[] = [];

  beforeAll(async () => {
    site = await serve(pages);
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => {});
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
  const badgeAt = (path: string) => driver.badge(site.origin + path);

  describe('a policy', () => {
    test('is read by itself: the badge counts its red flags and the popup proves them', async () => {
      const page = await open('/privacy');
      const count = await until('the badge', async () => {
        const badge = await badgeAt('/privacy');
        return badge !== '…' && badge;
      });
      const view = await readPopup(await popupFor(page));
      expect(view.status).toBe('ready');
      expect(Object.keys(view.regions)).toEqual(
        expect.arrayContaining(['Ways out', 'Red flags', 'Also noted', 'Good', 'Not stated']),
      );
      expect(view.regions['Red flags']?.items).toHaveLength(Number(count));
      expect(view.regions['Red flags']?.quotes).toContainEqual(
        expect.stringContaining('We sell your personal information'),
      );
      expect(view.regions['Ways out']?.links).toContain('mailto:privacy@harbour-tea.test');
      expect(view.text).toContain('2026');
    });

    test('shows the quotation in the page without changing the page', async () => {
      const page = await open('/privacy');
      await page.setViewport({ width: 900, height: 300 });
      const popup = await popupFor(page);
      await readPopup(popup);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await popup.evaluate(() => {
        const regions = [...document.querySelectorAll('section[aria-labelledby]')];
        const flags = regions.find((region) =>
          region.querySelector('h2')?.textContent?.includes('Red flags'),
        );
        const quotes = [
          ...(flags?.querySelectorAll<HTMLElement>('blockquote button, button:has(blockquote)') ?? []),
        ];
        quotes.find((quote) => quote.textContent?.includes('Do Not Track'))?.click();
      });
      await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
      const marked = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => String(range))),
      );
      expect(marked).toEqual([expect.stringContaining('do not respond to browser Do Not Track')]);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await until('the highlight to go', () => page.evaluate(() => CSS.highlights.size === 0));
    });

    test.each([
      // what is quoted, what the popup says of where it stands, what opens its section, whether the click opens it
      ['We sell your personal information', 'open now', 'details', true],
      ['Do Not Track', 'open it there', 'opener', false],
      ['consent to this policy', 'open it there', 'beside', false],
    ])('leads to "%s" in a closed section, and says so', async (words, said, opener, opens) => {
      const page = await open('/closed');
      const popup = await popupFor(page);
      await readPopup(popup);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const quote = await popup.waitForSelector(`::-p-xpath(//*[@class="quote"][contains(., "${words}")])`);
      expect(await quote?.evaluate((element) => element.textContent)).toContain('closed section');
      await quote?.$eval('button', (button) => button.click());
      await until(
        'the outcome',
        () =>
          quote?.evaluate((element, wanted) => element.textContent.includes(wanted), said) ??
          Promise.resolve(false),
      );
      const shown = await page.evaluate((id) => {
        const { top = -1, bottom = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
        const marked = [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String));
        return { isInSight: top >= 0 && bottom <= innerHeight, marked: marked.join() };
      }, opener);
      expect(shown).toEqual({ isInSight: true, marked: expect.stringContaining(words) });
      const expected = opens
        ? before.replace('<details id="details">', '<details id="details" open="">')
        : before;
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(expected);
    });

    test('hears and sees nothing of the extension', async () => {
      const page = await open('/listening');
      await until('the badge', async () => /\d/.test(await badgeAt('/listening')));
      const noticed = await page.evaluate(() => {
        const { heard, globalsBefore } = window as unknown as { heard: string[]; globalsBefore: string };
        const names = new Set(globalsBefore.split(','));
        return { heard, globals: Object.getOwnPropertyNames(window).filter((name) => !names.has(name)) };
      });
      expect(noticed.heard).toEqual([]);
      expect(noticed.globals.filter((name) => name !== 'globalsBefore')).toEqual([]);
    });

    test('has its badge again after leaving and coming back', async () => {
      const page = await open('/privacy');
      const count = await until('the badge', async () => /\d/.exec(await badgeAt('/privacy'))?.[0]);
      await page.goto(`${site.origin}/shop`);
      expect(await badgeAt('/shop')).toBe('');
      await page.evaluate(() => history.back());
      await until('the badge to come back', async () => (await badgeAt('/privacy')) === count);
    });
  });

  test('a single-page site gets and loses its badge as its routes change', async () => {
    const page = await open('/spa');
    expect(await badgeAt('/spa')).toBe('');
    await page.evaluate("go('/spa/privacy')");
    await until('the badge', async () => /\d/.test(await badgeAt('/spa/privacy')));
    await page.evaluate("go('/spa')");
    await until('no badge', async () => (await badgeAt('/spa')) === '');
  });

  test('an ordinary page is said to be none, with the way to its policy', async () => {
    const view = await readPopup(await popupFor(await open('/shop')));
    expect(view.status).toBe('not-a-policy');
    expect(view.text).toContain('Privacy policy');
    expect(await badgeAt('/shop')).toBe('');
  });

  describe('bad input', () => {
    test.each([
      ['/empty', 'unreadable'],
      ['/scripts', 'unreadable'],
      ['/broken', 'ready'],
      ['/long', 'ready'],
      ['/crowded', 'ready'],
    ])('%s ends as %s', async (path, status) => {
      const view = await readPopup(await popupFor(await open(path)));
      expect(view.status).toBe(status);
      if (status === 'ready')
        expect(view.regions['Red flags']?.quotes.join()).toContain('We sell your personal information');
    });

    test('a PDF is said to be unreadable', async () => {
      const page = await driver.browser.newPage();
      opened.push(page);
      await page.goto(`${site.origin}/terms.pdf`).catch(() => {}); // both browsers abort the navigation for their viewer
      const view = await readPopup(await popupFor(page));
      expect(view).toMatchObject({ status: 'unreadable', text: expect.stringContaining('PDF') });
    });

    test('markup and script in the text stay text', async () => {
      const page = await open('/hostile');
      const popup = await popupFor(page);
      const view = await readPopup(popup);
      expect(view.status).toBe('ready');
      expect(view.text).toContain('<script>window.pwned = 1</script>');
      expect(view.text).toContain('<img src=x onerror=window.pwned=1>');
      const links = Object.values(view.regions).flatMap((region) => region.links);
      expect(links.filter((link) => !/^(https?|mailto|tel):/.test(link))).toEqual([]);
      expect(
        await popup.evaluate(() => [
          document.querySelectorAll('main script, img, b').length,
          'pwned' in window,
        ]),
      ).toEqual([0, false]);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    });

    test('a page that goes away while it is read leaves nothing broken', async () => {
      const page = await driver.browser.newPage();
      opened.push(page);
      await page.goto(`${site.origin}/long`, { waitUntil: 'domcontentloaded' });
      await page.goto(`${site.origin}/privacy`);
      const view = await readPopup(await popupFor(page));
      expect(view.status).toBe('ready');
      expect(view.regions['Ways out']?.links).toContain('mailto:privacy@harbour-tea.test');
    });
  });

  test('the extension asks the network for nothing', async () => {
    const page = await open('/privacy');
    await readPopup(await popupFor(page));
    const own = new Set([...Object.keys(pages), '/favicon.ico', '/spa/privacy']);
    expect(site.requests.filter((path) => !own.has(path))).toEqual([]);
  });
}

/** What a background script that is stopped between reading and popup must not lose. */
export function stoppedWorkerSuite(start: () => Promise<Driver>): void {
  test('a report outlives the worker that made it', async () => {
    const site = await serve(pages);
    const driver = await start();
    try {
      const page = await driver.open(`${site.origin}/privacy`);
      await until('the badge', async () => /\d/.test(await driver.badge(`${site.origin}/privacy`)));
      await driver.stopWorker();
      const view = await readPopup(await driver.popup(page));
      expect(view.status).toBe('ready');
      expect(view.regions['Red flags']?.quotes.join()).toContain('We sell your personal information');
    } finally {
      await driver.close();
      await site.close();
    }
  });
}
