/** Five real archived policies, from the page to the popup, in both browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { seedPages } from '../support/seed-pages.ts';
import { sharedPresent } from '../support/shared.ts';
import { chromiumDriver, type Driver, firefoxDriver } from './driver.ts';
import { type PopupView, readPopup } from './popup-view.ts';

const sale = /Sells your data/;
const noSale = /Does not sell|Says it does not sell|No sale/i;

describe.skipIf(!sharedPresent).each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
] as const)('the popup for five policies of the shared folder, in %s', (_, start) => {
  let driver: Driver;
  let site: Site;
  const views = new Map<string, PopupView>();

  beforeAll(async () => {
    const seeds = seedPages();
    site = await serve(Object.fromEntries(seeds.map(({ path, html }) => [path, html])));
    driver = await start();
    for (const { id, path } of seeds) {
      const page = await driver.open(site.origin + path);
      const popup = await driver.popup(page);
      views.set(id, await readPopup(popup));
      await popup.close();
      await page.close();
    }
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const region = (seed: string, name: string) => {
    const found = views.get(seed)?.regions[name];
    if (!found) throw new Error(`The popup of seed ${seed} has no region "${name}".`);
    return found;
  };
  const textOf = (seed: string, name: string) => region(seed, name).items.join('\n');
  const everything = (seed: string) =>
    ['Red flags', 'Also noted', 'Good'].map((name) => textOf(seed, name)).join('\n');

  test.each(['000', '001', '003'])('%s relies on a void framework, and the sentence says so', (seed) => {
    expect(region(seed, 'Red flags').quotes.join('\n')).toMatch(/Safe Harbor/);
  });

  test.each(['000', '002', '003'])('%s promises not to sell', (seed) => {
    expect(textOf(seed, 'Good')).toMatch(noSale);
  });

  test('001 neither promises nor sells', () => {
    expect(everything('001')).not.toMatch(noSale);
  });

  test.each(['000', '001', '002', '003', '004'])('%s is not accused of selling', (seed) => {
    expect(everything(seed)).not.toMatch(sale);
  });

  test.each([
    ['001', 'https://www.infusionsoft.com/opt-out'],
    ['001', 'https://thenai.org/how-to-opt-out/'],
    ['001', 'https://www.verasafe.com/dispute-submission'],
    ['001', 'mailto:legal@infusionsoft.com'],
    ['002', 'mailto:questions@customerhub.net'],
    ['003', 'https://www.salesforce.com/profile/'],
    ['004', 'mailto:privacy@act-on.com'],
  ])('%s leads to %s', (seed, target) => {
    expect(region(seed, 'Ways out').links).toContain(target);
  });

  test('001 says that the address of the NAI has moved', () => {
    expect(textOf('001', 'Ways out')).toMatch(/networkadvertising\.org|old address/);
  });

  test('001 is dated, passes data on for marketing and takes use for consent', () => {
    expect(views.get('001')?.text).toContain('January 19, 2015');
    expect(textOf('001', 'Red flags')).toMatch(/for their marketing/);
    expect(everything('001')).toMatch(/counts as consent/);
  });

  test.each(['000', '002'])('%s: opting out is by the link in each message', (seed) => {
    expect(textOf(seed, 'Ways out')).toMatch(/link in (each|the) message/i);
  });

  test('000 gives no contact, and the popup says so', () => {
    expect(`${textOf('000', 'Ways out')}${textOf('000', 'Not stated')}`).toMatch(
      /no contact|No way to contact/i,
    );
  });

  test.each([
    ['003', 'https://www.salesforce.com/company/privacy/full_privacy.jsp'],
    ['004', 'https://www.act-on.com/privacy-policy/'],
  ])('%s is a summary: first of all the full policy at %s, and no grade', (seed, full) => {
    expect(region(seed, 'Ways out').links[0]).toBe(full);
    expect(views.get(seed)?.text).toMatch(/No grade/);
  });

  test.each(['003', '004'])('%s leads TRUSTe’s old addresses to the living ones', (seed) => {
    expect(region(seed, 'Ways out').links.join(' ')).toMatch(/trustarc\.com|truste/);
    expect(region(seed, 'Ways out').links.join(' ')).not.toContain('watchdog_complaint.php');
  });
});
