import { describe, expect, test } from 'vitest';
import type { PageLink } from '../../lib/types.ts';
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
});
