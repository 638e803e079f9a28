import { describe, expect, test } from 'vitest';
import { waysOutOf } from './page.ts';

describe('labels tell one way out from another', () => {
  test.each([
    [
      'You can make a request to delete your information [here](https://www.acme.test/privacy-request/erase).',
      ['Ask for your data to be deleted'],
    ],
    [
      'You can make a request for a copy of your data [here](https://www.acme.test/privacy-request/see).',
      ['Ask for a copy of your data'],
    ],
    [
      'To exercise your rights, use [our form](https://www.acme.test/privacy-request).',
      ['Make a privacy request'],
    ],
    [
      'You may request to delete your information [here](https://www.acme.test/privacy-request). You may appeal our decision [here](https://www.acme.test/privacy-request).',
      ['Make a privacy request'],
    ],
    [
      'To manage cookies see [Apple Safari](https://support.apple.com/en-gb/safari) or [DuckDuckGo](https://duckduckgo.com/about) in your browser.',
      ['Change cookie settings in Safari', 'Change cookie settings in DuckDuckGo'],
    ],
    [
      'To change what others see, open your account settings at [Chatter](https://www.chatter.example/settings/privacy).',
      ['Change your settings at chatter.example'],
    ],
    [
      'Cookie settings by browser: [Cookie settings in Firefox](https://help.example/cookie-settings)',
      ['Change cookie settings in Firefox'],
    ],
    ['To stop our newsletter, write to news@acme.test.', ['Write to stop marketing messages']],
    [
      'To turn off measurement see [how](https://support.mozilla.org/kb/desktop-privacy).',
      ['Change a browser setting'],
    ],
    [
      'California residents may submit a request by [clicking here](https://www.acme.test/ccpa/privacy_rights_requests/new).',
      ['Make a privacy request'],
    ],
    ['To delete your data call 1-800-555-0142.', ['Call 1-800-555-0142']],
    [
      'You may opt out of interest-based advertising by emailing privacy@acme.test.',
      ['Write to stop targeted ads'],
    ],
    ['Call us at [1-800-555-0142](tel:18005550142).', ['Call 1-800-555-0142']],
  ])('%s', (text, labels) => {
    expect(waysOutOf(text).map(({ label }) => label)).toEqual(labels);
  });

  test('a zero in brackets is not dialled', () => {
    const [way] = waysOutOf('Phone: [+46 (0) 8 555 01 50](tel:0046085550150)');
    expect(way).toMatchObject({ target: 'tel:+4685550150', label: 'Call +46 (0) 8 555 01 50' });
  });
});

test.each([
  'Statistics about the access and deletion requests that we got can be found [here](https://www.acme.test/privacy-requests).',
  '}, cookies: ["a"], onAccept: function () { load("https://www.acme.test/cookie-settings"); }',
  'Some partners are granted limited remote access to information under [a decision](https://eur-lex.europa.eu/eli/dec/2002/2/oj).',
  'You have a right to access your data under [Article 15](https://gdpr-info.eu/art-15-gdpr/).',
  'To learn how to delete cookies visit [this page](https://en.wikipedia.org/wiki/HTTP_cookie).',
])('figures, programs, laws and encyclopedias are no way out: %s', (text) => {
  expect(waysOutOf(text)).toEqual([]);
});

test('two pages of one list of certificates are one way out', () => {
  const ways = waysOutOf(
    'To see our certificate visit [the list](https://www.dataprivacyframework.gov/). More about the Data Privacy Framework is [here](https://www.dataprivacyframework.gov/framework-article/annex).',
  );
  expect(ways.map(({ kind }) => kind)).toEqual(['framework-lookup']);
});

test('what schools may ask for is said to be for schools', () => {
  const [way] = waysOutOf('Schools should contact us at schools@acme.test to request deletion of records.');
  expect(way).toMatchObject({ kind: 'delete', for: 'schools' });
});

test('code that a page shows as text is no limit of a way out', () => {
  const [way] = waysOutOf(
    'You can block cookies in your browser settings. }, { label: "ads", description: "You may see ads" }, onAccept: function () {} });',
  );
  expect(way?.doesNotStop).toBeUndefined();
});
