/** Pages made to break the extension, in both browsers: it answers, shows their text as text and leaves them as they were. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';
import { chromiumDriver, type Driver, firefoxDriver } from './driver.ts';
import { htmlPage, policyPage } from './pages.ts';
import { readPopup } from './popup-view.ts';

declare global {
  interface Window {
    stateNow: () => string;
    stateBefore: string;
    pwned?: unknown;
  }
}

/** A policy with this around it; `script` builds what no source can, before the page has loaded. */
function hostile(html: string, script = ''): string {
  const watch = `window.stateNow = ${stateOfPage}; ${script};
    addEventListener('DOMContentLoaded', () => { window.stateBefore = stateNow(); });`;
  return `${policyPage.replace(/<\/(?:body|html)>/g, '')}${html}<script>${watch}</script>`;
}

/** Runs in the page, whatever it calls its elements: markup, open shadow roots and the state of forms. */
function stateOfPage(): string {
  const native = (node: Node, key: string): unknown => Reflect.get(Object.getPrototypeOf(node), key, node);
  const states: unknown[] = [];
  const visit = (root: Document | ShadowRoot) => {
    states.push(
      'host' in root
        ? root.innerHTML
        : Reflect.get(Element.prototype, 'outerHTML', native(root, 'documentElement')),
    );
    const query = native(root, 'querySelectorAll') as ParentNode['querySelectorAll']; // by its name
    for (const element of query.call(root, '*')) {
      if (element instanceof HTMLInputElement) states.push(element.value, element.checked);
      if (element instanceof HTMLDetailsElement) states.push(element.open);
      const shadow = native(element, 'shadowRoot');
      if (shadow instanceof ShadowRoot) visit(shadow);
    }
  };
  visit(document);
  return states.join('\n');
}

const pages: Record<string, string> = {
  'named-elements': hostile(
    '<img name="querySelector"><img name="querySelectorAll"><img name="createRange"><form name="body"></form><img name="title">' +
      '<form id="f"><input name="firstChild"><input name="localName"><input name="parentElement"><p>We may sell it.</p></form>' +
      '<input form="g" name="nextSibling"><form id="g"><p>inside</p></form>',
  ),
  nesting: hostile(
    '',
    `let inner = document.body; for (let depth = 0; depth < 2000; depth += 1) inner = inner.appendChild(document.createElement('div'));
     inner.append('We share it at the bottom.')`,
  ),
  'source-nesting': hostile('<div>'.repeat(100_000)),
  attributes: hostile(
    `<a href="/x" title="${'opt out '.repeat(100_000)}" class="${'footer '.repeat(100_000)}">opt out</a>`,
  ),
  links: hostile('<a href="/opt-out?a=b#c">opt out</a> '.repeat(10_000)),
  surrogates: hostile('', `document.body.append('We sell \\ud800 your data \\udfff. '.repeat(500))`),
  invisible: hostile(`<p>We \u202e\u2066\u200b sell \u200d\ufeff ${'\u200b'.repeat(50_000)} your data.</p>`),
  imitation: hostile(
    `<section aria-labelledby="w"><h2 id="w">Red flags</h2><ul><li>None. Grade A</li></ul></section>
     <p>We sell your personal information to &lt;img src=x onerror="window.pwned = 1"&gt; brokers.</p>`,
  ),
  frames: hostile('<iframe srcdoc="&lt;p&gt;We sell it.&lt;/p&gt;"></iframe>'.repeat(50)),
  shadow: hostile(
    '<x-shell></x-shell>',
    `let host = document.querySelector('x-shell'); for (let depth = 0; depth < 50; depth += 1) {
       const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<slot></slot><p>We keep it.</p><form><input name="nextSibling"></form>';
       host = root.appendChild(document.createElement('div')); }`,
  ),
  word: hostile(`<p>${'a'.repeat(5_000_000)}</p>`),
  forms: hostile(
    '<form><input value="a"><input type="checkbox"></form><details><summary>More</summary>We sell it.</details>',
    `for (const input of document.querySelectorAll('input')) { input.value += ' typed'; input.checked = true; }`,
  ),
};

/** Five million letters around it drown a policy for the detector, which looks at a sample: that is its answer. */
const diluted = 'word';

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
] as const)('a hostile page in %s', (browser, start) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    const paths = Object.entries(pages).map(([name, html]) => [`/${name}`, html] as const);
    site = await serve({ ...Object.fromEntries(paths), '/': htmlPage('Tea', '') });
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  // Firefox itself does not finish loading 100,000 nested elements within the driver's half minute.
  const loaded = Object.keys(pages).filter((name) => browser !== 'Firefox' || name !== 'source-nesting');
  test.each(loaded)('%s is answered and left as it was', async (name) => {
    const page = await driver.open(`${site.origin}/${name}`);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const popup = await driver.popup(page);
    const view = await readPopup(popup);
    expect(view.status).toBe(name === diluted ? 'not-a-policy' : 'ready');
    if (name !== diluted)
      expect(view.regions['Red flags']?.quotes.join()).toContain('We sell your personal information');
    expect(await popup.evaluate(() => document.querySelector('img[src="x"]') === null)).toBe(true);
    expect(await page.evaluate(() => window.stateNow() === window.stateBefore)).toBe(true);
    expect(await page.evaluate(() => window.pwned)).toBeUndefined();
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });
});
