/** Every page of the extension in a narrow window and with large letters: nothing scrolls sideways, nothing is hard to hit. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { chromiumDriver, type Driver, firefoxDriver, until } from './driver.ts';
import { troubleIn } from './layout.ts';
import { htmlPage, pdf, policyContent, shopPage } from './pages.ts';
import { readPopup } from './popup-view.ts';

const word = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente';
const host = `${'a-very-long-name-'.repeat(3)}of-a-house.${'branch.'.repeat(5)}harbour-tea.test`;

/** What is written where nobody thought of the room that it takes. */
const policy = htmlPage(
  `Privacy Policy – ${word}`,
  `<main>${policyContent}<h2>${word} ${word}</h2>
   <p>We sell your ${word} and your personal information to data brokers.</p>
   <p>To opt out of the sale of your personal information, <a href="https://${host}/${'opt-out/'.repeat(30)}">use this form</a>.</p>
   <p>To delete your personal information, write to <a href="mailto:${'erase.'.repeat(9)}me@${host}">our office</a>.</p>
   <p>You may also write to ${word} GmbH, Hafenstraße 12, 20457 Hamburg, Germany.</p>
   <p>This policy is that of ${word} GmbH.</p></main>
   <footer><button>Cookie settings for ${word}</button></footer>`,
);

const order = {
  at: 1,
  isPrivate: false,
  site: host,
  company: `${word} ${word} GmbH`,
  kind: 'delete',
  target: `mailto:office@${host}`,
};
const kept = {
  person: { name: word, knownAs: `${'ada.'.repeat(9)}example@${host}`, residence: 'DE' },
  switchedOff: { sites: [host, 'harbour-tea.test'] },
  'letter:one': {
    site: host,
    kind: 'delete',
    letter: 'erasure',
    recipient: `${word} ${word}`,
    subject: `${word} ${word}`,
    text: `Dear ${word},\n\n${word.repeat(4)}`,
    sent: '2026-05-04',
    due: '2026-06-04',
  },
  'letter:damaged': {},
};

const sizes = [
  { width: 320, letters: '100%' },
  { width: 400, letters: '100%' },
  { width: 640, letters: '200%' },
  { width: 800, letters: '100%' },
];

describe.each([
  ['Chromium', 'chrome', chromiumDriver],
  ['Firefox', 'browser', firefoxDriver],
] as const)('in %s', (_name, api, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serve({
      '/privacy': policy,
      '/shop': shopPage,
      '/terms.pdf': { body: pdf, type: 'application/pdf' },
    });
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const store = (area: 'local' | 'session', items: object) =>
    driver.inExtension(`${api}.storage.${area}.set(${JSON.stringify(items)}).then(() => true)`);

  /** The popup for the page at the path, laid out as a popup is, with everything unfolded. */
  const popupAt = async (path: string, state: string): Promise<Page> => {
    const page = await driver.browser.newPage();
    await page.goto(site.origin + path).catch(() => {}); // both browsers abort the navigation to a PDF for their viewer
    const tab = await driver.inExtension<number>(
      `${api}.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith(${JSON.stringify(path)})).id)`,
    );
    const popup = await driver.own(`/popup.html?tab=${tab}`);
    expect((await readPopup(popup)).status).toBe(state);
    await popup.evaluate(() => {
      document.documentElement.dataset.view = 'popup';
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    return popup;
  };
  const own = async (path: string, selector: string): Promise<Page> => {
    const page = await driver.own(path);
    await page.waitForSelector(selector);
    return page;
  };

  test.each<[string, () => Promise<Page>]>([
    ['a report', () => popupAt('/privacy', 'ready')],
    ['a page that is no policy', () => popupAt('/shop', 'not-a-policy')],
    ['a page that cannot be read', () => popupAt('/terms.pdf', 'unreadable')],
    ['the welcome page', () => own('/welcome.html?again', '.welcome')],
    [
      'a letter',
      async () => {
        await store('local', { person: kept.person });
        await store('session', { 'order:one': order });
        return own('/letter.html?order=one', '.paper-text');
      },
    ],
    ['a letter whose order is gone', async () => own('/letter.html?order=none', '.masthead')],
    [
      'the settings',
      async () => {
        await store('local', kept);
        const page = await own('/options.html', '.letter-kept');
        await page.$eval('.letter-kept', (letter) => letter.setAttribute('open', ''));
        return page;
      },
    ],
    [
      'a site that is switched off',
      async () => {
        await store('local', { switchedOff: { sites: ['localhost'] } });
        return popupAt('/privacy', 'switched-off');
      },
    ],
    [
      'damaged settings',
      async () => {
        await store('local', { switchedOff: 'damaged' });
        return popupAt('/privacy', 'settings-damaged');
      },
    ],
  ])('%s', async (_state, open) => {
    const page = await open();
    await page.bringToFront();
    const trouble: Record<string, string[]> = {};
    for (const { width, letters } of sizes) {
      await page.setViewport({ width, height: 700 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, letters);
      await until('the width', () => page.evaluate((wanted) => innerWidth === wanted, width));
      trouble[`${width} px, letters ${letters}`] = await troubleIn(page);
    }
    await page.close();
    expect(Object.values(trouble).flat(), JSON.stringify(trouble, undefined, 1)).toEqual([]);
  });
});
