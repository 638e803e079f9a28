import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

/** Links whose own words need the sentence before, or what stands right behind them. */
describe('what a link is for is said nearby', () => {
  test.each([
    [
      'several rights in the sentence before',
      'You may have the right to request access to or delete your personal data. If you wish to do any of these things, you may go to [Data Queries](https://www.acme.test/hz/contact-us/request).',
      'request-form https://www.acme.test/hz/contact-us/request',
    ],
    [
      'one right in the sentence before',
      'You have the right to delete your data. To do so, visit the [Trust Desk](https://www.acme.test/forms/desk).',
      'delete https://www.acme.test/forms/desk',
    ],
    [
      'a use of data in the sentence before',
      'We show you targeted advertising on other sites. Visit your Acme profile and [turn this off](https://www.acme.test/using/7).',
      'ads-opt-out https://www.acme.test/using/7',
    ],
    [
      'the object behind the link',
      '- ask us [to correct](https://www.acme.test/using/how-do-i-change-it) or erase your personal information',
      'correct https://www.acme.test/using/how-do-i-change-it',
    ],
    [
      'a page on how to do what the link says',
      'You can [delete your account](https://www.acme.test/using/how-to-delete-your-account).',
      'delete https://www.acme.test/using/how-to-delete-your-account',
    ],
    [
      'choices on a page called policies',
      'You can make choices about how Acme and our partners reach you by clicking [here](https://www.acme.test/learn/policies-ads-and-emails).',
      'preference-center https://www.acme.test/learn/policies-ads-and-emails',
    ],
    [
      'a page about cookies that informs about choices',
      'For more information about your marketing choices refer to [Our Use of Cookies](https://www.acme.test/learn/about-cookies).',
      'cookie-settings https://www.acme.test/learn/about-cookies',
    ],
    [
      'another company’s opt-out without a word on what it ends',
      'Place of processing: Sweden – [Opt Out](https://tracker.test/functions/optout.html).',
      'ads-opt-out https://tracker.test/functions/optout.html',
    ],
    [
      'the mailbox of an authority',
      'You can lodge a complaint with the European Data Protection Supervisor (edps@edps.europa.eu).',
      'regulator mailto:edps@edps.europa.eu',
    ],
    [
      'a section named in quotation marks',
      'You can access your information, including your name, in the "Your Account" section of the website.',
      'account-self-service setting',
    ],
    [
      'the preferences page of a browser',
      'You can enable or disable Do Not Track by visiting the preferences or settings page of your web browser.',
      'browser-setting setting',
    ],
    [
      'a link that was lost, beside another way',
      'You can refuse cookies in your browser settings. Users may opt out of partner tracking here.',
      'ads-opt-out setting',
    ],
    [
      'an add-on of the browser',
      'You can keep your visits from Acme Count by installing the Google Analytics opt-out browser add-on.',
      'analytics-opt-out setting',
    ],
  ])('%s', (_, markdown, found) => {
    expect(brief(waysOutOf(markdown))).toContain(found);
  });

  test.each([
    [
      'a list of what is handed over',
      '- You provide information to us when you provide information in [Your Account](https://www.acme.test/home/your-account) or [Your Profile](https://www.acme.test/home/profile);',
    ],
    [
      'terms on disputes below a help centre',
      'Any dispute over privacy is subject to this notice and our [Conditions of Use](https://www.acme.test/help/display?id=7), including limitations on damages.',
    ],
    [
      'cookies explained by an authority',
      'For more information about cookies and how you can change your settings see [its website](https://www.oaic.gov.au/privacy/your-privacy-rights/social-media).',
    ],
    [
      'a list of examples',
      'Examples of information you can access include your related settings and advertising preferences.',
    ],
    ['the page for reports of abuse', 'Home [Contact Abuse](https://www.acme.test/contact/abuse)'],
    [
      'storage of an old plug-in',
      'Learn how to manage your settings for Flash LSOs in the settings manager.',
    ],
  ])('nothing by %s', (_, markdown) => {
    expect(waysOutOf(markdown).filter(({ kind }) => kind !== 'browser-setting')).toEqual([]);
  });
});

test('a setting of the device is no setting of the account', () => {
  expect(brief(waysOutOf('You can change this identifier in your device settings.'))).toEqual([
    'browser-setting setting',
  ]);
});

test('an address shown without its scheme is the address that its link opens', () => {
  const found = waysOutOf(
    '# Privacy questions\nIf you have questions about this policy, let us know at [Acme.test/Contact/](https://www.acme.test/contact).',
  );
  expect(brief(found)).toEqual(['contact-form https://www.acme.test/contact']);
});
