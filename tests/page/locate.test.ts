import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../lib/page/locate.ts';
import { documentOf } from './support/page.ts';

const found = (html: string, quote: string, near?: string) =>
  locateQuote(documentOf(html), quote, near)?.toString().replace(/\s+/g, ' ');

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
    ['whatever the quotation marks', '<p>We don’t “sell”.</p>', 'We don\'t "sell".', 'We don’t “sell”.'],
    ['with soft hyphens', '<p>We col\u00adlect data.</p>', 'We collect data.', 'We col\u00adlect data.'],
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
  ])('%s', (_name, html, quote, expected) => {
    expect(found(html, quote)).toBe(expected);
  });

  test('of several places the one below the heading is taken', () => {
    const document = documentOf(
      '<h2>A</h2><p id="a">We share it.</p><h2>Bees</h2><p id="b">We share it.</p>',
    );
    const range = locateQuote(document, 'We share it.', 'Policy > Bees');
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  test('a quote whose middle changed is found by its ends', () => {
    const head = 'We may share the personal information that you give to us when you register with ';
    const tail = ' for as long as it is needed to provide the service that you have asked us for.';
    expect(found(`<p>${head}many partners${tail}</p>`, `${head}some partners${tail}`)).toBe(
      `${head}many partners${tail}`,
    );
  });

  test.each(['We never sell data.', '', ' | '])('what is gone is not found: "%s"', (quote) => {
    expect(locateQuote(documentOf('<p>We sell data.</p>'), quote)).toBeUndefined();
  });

  test('in a text of 200 kB', () => {
    const html = `${'<p>Nothing of note is said in this paragraph at all.</p>'.repeat(4_000)}<p>We sell <i>data</i>.</p>`;
    expect(found(html, 'We sell data.')).toBe('We sell data.');
  });
});
