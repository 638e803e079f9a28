import { describe, expect, test } from 'vitest';
import { findPolicyLink } from '../../lib/page/policy-link.ts';
import { documentOf } from './support/page.ts';

const URL_OF_PAGE = 'https://example.com/shop/';
const find = (html: string) => findPolicyLink(documentOf(html, URL_OF_PAGE), URL_OF_PAGE);

describe('the link to the site’s policy', () => {
  test.each([
    ['<link rel="privacy-policy" href="/legal/p">', 'https://example.com/legal/p', false],
    ['<a rel="nofollow privacy-policy" href="/x">Data</a>', 'https://example.com/x', false],
    ['<footer><a href="/a">Privacy Policy</a></footer>', 'https://example.com/a', false],
    ['<a href="/a">Privacy</a>', 'https://example.com/a', false],
    ['<a href="/a">Datenschutz</a>', 'https://example.com/a', false],
    ['<a href="/a">Datenschutzerklärung</a>', 'https://example.com/a', false],
    ['<a href="/a">Politique de confidentialité</a>', 'https://example.com/a', false],
    ['<a href="/a">Protection des données personnelles</a>', 'https://example.com/a', false],
    ['<a href="/a">Política de privacidad</a>', 'https://example.com/a', false],
    ['<a href="/a">Informativa sulla privacy</a>', 'https://example.com/a', false],
    ['<a href="/a">Privacyverklaring</a>', 'https://example.com/a', false],
    ['<a href="/a">Política de Privacidade</a>', 'https://example.com/a', false],
    ['<a href="/a">Polityka prywatności</a>', 'https://example.com/a', false],
    ['<a href="/a">Privacy &amp; Cookies</a>', 'https://example.com/a', false],
    ['<a href="/en/privacy-policy">Legal</a>', 'https://example.com/en/privacy-policy', true],
    ['<a href="https://other.test/privacy">More</a>', 'https://other.test/privacy', true],
  ])('%s', (html, href, guessed) => {
    expect(find(html)).toMatchObject({ href, guessed });
  });

  test.each([
    '<a href="javascript:privacy()">Privacy Policy</a>',
    '<a href="mailto:privacy@example.com">Privacy Policy</a>',
    '<a href="https://example.com/shop/#privacy">Privacy Policy</a>',
    '<a href="/shop/">Privacy Policy</a>',
    '<a href="/blog/privacy-settings">Read about privacy settings</a>',
    '<a href="/choices">Your Privacy Choices</a>',
    '<p>Privacy Policy</p>',
  ])('none: %s', (html) => {
    expect(find(html)).toBeUndefined();
  });

  test('text counts before address, and the footer before the text', () => {
    const html =
      '<a href="/privacy/x">More</a><p><a href="/partner">Privacy policy</a></p><footer><a href="/own">Privacy policy</a></footer>';
    expect(find(html)?.href).toBe('https://example.com/own');
  });
});
