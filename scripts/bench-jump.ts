/**
 * Time from a click on a quotation to its highlight, on a policy of 200 kB in real Chromium: `npm run bench:jump`
 * `script`: what the injected script itself takes, each time in a fresh document. `click`: from
 * the click in the popup until the popup says how it ended, with the way to the page and back.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { pageJumpName } from '../lib/page/page-jump.ts';
import { htmlPage, policyContent } from '../tests/browsers/pages.ts';
import { bundled, openCold, plainChromium } from '../tests/page/support/in-chromium.ts';
import { launchChromium, openPopup } from './launch.ts';
import { serve } from './serve.ts';

const rounds = Number(process.argv[2] ?? 15);
/** Milliseconds from a click to the highlight. */
const target = 50;

const filling = Array.from(
  { length: 1_150 },
  (_, n) =>
    `<p>In case <b>${n}</b> we keep your <a href="#${n}">name, address</a> and “order” for as long as our accounts need them, and then we delete them; see part ${n}.</p>`,
).join('');
const last = 'We sell your personal information to advertisers and data brokers.';
const html = htmlPage(
  'Privacy Policy',
  `<main>${policyContent.replace(`<p>${last}</p>`, '')}${filling}<h2>Sharing</h2><p>${last}</p></main>`,
);
const cases = [
  ['at the end', last],
  ['in changed words', `${last.replace('advertisers', 'certain advertisers')} See below for more.`],
  ['not in the page', 'This sentence stands nowhere in the policy that is open in this tab at the moment.'],
] as const;

const script = await bundled(join(import.meta.dirname, '../entrypoints/jump.ts'));
const plain = await plainChromium();
try {
  console.log(`a policy of ${Math.round(html.length / 1_000)} kB, ${rounds} rounds, milliseconds`);
  for (const [name, quote] of cases) report(`script, a quotation ${name}`, await scriptTimes(plain, quote));
} finally {
  await plain.close();
}
report('click to answer, a quotation at the end', await clickTimes());

async function scriptTimes(browser: Browser, quote: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const tab = await openCold(browser, 'https://example.com/privacy', html);
    const call = `${pageJumpName}.show(${JSON.stringify(quote)}, 'Sharing')`;
    await tab.evaluate(() => document.body.getBoundingClientRect()); // a page that is being read has its layout
    const timed = `(() => { const start = performance.now(); ${script}; bundled.main(); ${call}; return performance.now() - start; })()`;
    times.push((await tab.evaluate(timed)) as number); // as the line above says
    await tab.close();
  }
  return times;
}

async function clickTimes(): Promise<number[]> {
  const site = await serve({ '/privacy': html });
  const browser = await launchChromium();
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/privacy`);
      const popup = await openPopup(browser, page);
      await popup.waitForSelector('#red-flags .quote-button', { timeout: 60_000 });
      times.push(await timedClick(popup, last));
      await popup.close();
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return times;
}

/** Clicks the quotation and waits for what is said below it. */
function timedClick(popup: Page, words: string): Promise<number> {
  return popup.evaluate(async (quoted) => {
    const quotes = [...document.querySelectorAll('.quote')];
    const quote = quotes.find((each) => each.textContent.includes(quoted));
    const outcome = quote?.querySelector('.quote-outcome');
    if (!quote || !outcome) throw new Error('The quotation is not in the report.');
    const said = new Promise((resolve) =>
      new MutationObserver(resolve).observe(outcome, { childList: true, subtree: true, characterData: true }),
    );
    const start = performance.now();
    quote.querySelector('button')?.click();
    await said;
    return performance.now() - start;
  }, words);
}

function report(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
  const verdict = Number(at(0.5)) <= target ? 'within' : 'BEYOND';
  console.log(`${what}: median ${at(0.5)}, least ${at(0)}, most ${at(1)} (median ${verdict} ${target})`);
}
