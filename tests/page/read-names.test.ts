import { expect, test } from 'vitest';
import { whatNameSays } from '../../lib/page/read/regions.ts';

test.each([
  ['site-header', 'nav'],
  ['c-Breadcrumb__list', 'nav'],
  ['skip-to-content', 'nav'],
  ['language_switcher', 'nav'],
  ['locale', 'nav'],
  ['page-footer dark', 'footer'],
  ['social footer', 'footer'],
  ['CookieBanner', 'consent'],
  ['footer cookie-consent', 'consent'],
  ['cmplz-soft-cookiewall', 'consent'],
  ['cmplz-document cmplz-privacy', undefined],
  ['ot-sdk-cookie-policy', undefined],
  ['cookie-banner policy', 'consent'],
  ['app-download', 'chrome'],
  ['social nav', 'nav'],
  ['sr-only', 'chrome'],
  ['header', undefined],
  ['navigate address', undefined],
  ['footnote', undefined],
  ['cookies', undefined],
  ['', undefined],
])('the name "%s" says %s', (name, says) => {
  expect(whatNameSays(name)).toBe(says);
});
