import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

/** Links and addresses in sentences whose words alone would make them ways out. */
describe('what offers nothing', () => {
  test.each([
    [
      'a front page',
      'To change your password, log in to your account at [www.acme.test](https://www.acme.test/).',
    ],
    ['a table of hosts', 'Cookies of partners\n[adsrvr.org](https://adsrvr.org/)'],
    [
      'what the company does by the settings',
      'When you set your preferences using [your settings](https://www.acme.test/settings), we collect that information.',
    ],
    [
      'a browser to download',
      'To manage cookies in your browser: [Download Firefox](https://www.mozilla.org/)',
    ],
    [
      'what follows from a change',
      'If you change your account settings, it may take some time for your choices to be reflected.',
    ],
    ['a signal that may be missed', 'We might not recognize Do Not Track requests from some browsers.'],
    [
      'the help of a maker of browsers on something else',
      'Learn more about the privacy of the [assistant](https://support.microsoft.com/topic/assistant-privacy-controls-8e479f27).',
    ],
    [
      'a company that is called as the signal',
      'Services are offered by Acme Payment Corp. ("GPC"), which may support your use.',
    ],
    [
      'requests of governments',
      'Learn more about [government requests](https://transparency.acme.test/data/government-data-requests).',
    ],
    [
      'a company to which data goes',
      'We share information about you with Checker Holding AG, Lindenweg 5, 65201 Wiesbaden, tel.: +49 611 92780, for checks.',
    ],
    ['a town', 'Postal address: Tel Aviv, Israel 6971001'],
    [
      'a front page in one language',
      'You can delete your data in your [profile](https://www.acme.test/fr-fr).',
    ],
    [
      'another company named by its account',
      'If you give us a name on social media such as [Chirper](https://chirper.test/), your account is public.',
    ],
    [
      'a contact form against intruders',
      'Notify us if you suspect any unauthorized use of your account via our [Contact Form](https://www.acme.test/forms/9).',
    ],
    [
      'a portal for the police',
      'Law enforcement requests must be submitted at [our portal](https://legal.acme.test/data-request).',
    ],
    [
      'a centre that explains',
      'Please also review our [Privacy Center](https://privacy.acme.test/en/), which explains the details.',
    ],
    [
      'the policy of a host of forms',
      'Forms: [Typeform privacy policy](https://www.typeform.com/help/a/privacy-policy-36).',
    ],
    [
      'what an authority writes for companies',
      'The authority says which countries are adequate: [list](https://ico.org.uk/for-organisations/guide-to-data-protection/).',
    ],
    [
      'a section of the policy at another address',
      'You can [register](https://www.acme.test/wiki/Policy:Privacy_policy#your-account) and manage your account.',
    ],
    [
      'statistics',
      'Statistics pertaining to the processing of access, erasure and opt-out requests are [here](https://www.acme.test/privacy-rights-requests/en).',
    ],
    [
      'an address in an example',
      'An address such as firstname.surname@company.com is personal data about you.',
    ],
    ['a mailbox for whistle-blowers', 'whistleblower7@acme.test'],
    [
      'a site that only tells what cookies are',
      'To learn more about cookies, please visit [All About Cookies](http://www.allaboutcookies.org/).',
    ],
    ['a mailbox for abuse', 'If you need to report abuse, please write to abuse@acme.test.'],
    [
      'a mailbox for intruders',
      'If you believe that somebody made unauthorized use of your password, please contact helpdesk@acme.test.',
    ],
    [
      'what the company lets its people see',
      'In some cases we use [reviewers](https://www.acme.test/how-we-review) to access and review your information.',
    ],
    [
      'browsers of which data is kept',
      'We store information in cookies and [browser storage](https://dictionary.test/browser-storage).',
    ],
    [
      'another company’s rules at an address of a page',
      'More information on your settings there: [https://www.chirper.test/policy.php](https://www.chirper.test/policy.php)',
    ],
    [
      'what another company keeps in accounts of its own',
      'The federation collects data on your account as a controller, read more [here](https://www.federation.test/about/data).',
    ],
    [
      'how the company deletes data',
      'For more information on techniques we use to delete information, see our [best practices](https://www.acme.test/papers/7).',
    ],
    [
      'half an address',
      'You may opt out of interest-based ads at [http://www.ads](http://www.ads/) example.test.',
    ],
    [
      'the certificate of a provider',
      'We use a provider that is certified under the [Data Privacy Framework](https://www.dataprivacyframework.gov/).',
    ],
    [
      'what governments ask for',
      'See our [data request guidelines](https://www.acme.test/help/answer/16) and our transparency report.',
    ],
    [
      'a dispute between two languages of the text',
      'In case of a dispute or discrepancy between the versions, the [German text](https://www.acme.test/de/page) shall prevail.',
    ],
    ['a mailbox in a menu', 'Blog • Contact us • Advertise: advertise@acme.test • Support • Privacy Policy'],
  ])('%s', (_, text) => {
    const opened = waysOutOf(text).filter(({ channel }) => channel !== 'setting');
    expect(brief(opened)).toEqual([]);
  });

  test('policies of before, of other languages and for other people are not the full policy', () => {
    const ways = waysOutOf(
      `We replaced our [former privacy policy](https://www.acme.test/privacy3) with a new one.
       [Privacy policy (June 2014 - May 2018)](https://www.acme.test/privacy-2014)
       [Deutsch](https://www.acme.test/wiki/Privacy_policy/de)
       [Kids Privacy Policy](https://www.acme.test/kids/privacy-policy)
       Read our full [Privacy Policy](https://www.acme.test/privacy-policy/full).`,
      { title: 'Privacy Policy Highlights', url: 'https://www.acme.test/privacy' },
    );
    expect(brief(ways)).toEqual(['full-policy https://www.acme.test/privacy-policy/full']);
  });

  test('on its own site a listed company is judged by its words', () => {
    const page = { url: 'https://www.criteo.com/privacy/' };
    const ways = waysOutOf(
      'Our [partners](https://www.criteo.com/privacy/our-partners/) process data.',
      page,
    );
    expect(brief(ways)).toEqual([]);
  });

  test('yet its own opt-out is one there too', () => {
    const page = { url: 'https://www.criteo.com/privacy/' };
    const target = 'https://www.criteo.com/privacy/disable-criteo-services-on-mobile-applications/';
    expect(brief(waysOutOf(`[Disable Criteo on phones](${target})`, page))).toEqual([
      `ads-opt-out ${target}`,
    ]);
  });

  test.each([
    'We might need to keep certain information after you request its deletion by contacting us.',
    'You may receive a copy of our standard contractual clauses by contacting us.',
    'If you learn that we have access to personal data about a child, please contact us.',
    'We send offers that might appeal to you, and you can contact us about them.',
    'To obtain a copy of these, please contact us.',
    'You can update your contact information in the form.',
    'You can’t opt out of these service messages.',
    'You may ask us to restrict the processing if:\n- you object to it.',
    'This statement describes how you can delete information about you.',
    'You may change your mind and opt back in to the sale of your data by contacting us.',
  ])('%s asks for no right of its own', (text) => {
    const ways = waysOutOf(`${text}\n# Contact\nQuestions? Write to privacy@acme.test.`);
    expect(brief(ways)).toEqual(['email-contact mailto:privacy@acme.test']);
  });

  test('in a table of processors the mailboxes are theirs', () => {
    const ways = waysOutOf(`
      Mailcloud (privacy@mailcloud.test) | United States | Information for your newsletters, such as your email address
      Questions? Write to privacy@acme.test.`);
    expect(brief(ways)).toEqual(['email-contact mailto:privacy@acme.test']);
  });
});

test('a control that the policy names is looked for by its name, unless the page has it', () => {
  const text = 'You can opt out of sharing by using the “Your Privacy Choices” link in the footer.';
  expect(waysOutOf(text)).toMatchObject([{ kind: 'sale-opt-out', control: 'Your Privacy Choices' }]);
  const link = {
    tag: 'link',
    href: 'https://www.acme.test/choices/x',
    anchor: 'Your Privacy Choices',
    place: 'footer',
    context: '',
  } as const;
  expect(brief(waysOutOf(text, { links: [link] }))).toEqual(['sale-opt-out https://www.acme.test/choices/x']);
});

describe('messages', () => {
  test.each([
    'We also record when the message was read and which links in the message were clicked.',
    'Your account will be confirmed after you have clicked on the link in the activation e-mail.',
    'These messages belong to the service and you may not opt out of them.',
    'To determine whether these services honor “Do Not Track” requests, please read their policies.',
    'You cannot opt out of our service messages.',
  ])('%s offers no end of them', (text) => {
    expect(waysOutOf(`${text}\nQuestions? Write to privacy@acme.test.`).map(({ kind }) => kind)).toEqual([
      'email-contact',
    ]);
  });
});

test('figures on requests are no place to make one', () => {
  const text =
    'To view our privacy request statistics, please visit [this page](https://www.acme.test/ccpa-figures).';
  expect(waysOutOf(text)).toEqual([]);
});

test('another company’s certificate under a framework of the US is not its own', () => {
  const text =
    'Google has subjected itself to the US Privacy Shield ([certificate](https://www.privacyshield.gov/list)).';
  expect(waysOutOf(text)).toEqual([]);
});

test('who has only the mailbox of one country is sent to the form', () => {
  const ways = waysOutOf(`
    You can withdraw your consent at any time by contacting us.
    If you are located in Brazil, please write to dpo@acme.test about your rights.
    Questions? [Contact us](https://www.acme.test/contact) about your data.`);
  expect(brief(ways)).toContain('object https://www.acme.test/contact');
});

test('a form that takes every request has what is asked of it as its proof, not the letter to the seat', () => {
  const ways = waysOutOf(`
    If you would like us to delete your data, please contact us.
    Questions? [Contact us](https://www.acme.test/contact) about your data.
    Acme Inc., 12 Main Street, Reno, NV 89501`);
  expect(brief(ways)).toEqual([
    'contact-form https://www.acme.test/contact',
    expect.stringMatching(/^postal/),
  ]);
  expect(ways[0]?.evidence.map(({ quote }) => quote)).toContain(
    'If you would like us to delete your data, please contact us.',
  );
});

describe('settings', () => {
  test.each([
    'If you would like to change your preferences, write to us at the address above.',
    'It is your choice what you tell us, it stays within your control, and you can edit it at any time.',
    'How to update your communication preferences.',
    'You will learn how we treat your data, and ways to control your preferences and settings.',
    'We hold the data in your account as long as you choose to use our services, and delete it later.',
    'Information that you shared will remain visible after you close your account or delete it in your profile.',
    'To convert it and make withdrawals into your bank account you can use our partner.',
    'If your browser settings allow for tracking across sites, you can set your preferences on each of them.',
    'We use your location based on your phone settings, which you can change.',
    'You can learn how to delete your account in the FAQ.',
  ])('%s offers none', (text) => {
    expect(waysOutOf(text).filter(({ channel }) => channel === 'setting')).toEqual([]);
  });

  test.each([
    ['You can modify or delete your information by editing your profile.', 'account-self-service'],
    ['You may close your account at any time.', 'delete'],
    ['When you are done with it, you can close your acme.test account.', 'delete'],
    ['You can manage your marketing consent using the consent management tool.', 'preference-center'],
    ['You can withdraw your consent in the same cookie management banner.', 'cookie-settings'],
    ['On a tablet, open Settings, then tap Privacy, then tap Tracking.', 'browser-setting'],
    ['You can exercise some of these rights through your member account.', 'account-self-service'],
    ['You can change the parental controls at any time using the in-product tools.', 'account-self-service'],
    ['You can manage your data in your Emails and Notifications settings.', 'preference-center'],
    ['You may opt out of this by changing the settings on your mobile device.', 'browser-setting'],
    ['You can opt out of sharing by using the “Your Privacy Choices” link in the footer.', 'sale-opt-out'],
    ['You may change your choice by clicking on the “Cookie Preferences” link below.', 'cookie-settings'],
    ['We provide an opt-out in the “Your Privacy Choices” link in the footer.', 'sale-opt-out'],
    ['You can click on the “Do Not Share My Personal Information” link in the footer.', 'sharing-opt-out'],
  ])('%s', (text, kind) => {
    const ways = waysOutOf(text).filter(({ channel }) => channel === 'setting');
    expect(ways.map((way) => way.kind)).toContain(kind);
  });
});
