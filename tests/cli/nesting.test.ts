import { describe, expect, test } from 'vitest';
import { tooCostly } from '../../lib/cli/nesting.ts';

const many = 100_000;
const numbered = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

describe('a source that no parser should be given', () => {
  test.each([
    ...[
      'div',
      'q',
      'mark',
      'cite',
      'object',
      'font',
      'nobr',
      'h1',
      'g',
      'x-shell',
      'DIV',
      'div/',
      'a href="/>"',
    ].map((tag) => `<${tag}>`.repeat(many)),
    '<font><b><i><u>'.repeat(many),
    '<div></b>'.repeat(many),
    '<svg><g>'.repeat(many),
    '<svg><foreignObject><q/>'.repeat(many),
    `<svg>${'<q/>'.repeat(many)}`,
    '<p><table><tr><td>'.repeat(many),
    '<div><!-- </div> -->'.repeat(many),
    '<div><script></div></script>'.repeat(many),
    '<div title="</div>">'.repeat(many),
    "<div title = '</div>'>".repeat(many),
  ])('case %# nests too deep', (html) => {
    expect(tooCostly(html)).toMatch(/deep/);
  });

  test.each([
    [
      'paragraphs that open a hundred styles anew',
      `<div>${numbered(100, (id) => `<b id=${id}>`)}</div>${'<p>x'.repeat(many)}`,
    ],
    ['styles that outlive their paragraphs', numbered(800, (id) => `<p><b id="${id}">x</p>`)],
  ])('%s', (_, html) => {
    expect(tooCostly(html)).toMatch(/style/);
  });

  test.each(['<p ', '<p x=">" ', "<p x='>'/"])('%s with thousands of attributes', (start) => {
    expect(tooCostly(`${start}${numbered(5_000, (id) => `a${id} `)}>`)).toMatch(/attributes/);
  });
});

describe('sane and sloppy sources are parsed', () => {
  test.each([
    ['siblings', '<div></div>'.repeat(many)],
    ['elements that end where the next begins', '<p>a<li>b<dt>c<option>d<tr><td>e<br>'.repeat(many)],
    ['end tags without a beginning', '</div></q>'.repeat(many)],
    ['tags left open in elements that are closed', '<div><span><label></div>'.repeat(many)],
    ['drawings', `<svg>${'<path d="M0 0"/><g></g>'.repeat(many)}</svg>`],
    ['tags in comments', `<!--${'<div>'.repeat(many)}-->`],
    ['tags in scripts', `<script>"${'<div>'.repeat(many)}"</script>`],
    ['tags in attributes', `<p title="${'<div>'.repeat(many)}">`],
    ['an unclosed comment', '<!-- <div>'.repeat(many)],
    ['an unclosed attribute', `<p a="${'<div>'.repeat(many)}`],
    ['style around a whole page', `<font><b><i>${'<p>We <a>sell</a> data.</p>'.repeat(many)}`],
    ['quotation marks without a value', '<p " \'>'.repeat(many)],
    ['no tags', 'a < b <3 </ <> '.repeat(many)],
    ['long attributes', `<p style="${'a b '.repeat(many)}" class='${'c '.repeat(many)}'>`],
    ['nesting of 1,000', '<q>'.repeat(1_000)],
  ])('%s', (_, html) => {
    expect(tooCostly(html)).toBeUndefined();
  });
});
