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
    [
      'a link to a consent manager’s window',
      { href: 'https://www.acme.test/privacy-policy#uc-first-modal-show', anchor: 'Privacy Settings' },
      'Privacy Settings',
    ],
    [
      'the button of a consent banner that opens its choices',
      { tag: 'button', anchor: 'Customise', context: 'We use cookies. Do you accept them? Accept Customise' },
      'Customise',
    ],
    [
      'the same in another language',
      {
        href: 'https://www.acme.test/privacy-policy#uc-first-modal-show',
        anchor: 'Paramètres de confidentialité',
      },
      'Paramètres de confidentialité',
    ],
    [
      'the button of a banner in another language',
      {
        tag: 'button',
        anchor: 'Tout refuser',
        context: 'Nos partenaires utilisent des traceurs. Accepter Tout refuser',
      },
      'Tout refuser',
    ],
  ])('%s is found again by its words', (_what, link, words) => {
    expect(waysOutOf(link)).toEqual([expect.objectContaining({ channel: 'setting', control: words })]);
  });

  test.each<[string, Partial<PageLink>]>([
    ['a button beside text on anything else', { tag: 'button', anchor: 'Settings', context: 'Our new app' }],
    ['the button that agrees', { tag: 'button', anchor: 'Accept', context: 'Do you accept our cookies?' }],
  ])('%s is none', (_what, link) => {
    expect(waysOutOf(link)).toEqual([]);
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
