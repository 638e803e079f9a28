import { describe, expect, test } from 'vitest';
import { pageOfMarkdown } from '../../lib/cli/markdown.ts';

describe('a link around a block is a link', () => {
  test.each([
    ['a paragraph', '[\n\nOur solutions\n\n](https://acme.test/solutions)', 'Our solutions'],
    ['a heading', '[\n\n### Privacy choices\n\n](https://acme.test/choices)', 'Privacy choices'],
    ['one after the other', '[\n\nOne\n\n](/1)[\n\nTwo\n\n](/2)', 'One'],
  ])('%s', (_name, markdown, text) => {
    expect(pageOfMarkdown(markdown)).toMatch(new RegExp(`<a href="[^"]+">${text}</a>`));
  });

  test.each(['[sic]\n\nWe keep it.\n\n](', 'See [1]\n\nand (2).'])('%j stays as it is', (markdown) => {
    expect(pageOfMarkdown(markdown)).not.toContain('<a ');
  });
});
