import { describe, expect, test } from 'vitest';
import { collect } from '../../lib/page/read/collect.ts';
import { leanCopy } from '../../lib/page/read/lean-copy.ts';
import { atOnce } from '../../lib/steps.ts';
import { documentOf, PROSE, read } from './support/page.ts';

describe('the copy that Readability is shown', () => {
  const copyOf = (html: string) => {
    const { body } = documentOf(html);
    const { blocks } = atOnce(collect(body));
    const copy = atOnce(leanCopy(blocks, [...blocks.keys()], body, 1_000));
    if (copy === undefined) throw new Error('Nothing was copied.');
    return copy;
  };

  test.each([
    ['neighbours', PROSE, 1],
    ['items of a list and the text around it', `${PROSE}<ul><li>One</li><li>Two</li></ul>${PROSE}`, 1],
    ['containers', `<div>${PROSE}</div><div>${PROSE}</div>`, 2],
    ['wrappers of one element', `<div><div><div>${PROSE}</div></div></div>`, 1],
    ['text and links', `${PROSE}<p><a href="/a">One</a></p><p><a href="/b">Two</a></p>`, 2],
  ])('%s', (_name, html, paragraphs) => {
    const { document, runs } = copyOf(html);
    expect(document.querySelectorAll('p')).toHaveLength(paragraphs);
    expect(runs.size).toBe(paragraphs);
  });

  test('holds every block once, and of a long text only the beginning', () => {
    const html = `<main>${PROSE.repeat(40)}</main>`;
    const { document, runs } = copyOf(html);
    expect([...runs.values()].flat()).toEqual(Array.from({ length: 160 }, (_, index) => index));
    expect(document.body.textContent?.length).toBeLessThan(html.length / 2);
  });

  test('of more paragraphs than asked for there is none', () => {
    const { body } = documentOf(`<div>${PROSE}</div><div>${PROSE}</div>`);
    const { blocks } = atOnce(collect(body));
    expect(atOnce(leanCopy(blocks, [...blocks.keys()], body, 1))).toBeUndefined();
  });

  test('the page stays as it was', () => {
    const { body } = documentOf(`<main>${PROSE}</main>`);
    const before = body.innerHTML;
    const { blocks } = atOnce(collect(body));
    atOnce(leanCopy(blocks, [...blocks.keys()], body, 1_000));
    expect(body.innerHTML).toBe(before);
  });
});

test.each([
  [
    'a teaser beside it',
    `<div><h3>News</h3><p>Our spring sale begins.</p></div><div>${PROSE.repeat(4)}</div>`,
  ],
  ['its own paragraphs in wrappers', `<div>${PROSE.replace(/<p>.*<\/p>/g, '<div>$&</div>').repeat(4)}</div>`],
])('the whole policy is read with %s', (_name, html) => {
  const { blocks } = read(html);
  expect(blocks.filter(({ text }) => text.startsWith('We share your personal information'))).toHaveLength(4);
});
