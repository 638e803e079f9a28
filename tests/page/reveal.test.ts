import { describe, expect, test } from 'vitest';
import { openSections } from '../../lib/page/reveal.ts';
import { documentOf } from './support/page.ts';

describe('the closed sections around a passage are opened', () => {
  test.each([
    ['<details><summary>Ads</summary><p id="it">x</p></details>', 'details:not([open])'],
    [
      '<details><summary>A</summary><details><summary>B</summary><p id="it">x</p></details></details>',
      'details:not([open])',
    ],
    ['<button>Ads</button><div hidden="until-found"><p id="it">x</p></div>', '[hidden]'],
    ['<div hidden="Until-Found" id="it">x</div>', '[hidden]'],
    [
      '<div hidden="until-found"><details><summary>B</summary><p id="it">x</p></details></div>',
      '[hidden], details:not([open])',
    ],
  ])('%s', (html, closed) => {
    const document = documentOf(html);
    expect(openSections(document.querySelector('#it') ?? document)).toBe(true);
    expect(document.querySelector(closed)).toBeNull();
  });

  test.each([
    ['open', '<details open><summary>Ads</summary><p id="it">x</p></details>'],
    ['whose summary it is', '<details><summary id="it">Ads</summary><p>x</p></details>'],
    [
      'beside it',
      '<details><summary>Ads</summary></details><div hidden="until-found">y</div><p id="it">x</p>',
    ],
    ['that only the page can open', '<div hidden><p id="it">x</p></div>'],
    ['closed to assistive technology', '<div aria-hidden="true"><p id="it">x</p></div>'],
  ])('none %s', (_name, html) => {
    const document = documentOf(html);
    const before = document.body.innerHTML;
    expect(openSections(document.querySelector('#it') ?? document)).toBe(false);
    expect(document.body.innerHTML).toBe(before);
  });
});
