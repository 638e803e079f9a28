/** What the detector tells the worker, heard in the extension itself: policies wherever a page keeps them, and no other page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { otherDocuments } from '../detect/other-documents.ts';
import { chromiumDriver, type Driver, firefoxDriver, until } from './driver.ts';
import { htmlPage, pdf, policyContent, policyPage, scriptsOnlyPage, shopPage } from './pages.ts';

const tea = '<h1>Tea</h1><p>Loose leaf tea from small gardens.</p>';
const content = JSON.stringify(policyContent);
const show = `document.title = 'Privacy Policy'; document.getElementById('app').innerHTML = ${content};`;

/** Policies that are not simply there when the page has loaded. */
const policies: Record<string, string> = {
  '/late': htmlPage(
    'Harbour Tea',
    `<main id="app"></main><script>setTimeout(() => { ${show} }, 1200);</script>`,
  ),
  '/dialog': htmlPage(
    'Harbour Tea',
    `<main>${tea.repeat(20)}</main><dialog>${policyContent}</dialog><script>document.querySelector('dialog').showModal();</script>`,
  ),
  '/frame': htmlPage('Privacy Policy', `<h1>Privacy Policy</h1><iframe src="/framed"></iframe>`),
  '/frame-written': htmlPage(
    'Harbour Tea',
    `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML = ${content};</script>`,
  ),
  '/untitled': htmlPage('', `<h1></h1><main>${policyContent.replace(/<h1>.*?<\/h1>/, '')}</main>`),
};

const others: Record<string, string> = {
  '/shop': shopPage,
  '/scripts': scriptsOnlyPage,
  '/small': htmlPage('Privacy Policy', '<h1>Privacy Policy</h1><p>Coming soon.</p>'),
  '/login': htmlPage(
    'Sign in',
    '<form><input name="user"><button>Sign in</button></form><footer><a href="/privacy">Privacy Policy</a></footer>',
  ),
  ...Object.fromEntries(
    Object.entries(otherDocuments.English ?? {}).map(([kind, [title, text]]) => [
      `/other/${kind}`,
      htmlPage(title, `<h1>${title}</h1>${`<p>${text}</p>`.repeat(6)}`),
    ]),
  ),
};

const route = htmlPage(
  'Harbour Tea',
  `<main id="app">${tea.repeat(40)}</main><script>
   window.go = () => { history.pushState({}, '', '/route/privacy'); setTimeout(() => { ${show} }, 2000); };</script>`,
);

const prerendering = htmlPage(
  'Harbour Tea',
  `${tea.repeat(40)}<a href="/prerendered">Privacy Policy</a>
   <script type="speculationrules">{"prerender": [{"urls": ["/prerendered"], "eagerness": "immediate"}]}</script>`,
);

describe.each([
  ['Chromium', 'chrome', chromiumDriver],
  ['Firefox', 'browser', firefoxDriver],
] as const)('the detector in %s', (_name, api, start) => {
  let driver: Driver;
  let site: Site;
  let opened: Page[] = [];

  beforeAll(async () => {
    site = await serve({
      ...policies,
      ...others,
      '/framed': htmlPage('', policyContent),
      '/privacy': policyPage,
      '/route': route,
      '/prerendering': prerendering,
      '/prerendered': policyPage,
      '/document.pdf': { body: pdf, type: 'application/pdf' },
    });
    driver = await start();
    await driver.inExtension(`(globalThis.heard = [], ${api}.runtime.onMessage.addListener(({ type }, { tab, url }) => {
      if (tab && url.startsWith('http')) heard.push(type + ' ' + new URL(tab.url).pathname); }), true)`);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const page of opened) await page.close().catch(() => {});
    opened = [];
    await driver.inExtension('(heard.length = 0, true)');
  });

  const open = async (path: string) => {
    const page = await driver.browser.newPage();
    opened.push(page);
    await page.goto(site.origin + path).catch(() => {}); // both browsers abort the navigation for their PDF viewer
    return page;
  };
  const heard = async () =>
    (await driver.inExtension<string>('heard.join()')).split(',').filter((message) => message !== '');
  const hears = (message: string) => until(message, async () => (await heard()).includes(message));

  test.each(Object.keys(policies))('tells of the policy at %s, once', async (path) => {
    await open(path);
    await hears(`policy ${path}`);
    await open('/privacy');
    await hears('policy /privacy');
    expect(await heard()).toEqual([`policy ${path}`, 'policy /privacy']);
  });

  test('tells of a route that is rendered two seconds late', async () => {
    const page = await open('/route');
    await page.evaluate('go()');
    await hears('policy /route/privacy');
    expect(await heard()).toEqual(['policy /route/privacy']);
  });

  test('no other page sends anything', async () => {
    for (const path of [...Object.keys(others), '/document.pdf']) await open(path);
    await new Promise((resolve) => setTimeout(resolve, 6_500)); // past the last look at a page that had nothing to show
    await open('/privacy');
    await hears('policy /privacy');
    expect(await heard()).toEqual(['policy /privacy']);
  });

  // Firefox does not prerender.
  test.runIf(api === 'chrome')('keeps silent of a prerendered policy until it is shown', async () => {
    const page = await open('/prerendering');
    await until('the prerendering', async () => site.requests.includes('/prerendered'));
    await open('/privacy');
    await hears('policy /privacy');
    expect(await heard()).toEqual(['policy /privacy']);
    await page.bringToFront();
    await page.click('a');
    await hears('policy /prerendered');
  });
});
