import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../lib/page/locate.ts';
import { documentOf } from './support/page.ts';

const wordsOf = (range: Range | undefined) => range?.toString().replace(/\s+/g, ' ');

const found = (html: string, quote: string, near?: string) =>
  wordsOf(locateQuote(documentOf(html), quote, near)?.range);

describe('a quote is found in the live page', () => {
  test.each([
    ['in one node', '<p>We sell data. Really.</p>', 'We sell data.', 'We sell data.'],
    [
      'across elements',
      '<p>We <b>sell</b> your <a href="#">data</a>.</p>',
      'We sell your data.',
      'We sell your data.',
    ],
    ['whatever the spaces', '<p>We\u00a0 sell\n data.</p>', 'We sell data.', 'We sell data.'],
    ['where spaces came or went', '<p>We sell<br>data .</p>', 'We sell data.', 'We selldata .'],
    ['whatever the quotation marks', '<p>We don’t “sell”.</p>', 'We don\'t "sell".', 'We don’t “sell”.'],
    ['whatever the dashes', '<p>Opt‑out – now.</p>', 'Opt-out - now.', 'Opt‑out – now.'],
    ['whatever the case', '<p>WE SELL DATA.</p>', 'We sell data.', 'WE SELL DATA.'],
    ['with capitals that grow in lower case', '<p>İstanbul. We sell it.</p>', 'We sell it.', 'We sell it.'],
    ['with soft hyphens', '<p>We col\u00adlect data.</p>', 'We collect data.', 'We col\u00adlect data.'],
    [
      'with marks of direction',
      '<p>We \u202asell\u202c data\u200f.</p>',
      'We sell data.',
      'We \u202asell\u202c data\u200f.',
    ],
    [
      'in a closed panel',
      '<details><summary>x</summary><p>We sell data.</p></details>',
      'We sell data.',
      'We sell data.',
    ],
    [
      'not in a script',
      '<script>"We sell data."</script><p>We sell data.</p>',
      'We sell data.',
      'We sell data.',
    ],
    ['a table row', '<table><tr><td>Ads</td><td>Consent</td></tr></table>', 'Ads | Consent', 'AdsConsent'],
    [
      'a table row whose first cell is empty',
      '<table><tr><td></td><td>Ads</td><td>Consent</td></tr></table>',
      '| Ads | Consent',
      'AdsConsent',
    ],
    [
      'a table row whose cells are found apart before it',
      '<p>Ads</p><p>and much else that goes on for a while, longer than the gap between any two cells</p><table><tr><td>Ads</td><td>Consent</td></tr></table>',
      'Ads | Consent',
      'AdsConsent',
    ],
  ])('%s', (_name, html, quote, expected) => {
    expect(found(html, quote)).toBe(expected);
  });

  test('however its text nodes are cut', () => {
    const document = documentOf('<p>Before it. We sell data. After it.</p>');
    const text = document.querySelector('p')?.firstChild;
    for (const at of [22, 18, 14, 11, 5]) (text as Text).splitText(at);
    const located = locateQuote(document, 'We sell data.');
    expect(located?.isExact).toBe(true);
    expect(String(located?.range)).toBe('We sell data.');
  });

  test('in open shadow roots, also one inside the other', () => {
    const document = documentOf('<div></div>');
    const outer = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<p>Outside.</p><section></section>';
    const inner = outer?.querySelector('section')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>We sell data.</p>';
    expect(wordsOf(locateQuote(document, 'We sell data.')?.range)).toBe('We sell data.');
    // Words on both sides of a root's edge make no range: as far as the first node goes.
    expect(wordsOf(locateQuote(document, 'Outside. We sell')?.range)).toBe('Outside.');
  });

  test('in a frame of the same site', () => {
    const document = documentOf('<p>Above.</p><iframe></iframe>');
    const inside = document.querySelector('iframe')?.contentDocument;
    if (inside) inside.body.innerHTML = '<p>We sell data.</p>';
    const range = locateQuote(document, 'We sell data.')?.range;
    expect(wordsOf(range)).toBe('We sell data.');
    expect(range?.startContainer.ownerDocument).toBe(inside);
  });

  test('of several places the one below the heading is taken', () => {
    const document = documentOf(
      '<h2>A</h2><p id="a">We share it.</p><h2>Bees</h2><p id="b">We share it.</p>',
    );
    const located = locateQuote(document, 'We share it.', 'Policy > Bees');
    expect(located?.range.startContainer.parentElement?.id).toBe('b');
  });

  test.each(['We never sell data.', '', ' | '])('what is gone is not found: "%s"', (quote) => {
    expect(locateQuote(documentOf('<p>We sell data.</p>'), quote)).toBeUndefined();
  });

  test('in a text of 200 kB', () => {
    const html = `${'<p>Nothing of note is said in this paragraph at all.</p>'.repeat(4_000)}<p>We sell <i>data</i>.</p>`;
    expect(found(html, 'We sell data.')).toBe('We sell data.');
  });
});

describe('after the page changed a little', () => {
  const quote = 'We may share your name and address with companies that advertise on our site.';

  test.each([
    [
      'words came in',
      'We may share your name and address with selected companies that advertise on our site.',
    ],
    ['words went', 'We may share your name with companies that advertise on our site.'],
    ['a word was replaced', 'We may share your name and address with firms that advertise on our site.'],
    [
      'a note stands in the middle',
      'We may share your name and address <sup>[1: see below]</sup> with companies that advertise on our site.',
      'We may share your name and address [1: see below] with companies that advertise on our site.',
    ],
    [
      'its beginning changed',
      'They share your name and address with companies that advertise on our site.',
      'share your name and address with companies that advertise on our site.',
    ],
    [
      'its end changed',
      'We may share your name and address with companies that advertise elsewhere.',
      'We may share your name and address with companies that advertise',
    ],
  ])('the closest passage is found, and told apart: %s', (_change, now, expected = now) => {
    const document = documentOf(`<p>We like tea and our site.</p><p>${now}</p><p>We may share recipes.</p>`);
    const located = locateQuote(document, quote);
    expect(located?.isExact).toBe(false);
    expect(wordsOf(located?.range)).toBe(expected);
  });

  test('of two passages the closer one is taken, of equals the one below the heading', () => {
    const changed = quote.replace('companies', 'firms');
    const far = quote.replace('name and address with', 'files, in part or as a whole, to');
    expect(found(`<p>${far}</p><p>${changed}</p>`, quote)).toBe(changed);
    const document = documentOf(`<h2>A</h2><p>${changed}</p><h2>Bees</h2><p id="b">${changed}</p>`);
    expect(locateQuote(document, quote, 'Bees')?.range.startContainer.parentElement?.id).toBe('b');
  });

  test.each([
    ['other words about the same', 'Companies advertise on our site. You give us your name and address.'],
    [
      'its words, scattered',
      `We may share ${'tea '.repeat(60)}your name and address ${'tea '.repeat(60)}advertise on our site.`,
    ],
  ])('no passage is made up of %s', (_name, text) => {
    expect(found(`<p>${text}</p>`, quote)).toBeUndefined();
  });
});
