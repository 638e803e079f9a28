import { describe, expect, test } from 'vitest';
import { grantedIn } from '../../lib/ways-out/granted.ts';
import { brief, waysOutOf } from './page.ts';

describe('choices granted without an address', () => {
  test.each([
    ['you can object to our use of your data for research.', ['object'], true],
    ['you have the right to object to this processing.', ['object'], false],
    ['you have the right to object to this processing by informing the club.', ['object'], true],
    ['users may opt out of personalised advertising.', ['ads-opt-out'], true],
    ['you may opt out of this.', [], false],
    ['if you opt out of marketing, you will still get invoices.', [], false],
    ['we may delete your account at any time.', [], false],
    ['see below to learn how you can manage your cookie preferences.', [], false],
    ['we use cookies to remember you.', [], false],
  ] as const)('%s', (words, kinds, plainly) => {
    const granted = grantedIn('', words, false);
    expect(granted.kinds).toEqual(kinds);
    if (kinds.length > 0) expect(granted.plainly).toBe(plainly);
  });

  test('a lead-in grants what its list names', () => {
    expect(grantedIn('you can also:', 'withdraw your consent.', false).kinds).toEqual(['object']);
    expect(grantedIn('we may also:', 'withdraw your consent.', false).kinds).toEqual([]);
  });

  test('other languages count on pages that may be in one', () => {
    const words = 'vous pouvez retirer votre consentement.';
    expect(grantedIn('', words, true).kinds).toEqual(['object']);
    expect(grantedIn('', words, false).kinds).toEqual([]);
  });

  test('what a link serves already is one more sentence of it', () => {
    const ways = waysOutOf(`
      To delete your account, use [this form](https://www.acme.test/delete-account).
      You can also erase your profile when you no longer want it.`);
    expect(brief(ways)).toEqual(['account-self-service https://www.acme.test/delete-account']);
    expect(ways[0]?.evidence).toHaveLength(2);
  });

  test('what nothing serves is asked of the contact', () => {
    const ways = waysOutOf(`
      You can object to our use of your data for research.
      If you have questions, write to privacy@acme.test.`);
    expect(brief(ways)).toEqual([
      'object mailto:privacy@acme.test',
      'email-contact mailto:privacy@acme.test',
    ]);
  });

  test.each([
    [
      'You can withdraw your consent at any time by uninstalling the app.',
      'object setting',
      'Object or withdraw consent',
    ],
    [
      'You may revoke your consent in the privacy settings of your account.',
      'object setting',
      'Object in your account settings',
    ],
    [
      'You may opt out of the sale of your data by clicking the link in our menu.',
      'sale-opt-out setting',
      'Stop the sale or sharing of your data',
    ],
    ['You may delete any of the content that you posted.', 'delete setting', 'Delete your data'],
    ['You can refuse cookies.', 'cookie-settings setting', 'Change cookie choices'],
    [
      'You can delete cookies from your browser whenever you wish.',
      'browser-setting setting',
      'Change a browser setting',
    ],
    ['You may opt out of interest-based ads.', 'ads-opt-out setting', 'Stop targeted ads'],
    [
      'You can withdraw your consent by notifying the club.',
      'object mailto:privacy@acme.test',
      'Write to object or withdraw consent',
    ],
  ])('%s is done as it says', (text, entry, label) => {
    const [way] = waysOutOf(`${text}\n# Contact\nQuestions? Write to privacy@acme.test.`);
    expect(brief(way ? [way] : [])).toEqual([entry]);
    expect(way?.label).toBe(label);
  });

  test('a list of rights adds no entry of its own', () => {
    const ways = waysOutOf(`
      You have the right to object to processing.
      Each Member has the right to ask for the removal of personal data.
      If you have questions, write to privacy@acme.test.`);
    expect(brief(ways)).toEqual(['email-contact mailto:privacy@acme.test']);
  });

  test('a right that a form serves is one more mention of it', () => {
    const ways = waysOutOf(`
      You have the right to request access to your data.
      Submit your data request through [our form](https://www.acme.test/privacy-request).`);
    expect(brief(ways)).toEqual(['request-form https://www.acme.test/privacy-request']);
    expect(ways[0]?.evidence).toHaveLength(2);
  });

  test('a right that is granted without any contact is told all the same', () => {
    const [way] = waysOutOf('You can also request that we erase any personal data we hold about you.');
    expect(way).toMatchObject({ kind: 'delete', note: 'The policy gives no address for it.' });
  });
});

describe('a complaint', () => {
  test('is one entry with the authority that is linked', () => {
    const ways = waysOutOf(`
      You may lodge a complaint with [the ICO](https://ico.org.uk/make-a-complaint/).
      You can also file a complaint with the authorities responsible for data protection in your country.`);
    expect(brief(ways)).toEqual(['regulator https://ico.org.uk/make-a-complaint/']);
    expect(ways[0]?.evidence).toHaveLength(2);
  });
});
