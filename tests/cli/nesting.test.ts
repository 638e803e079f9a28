import { describe, expect, test } from 'vitest';
import { nestingOf } from '../../lib/cli/nesting.ts';

describe('nesting', () => {
  test.each([
    ['<div><section><p>x</p></section></div>', 2],
    ['<p>a<p>b<p>c<li>d<li>e<br><td>', 0],
    ['<div>'.repeat(100_000), 100_000],
    ['<div></div>'.repeat(100_000), 1],
    ['<x-shell><x-shell>', 2],
    ['</div></div><div>', 1],
    ['a < b', 0],
  ])('%.30s nests %i deep', (html, depth) => {
    expect(nestingOf(html)).toBe(depth);
  });
});
