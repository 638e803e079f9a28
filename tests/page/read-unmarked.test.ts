import { describe, expect, test } from 'vitest';
import { PROSE, read } from './support/page.ts';

/** Kind and text of the blocks behind a title and prose. */
function blocksOf(html: string): [string, string][] {
  const before = read(`<h1>Privacy</h1>${PROSE}`).blocks.length;
  return read(`<h1>Privacy</h1>${PROSE}${html}`)
    .blocks.slice(before)
    .map(({ kind, text }) => [kind, text]);
}

const TEXTS = [
  'we tell carriers where you live, so that your parcel finds its way to you, and no one else.',
  'our tax adviser sees the invoices that we write, with your name and your address on them.',
  'a letter to our office suffices, and you need not say why you want us to forget you again.',
];

/** Three lines above a text each, which no tag, colon or capital tells. */
function sections(lines: string[], line: (text: string) => string): string {
  return lines.map((text, at) => `${line(text)}<div class="b">${TEXTS[at]}</div>`).join('');
}

describe('lines that share a style of their own are headings', () => {
  const lines = ['who learns of it', 'what the state asks for', 'how you can leave us'];
  const headings = (html: string) => blocksOf(html).filter(([kind]) => kind === 'heading');

  test.each([
    ['a class of the block', (text: string) => `<div class="t">${text}</div>`],
    ['a class of the one element in it', (text: string) => `<p class="b"><span class="t">${text}</span></p>`],
  ])('%s', (_name, line) => {
    expect(headings(sections(lines, line))).toEqual(lines.map((text) => ['heading', text]));
  });

  test.each([
    ['the style of the text', sections(lines, (text) => `<div class="b">${text}</div>`)],
    ['lines one below the other', lines.map((text) => `<div class="t">${text}</div>`).join('')],
    ['the same line each time', sections(Array(3).fill('more'), (text) => `<div class="t">${text}</div>`)],
    ['lines that go on', sections(lines, (text) => `<div class="t">${text},</div>`)],
    ['dates', sections(['in 2021', 'in 2022', 'in 2023'], (text) => `<div class="t">${text}</div>`)],
    ['links', sections(lines, (text) => `<div class="t"><a href="/x">${text}</a></div>`)],
    ['two of them', sections(lines.slice(1), (text) => `<div class="t">${text}</div>`)],
  ])('but not %s', (_name, html) => {
    expect(headings(html)).toEqual([]);
  });
});

test.each([
  '• your name',
  '● your name',
  '- your name',
  '– your name',
  '* your name',
  '(a) your name',
  '(iv) your name',
  'b) your name',
  '2) your name',
])('the paragraph "%s" is an item of a list', (text) => {
  expect(blocksOf(`<p>${text}</p>`)).toEqual([['list-item', text]]);
});

test.each(['1. We collect your name', '-40 degrees', '(see below) your name', 'a name'])(
  'the paragraph "%s" is none',
  (text) => {
    expect(blocksOf(`<p>${text}</p>`)).toEqual([['paragraph', text]]);
  },
);

test.each([
  ['behind a heading', '<h2>Sources<span>[<a href="/e">edit</a> | <a href="/s">source</a>]</span></h2>'],
  ['below a heading', '<h2>Sources</h2><span>[<a href="/e">edit</a>]</span>'],
])("a wiki's mark %s is no text", (_name, html) => {
  expect(blocksOf(html)).toEqual([['heading', 'Sources']]);
});

test.each([
  ['a footnote without a link', '<h2>Sources [1]</h2>', ['heading', 'Sources [1]']],
  [
    'a protected mailbox',
    '<p><a href="/cdn-cgi/l/email-protection">[email protected]</a></p>',
    ['paragraph', '[email protected]'],
  ],
])('but %s is', (_name, html, block) => {
  expect(blocksOf(html)).toEqual([block]);
});

test.each([
  '<span class="material-icons">expand_more</span>',
  '<i class="icon material-symbols-outlined">chevron_right</i>',
  '<mat-icon>chevron_right</mat-icon>',
])('the name of an icon is no text: %s', (icon) => {
  expect(blocksOf(`<h2>${icon}Sources</h2>`)).toEqual([['heading', 'Sources']]);
});
