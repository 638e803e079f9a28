import { describe, expect, test } from 'vitest';
import type { PageLink } from '../../lib/types.ts';
import { findWaysOut } from '../../lib/ways-out/find.ts';
import { classified, pageOf } from './page.ts';

function waysOutOf(link: Partial<PageLink>) {
  const page = pageOf('# Privacy\nWe use cookies to show you ads.', {
    links: [{ tag: 'link', href: '', anchor: '', place: 'footer', context: '', ...link }],
  });
  return findWaysOut(page, classified(page));
}

describe('a control of the page', () => {
  test.each<[string, Partial<PageLink>, string]>([
    ['a button', { tag: 'button', anchor: 'Cookie settings' }, 'Cookie settings'],
    [
      'a link that calls a script',
      { href: 'javascript:void(0)', anchor: 'Do Not Sell My Personal Information' },
      'Do Not Sell My Personal Information',
    ],
    [
      'a link to a consent manager’s hook',
      { href: 'https://www.acme.test/privacy-policy#cookie-settings', anchor: 'Manage cookie preferences' },
      'Manage cookie preferences',
    ],
  ])('%s is found again by its words', (_what, link, words) => {
    expect(waysOutOf(link)).toEqual([expect.objectContaining({ channel: 'setting', control: words })]);
  });

  test('what leads somewhere is no control', () => {
    const [way] = waysOutOf({
      href: 'https://www.acme.test/do-not-sell',
      anchor: 'Do Not Sell My Personal Information',
    });
    expect(way?.target).toBe('https://www.acme.test/do-not-sell');
    expect(way?.control).toBeUndefined();
  });
});
