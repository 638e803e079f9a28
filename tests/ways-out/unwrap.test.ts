import { describe, expect, test } from 'vitest';
import { archivedOrigin, unwrap } from '../../lib/ways-out/unwrap.ts';

const origin = 'https://www.acme.test';
const hidden = () => {
  const address = 'privacy@acme.com';
  const key = 0x2a;
  return [key, ...Array.from(address, (c) => c.charCodeAt(0) ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
};

describe('link repair', () => {
  test.each([
    [
      'wayback',
      'https://web.archive.org/web/20150101000000id_/http%3A//acme.test/opt-out',
      'http://acme.test/opt-out',
    ],
    ['wayback', 'https://web.archive.org/web/2015/https://acme.test/a?b=1#c', 'https://acme.test/a?b=1#c'],
    [
      'wayback-rebased',
      'https://web.archive.org/legal/opt-out#mail',
      'https://www.acme.test/legal/opt-out#mail',
    ],
    ['facebook-l', 'https://l.facebook.com/l.php?u=https%3A%2F%2Facme.test%2Fx&h=AT1', 'https://acme.test/x'],
    [
      'facebook-printable',
      'https://mbasic.facebook.com/privacy/policy/printable/https%3A%2F%2Facme.test%2Fhelp',
      'https://acme.test/help',
    ],
    ['google-url', 'https://www.google.com/url?q=https://acme.test/rights&sa=D', 'https://acme.test/rights'],
    ['google-url', 'https://www.google.co.uk/url?url=https%3A%2F%2Facme.test%2F', 'https://acme.test/'],
    [
      'urldefense-v3',
      'https://urldefense.com/v3/__https:/acme.test/privacy__;!!AbC-1',
      'https://acme.test/privacy',
    ],
    [
      'urldefense-v2',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.test_opt-2Dout&d=Dw',
      'https://acme.test/opt-out',
    ],
    [
      'safelinks',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.test%2Fdsar&data=05',
      'https://acme.test/dsar',
    ],
    ['double-scheme', 'https://https//acme.test/', 'https://acme.test/'],
    ['double-scheme', 'http://http//www.acme.test/x', 'http://www.acme.test/x'],
    ['missing-scheme', 'https://shop.test/www.acme.test/opt', 'https://www.acme.test/opt'],
    ['missing-scheme', 'https://shop.test/en/optout.aboutads.info/', 'https://optout.aboutads.info/'],
    [
      'relative-own-host',
      'https://www.shop.test/p/privacy/legal.shop.test/choices/',
      'https://legal.shop.test/choices/',
    ],
    ['stray-tail', "https://acme.test/policy#mail';", 'https://acme.test/policy#mail'],
    ['stray-tail', 'https://acme.test/optout%E2%80%9D', 'https://acme.test/optout'],
    ['stray-tail', 'https://acme.test/optout%22%20target=', 'https://acme.test/optout'],
    ['stray-tail', 'https://acme.test/preferences%20', 'https://acme.test/preferences'],
    ['text-fragment', 'https://acme.test/faq#:~:text=opt%20out', 'https://acme.test/faq'],
    ['tracking-params', 'https://acme.test/dsr?utm_source=pp&rid=7', 'https://acme.test/dsr?rid=7'],
    ['email-as-url', 'http://datarequests@acme.com/', 'mailto:datarequests@acme.com'],
    ['email-as-relative', 'https://acme.test/legal/privacy@acme.com', 'mailto:privacy@acme.com'],
    [
      'cloudflare-email',
      `https://acme.test/cdn-cgi/l/email-protection#${hidden()}`,
      'mailto:privacy@acme.com',
    ],
    ['mailto-slashes', 'mailto://privacy@acme.com', 'mailto:privacy@acme.com'],
  ])('%s: %s', (repair, href, target) => {
    const repaired = unwrap(href, origin);
    expect(repaired.target).toBe(target);
    expect(repaired.repairs).toContain(repair);
  });

  test.each([
    ['wayback', 'https://web.archive.org/save/https://acme.test/'],
    ['wayback-rebased', 'https://web.archive.org/web/2015/'],
    ['facebook-l', 'https://l.facebook.com/help?u=https%3A%2F%2Facme.test%2F'],
    ['facebook-printable', 'https://mbasic.facebook.com/privacy/policy/acme.test'],
    ['google-url', 'https://www.google.com/search?q=https://acme.test/'],
    ['urldefense-v3', 'https://urldefense.com/help/v3'],
    ['urldefense-v2', 'https://urldefense.proofpoint.com/v2/url?d=Dw'],
    ['safelinks', 'https://safelinks.protection.outlook.com.acme.test/?url=https%3A%2F%2Fother.test'],
    ['mimecast', 'https://www.mimecast.com/?domain=acme.test'],
    ['cloudflare-email', 'https://acme.test/cdn-cgi/l/email-protection#zz'],
    ['double-scheme', 'https://https.acme.test/'],
    ['missing-scheme', 'https://shop.test/www.index.html'],
    ['relative-own-host', 'https://www.shop.test/p/privacy/legal/'],
    ['stray-tail', 'https://acme.test/rights_(eu)'],
    ['text-fragment', 'https://acme.test/faq#text=opt'],
    ['tracking-params', 'https://acme.test/dsr?source=pp&rid=7'],
    ['email-as-url', 'https://acme.test/?mail=privacy@acme.com'],
    ['email-as-relative', 'https://acme.test/@acme'],
  ])('%s leaves %s alone', (_, href) => {
    expect(unwrap(href, origin)).toEqual({ target: href, repairs: [] });
  });

  test('wrappers inside wrappers come off one after the other', () => {
    const inner = encodeURIComponent('https://l.facebook.com/l.php?u=https%3A%2F%2Facme.test%2Fads');
    const { target, repairs } = unwrap(`https://mbasic.facebook.com/policies/printable/${inner}`);
    expect(target).toBe('https://acme.test/ads');
    expect(repairs).toEqual(['facebook-printable', 'facebook-l']);
  });

  test('a mail filter that hides its goal is kept, with a warning', () => {
    const { target, warning } = unwrap('https://protect-eu.mimecast.com/s/AbC?domain=acme.test');
    expect(target).toContain('mimecast.com');
    expect(warning).toContain('acme.test');
  });

  test.each([
    'https://acme.test/opt-out?pid=1&aid=2&type=3&affiliateId=4',
    'https://privacyportal.onetrust.com/webform/1/2?id=3&lang=en#x',
    'https://acme.test/search?q=https://other.test/',
    'https://www.google.com/settings/ads?url=https://acme.test',
    'https://acme.test/wiki/Opt_out_(privacy)',
    'https://social.test/@acme',
    'https://web.archive.org/save/https://acme.test/',
    'https://acme.test/legal/policy.html',
    'https://acme.test/v1.2/download',
    'https://acme.test/cdn-cgi/l/email-protection',
  ])('%s is left as it is', (href) => {
    expect(unwrap(href, origin)).toEqual({ target: href, repairs: [] });
  });

  test('a link of the archive is put back on its site only on an archived copy', () => {
    expect(unwrap('https://web.archive.org/profile/', null).target).toBe('https://web.archive.org/profile/');
    expect(unwrap('https://web.archive.org/profile/', 'https://acme.test').target).toBe(
      'https://acme.test/profile/',
    );
  });

  test.each([
    [{ url: 'https://web.archive.org/web/2012id_/https%3A//acme.test/privacy.jsp' }, 'https://acme.test'],
    [
      { url: 'http://localhost:1/p', canonical: 'https://web.archive.org/web/2012/http://acme.test/p' },
      'http://acme.test',
    ],
    [{ url: 'http://localhost/p', archived: { original: 'https://acme.test/p' } }, 'https://acme.test'],
    [{ url: 'https://acme.test/p' }, null],
  ])('origin before archiving of %j is %s', (page, expected) => {
    expect(archivedOrigin(page)).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'https://user:secret@acme.test/',
    'https://l.facebook.com/l.php?u=javascript:alert(1)%2F',
    `https://acme.test/${'a'.repeat(3000)}`,
    'https://',
    '',
    'mailto:',
    'mailto:not an address',
    'tel:1',
  ])('%s is never opened', (href) => {
    const { target } = unwrap(href, origin);
    expect(target === null || /^https:\/\/l\.facebook\.com\//.test(target)).toBe(true);
  });

  test('headers smuggled into a mail address are dropped', () => {
    expect(unwrap('mailto:privacy@acme.com?cc=spy@evil.test&body=x').target).toBe('mailto:privacy@acme.com');
    expect(unwrap('mailto:privacy@acme.com,spy@evil.test').target).toBe('mailto:privacy@acme.com');
    expect(unwrap('mailto:privacy@acme.com%0Abcc:spy@evil.test').target).toBeNull();
  });
});
