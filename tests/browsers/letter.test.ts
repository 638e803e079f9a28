/** From a way out in the popup to a letter, by mail, clipboard and printer; and to a control of the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { chromiumDriver, type Driver, firefoxDriver, until } from './driver.ts';
import { htmlPage, policyContent } from './pages.ts';
import { clickIn, readPopup } from './popup-view.ts';

const choices = `<h2>Your choices</h2>
  <p>To delete your personal information, e-mail us at <a href="mailto:erase@harbour-tea.test?bcc=spy@evil.test">erase@harbour-tea.test</a>.</p>
  <p>California residents may opt out of the sale of their personal information <a href="/opt-out">with this form</a>.</p>
  <p>You may also write to Harbour Tea Ltd., 12 Quay Street, Dublin 2, D02 X285, Ireland.</p>`;

const policy = htmlPage(
  'Privacy Policy – Harbour Tea',
  `<main>${policyContent}${choices}</main><div style="height:3000px"></div>
   <footer><button id="cookies">Cookie settings</button>
   <a id="sale" style="display:none" href="javascript:void(OneTrust.ToggleInfoDisplay())">Do not sell my personal information</a></footer>`,
);

const drivers = [
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
] as const;

describe.each(drivers)('a letter in %s', (name, start) => {
  let driver: Driver;
  let site: Site;
  const opened: Page[] = [];

  beforeAll(async () => {
    site = await serve({ '/privacy': policy, '/opt-out': 'Opt out here.' });
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => {});
  });

  const api = name === 'Chromium' ? 'chrome' : 'browser';
  const stored = () =>
    driver.inExtension<string>(`${api}.storage.local.get().then((all) => JSON.stringify(all))`);
  const keepPerson = (person: object) =>
    driver.inExtension(`${api}.storage.local.set({ person: ${JSON.stringify(person)} }).then(() => true)`);
  /** The policy and its popup. */
  const openPopup = async () => {
    const page = await driver.open(`${site.origin}/privacy`);
    const popup = await driver.popup(page);
    opened.push(popup, page);
    await readPopup(popup);
    return { page, popup };
  };
  /** The letter page that a button of the card with these words opens. */
  const openLetter = async (popup: Page, card: string, words: string) => {
    await clickInCard(popup, card, words);
    const letter = await pageAt(driver, '/letter.html');
    opened.push(letter);
    await letter.bringToFront();
    await letter.waitForSelector('.letter-desk');
    return letter;
  };

  test('asks once who writes, then goes into a mail draft to the one address, and is remembered', async () => {
    const { popup } = await openPopup();
    const letter = await openLetter(popup, 'erase@harbour-tea.test', 'ready-made');
    expect(await textOf(letter, '.letter-paper')).toContain('Choose where you live');

    await letter.select('#field-residence', 'FR');
    await clickIn(letter, 'Copy the letter');
    expect(await letter.evaluate(() => document.activeElement?.id)).toBe('field-name');
    expect(await textOf(letter, '[role=alert]')).toContain('Your name');

    await letter.type('#field-name', 'Ada Example');
    await letter.type('#field-knownAs', 'ada@reader.test');
    expect(await textOf(letter, '.letter-paper')).toContain('Article 17 GDPR');
    const draft = await mailDraftOf(letter, name);
    expect(draft).toMatch(/^mailto:erase@harbour-tea\.test\?subject=[^&]+&body=[^&]+$/);
    expect(decodeURIComponent(draft)).toContain('Ada Example');
    expect(decodeURIComponent(draft)).toContain('\r\n\r\nKind regards,');
    await until('the letter to be remembered', async () => (await stored()).includes('"letter":"erasure"'));
    expect(await stored()).toContain('"residence":"FR"');

    await letter.close();

    const { popup: again } = await openPopup();
    await until('the popup to say so', async () => (await readPopup(again)).text.includes('You wrote on'));
    const reminder = await openLetter(again, 'erase@harbour-tea.test', 'Remind them');
    expect(await textOf(reminder, '.letter-paper')).toContain('Reminder: Request for erasure');
    await driver.inExtension(`${api}.storage.local.clear().then(() => true)`);
  });

  test('is printed alone, and copied whole', async () => {
    await keepPerson({ name: 'Ada Example', knownAs: 'ada@reader.test', residence: 'DE' });
    const { popup } = await openPopup();
    const letter = await openLetter(popup, '12 Quay Street', 'ready-made');
    await letter.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await letter.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.letter-buttons button + button')?.click(),
    );
    expect(await letter.evaluate(() => document.body.hasAttribute('data-printed'))).toBe(true);

    const printed = await textOf(letter, '.print');
    expect(printed).toContain('12 Quay Street');
    if (name === 'Chromium') {
      await letter.emulateMediaType('print');
      const shown = await letter.evaluate(() =>
        [...document.querySelectorAll('main *, header')]
          .filter((each) => each.checkVisibility() && each.closest('.print') === null)
          .map((each) => each.className),
      );
      expect(shown).toEqual(['letter-side', 'letter-sending']);
      const pdf = Buffer.from(await letter.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await letter.emulateMediaType('screen');
    }
    await letter.click('.letter-buttons button');
    await until('the letter to be copied', async () => (await textOf(letter, '.sent')).includes('Copied'));
    const pasted = await pasteInto(letter, '#field-postalAddress', name);
    expect(pasted).toContain('Kind regards,\nAda Example');
    await driver.inExtension(`${api}.storage.local.clear().then(() => true)`);
  });

  test('the ways out for other places come last, and web addresses open in a new tab', async () => {
    await keepPerson({ name: '', knownAs: '', residence: 'IE' });
    const { popup } = await openPopup();
    const headings = () => popup.$$eval('#ways-out h3', (all) => all.map((each) => each.textContent ?? ''));
    await until('the authorities', async () =>
      (await headings()).at(-1)?.includes('authorities for Ireland'),
    );
    expect((await headings()).at(-2)).toBe('For people who live elsewhere');
    await popup.evaluate(() => document.querySelector<HTMLElement>('a[href$="/opt-out"]')?.click());
    opened.push(await pageAt(driver, '/opt-out'));
    await driver.inExtension(`${api}.storage.local.clear().then(() => true)`);
  });

  test('a control of the page is scrolled to and outlined, and the page stays as it was', async () => {
    const { page, popup } = await openPopup();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await clickIn(popup, 'Cookie settings');
    const outline = () =>
      page.evaluate(() => {
        const control = document.getElementById('cookies');
        const { top = -1, bottom = -1 } = control?.getBoundingClientRect() ?? {};
        const isInSight = top >= 0 && bottom <= innerHeight;
        return isInSight && control ? getComputedStyle(control).outlineStyle : 'out of sight';
      });
    await until('the outline', async () => (await outline()) === 'solid');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('the outline to go', async () => (await outline()) === 'none');

    const again = await driver.popup(page);
    opened.push(again);
    await readPopup(again);
    await clickIn(again, 'Do not sell my personal information');
    await until('what hides it', async () => (await readPopup(again)).text.includes('hides it at present'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

describe.each([
  ['Chromium', () => chromiumDriver({ inPrivate: true })],
  ['Firefox', () => firefoxDriver({ inPrivate: true })],
] as const)('a letter from a private window of %s', (name, start) => {
  test('is written, and nothing of it is kept', async () => {
    const site = await serve({ '/privacy': policy });
    const driver = await start();
    const api = name === 'Chromium' ? 'chrome' : 'browser';
    const stored = (area: string) =>
      driver.inExtension<string>(`${api}.storage.${area}.get().then((all) => JSON.stringify(all))`);
    try {
      const page = await driver.openPrivate(`${site.origin}/privacy`);
      const popup = await driver.popup(page);
      await readPopup(popup);
      await popup.select('#residence', 'FR');
      await clickInCard(popup, 'erase@harbour-tea.test', 'Ready-made letter: Have your data erased');
      const letter = await pageAt(driver, '/letter.html');
      await letter.bringToFront();
      await letter.waitForSelector('.letter-desk');
      await letter.select('#field-residence', 'FR');
      await letter.type('#field-name', 'Ada Example');
      await letter.type('#field-knownAs', 'ada@reader.test');
      await letter.click('.letter-buttons button');
      await until('the letter to be copied', async () =>
        (await textOf(letter, '.sent')).includes('nothing of this is kept'),
      );
      await letter.close();
      await popup.close().catch(() => {}); // Chromium closes its popup when the letter comes up
      await page.close();
      await until('nothing to be left', async () => (await stored('session')) === '{}');
      expect(await stored('local')).toBe('{}');
    } finally {
      await driver.close();
      await site.close();
    }
  });
});

/** The page whose address holds a path; Firefox tells that of the extension's own pages only to themselves. */
async function pageAt(driver: Driver, path: string): Promise<Page> {
  return until(`a page at ${path}`, async () => {
    for (const page of await driver.browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.includes(path)) return page;
    }
    return undefined;
  });
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** Clicks the button with such words on the card of the way out with such words, once it is there. */
async function clickInCard(popup: Page, card: string, words: string): Promise<void> {
  await until(`a button "${words}" at "${card}"`, () =>
    popup.evaluate(
      (cardWords, buttonWords) => {
        const cards = [...document.querySelectorAll('.way')];
        const buttons = cards
          .filter((each) => each.textContent?.includes(cardWords))
          .flatMap((each) => [...each.querySelectorAll('button')]);
        const found = buttons.find((each) => each.textContent?.includes(buttonWords));
        found?.click();
        return found !== undefined;
      },
      card,
      words,
    ),
  );
}

/**
 * Clicks the mail draft. No mail program is there: Chromium tells the address that it is about to hand over; Firefox would
 * ask which program to use, so there the click is taken at the last moment.
 */
async function mailDraftOf(letter: Page, browser: 'Chromium' | 'Firefox'): Promise<string> {
  let requested = '';
  if (browser === 'Chromium') {
    const session = await letter.createCDPSession();
    session.on('Page.frameRequestedNavigation', ({ url }) => {
      requested = url;
    });
    await session.send('Page.enable');
  } else await letter.evaluate(takeClickOnLink);
  await letter.click('.letter-buttons a');
  return until(
    'the mail draft',
    async () => requested || letter.evaluate(() => document.body.getAttribute('data-opened')),
  );
}

/** Runs inside the page. */
function takeClickOnLink(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || !link) return;
    event.preventDefault();
    document.body.setAttribute('data-opened', link.href);
  });
}

/** What the clipboard holds, by pasting it into a field. */
async function pasteInto(page: Page, field: string, browser: 'Chromium' | 'Firefox'): Promise<string> {
  await page.$eval(field, (element) => {
    if (element instanceof HTMLTextAreaElement) element.value = '';
  });
  await page.focus(field);
  if (browser === 'Chromium') await page.keyboard.press('KeyV', { commands: ['Paste'] });
  else {
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }
  return until('what was pasted', () =>
    page.$eval(field, (element) => (element instanceof HTMLTextAreaElement ? element.value : '')),
  );
}
