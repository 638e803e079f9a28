import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../components/destination.ts';
import type { PageLink } from '../../lib/types.ts';
import { readableHost } from '../../lib/ways-out/punycode.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';
import { waysOutOf } from './page.ts';

const bait: readonly [string, string][] = [
  ['opt out', 'opt out of '.repeat(8000)],
  ['at signs', 'a@'.repeat(50_000)],
  ['dots', 'a.'.repeat(50_000)],
  ['digits', '1 2-3 (4) '.repeat(10_000)],
  ['addresses', '12 Main Street, Reno, NV 89501 '.repeat(3000)],
  ['instructions', 'emails contain instructions link to opt unsubscribe link in each '.repeat(2000)],
  ['percent', `https://acme.test/${'%22'.repeat(3000)}/`],
  ['spaces', `call ${' '.repeat(50_000)}1`],
  ['brackets', 'x [at] '.repeat(10_000)],
  ['settings', 'settings > '.repeat(10_000)],
  ['emphasis', '"'.repeat(100_000)],
];

describe('hostile pages', () => {
  test.each(bait)('%s without end get an answer', (_, text) => {
    expect(Array.isArray(waysOutOf(text))).toBe(true);
    expect(recogniseLink({ href: text, anchor: text, sentence: text })).toBeDefined();
    expect(
      recogniseLink({ href: `https://acme.test/${text}`, anchor: 'here', sentence: text }),
    ).toBeDefined();
  });

  test('ten thousand links and two million characters get an answer of bounded size', () => {
    const links = Array.from(
      { length: 10_000 },
      (_, i): PageLink => ({
        tag: 'link',
        href: `https://www.acme.test/unsubscribe/${i}`,
        anchor: 'Unsubscribe',
        place: 'footer',
        context: 'You can unsubscribe here.',
      }),
    );
    const text = 'You can write to us and delete your data in your account settings at any time.\n'.repeat(
      25_000,
    );
    expect(waysOutOf(text, { links }).length).toBeLessThanOrEqual(150);
  });

  test.each([
    'javascript:alert(1)//unsubscribe',
    'data:text/html,opt-out',
    'vbscript:opt-out',
    'file:///opt-out',
    'blob:https://acme.test/opt-out',
    'https://a:b@acme.test/opt-out',
  ])('%s is never a target', (href) => {
    const link: PageLink = {
      tag: 'link',
      href,
      anchor: 'Unsubscribe',
      place: 'text',
      block: 0,
      offset: 8,
      context: '',
    };
    for (const way of waysOutOf('You can Unsubscribe here.', { links: [link] }))
      expect(way.target).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)//unsubscribe',
    'data:text/html,opt-out',
    'file:///opt-out',
    'https://a:b@acme.test/opt-out',
    `https://acme.test/unsubscribe/${'a'.repeat(2_000)}`,
    'mailto:a@acme.test?cc=b@evil.test&bcc=c@evil.test',
  ])('%s: the popup opens what it shows, or nothing', (href) => {
    for (const { target } of waysOutOf(`To unsubscribe from our newsletter, click [here](${href}).`)) {
      if (target === undefined) continue;
      const opened = destinationOf(target);
      expect(opened.kind).not.toBe('refused');
      expect(JSON.stringify(opened)).not.toMatch(/evil|javascript|data:|file:/);
    }
  });

  test('a host in other letters is told in them, with a warning', () => {
    const [way] = waysOutOf('To unsubscribe, click [here](https://www.аpple.example/unsubscribe).');
    expect(way?.target).toBe('https://www.xn--pple-43d.example/unsubscribe');
    expect(way?.note).toBe('Careful: this link leads to a host in other letters, www.аpple.example.');
    expect(destinationOf(way?.target ?? '')).toMatchObject({ kind: 'web', readable: expect.any(String) });
  });

  test('many links with one text keep their own targets', () => {
    const count = 120;
    const text = Array.from(
      { length: count },
      (_, i) => `To delete your data of year ${i}, click [here](https://www.acme.test/items/${i}).`,
    ).join('\n');
    const targets = waysOutOf(text).map(({ target }) => target);
    expect(new Set(targets).size).toBe(count);
  });
});

describe('hosts in other letters', () => {
  test.each([
    ['xn--bcher-kva.example', 'bücher.example'],
    ['www.xn--fsqu00a.example', 'www.例子.example'],
    ['acme.test', 'acme.test'],
    ['xn--a.test', 'xn--a.test'],
    [`xn--${'9'.repeat(60)}.test`, `xn--${'9'.repeat(60)}.test`],
  ])('%s reads %s', (host, expected) => {
    expect(readableHost(host)).toBe(expected);
  });
});
