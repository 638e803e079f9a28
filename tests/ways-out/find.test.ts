import { describe, expect, test } from 'vitest';
import type { PageLink } from '../../lib/types.ts';
import { brief, pageOf, waysOutOf } from './page.ts';

function footer(anchor: string, href: string, more: Partial<PageLink> = {}): PageLink {
  return { tag: 'link', href, anchor, place: 'footer', context: anchor, ...more };
}

describe('ways out of links', () => {
  test('one target and purpose is one entry with its several sentences', () => {
    const [way, ...rest] = waysOutOf(`
      You can unsubscribe [here](https://www.acme.test/opt-out).
      To stop our newsletter, visit [our page](http://acme.test/opt-out/).`);
    expect(rest).toEqual([]);
    expect(way).toMatchObject({ kind: 'unsubscribe-form', label: 'Stop marketing e-mail', source: 'policy' });
    expect(way?.evidence.map(({ quote }) => quote)).toEqual([
      'You can unsubscribe here.',
      'To stop our newsletter, visit our page.',
    ]);
  });

  test('sections of one document are one entry for one aim', () => {
    const ways = waysOutOf(`
      Choose cookies in our [cookie settings](https://www.acme.test/cookie-settings#types).
      Change them in the [cookie settings](https://www.acme.test/cookie-settings#change).
      Or open the [cookie settings](https://www.acme.test/app#/cookie-settings).`);
    expect(ways.map(({ target }) => target)).toHaveLength(2);
  });

  test('doors of one advertising programme are one entry, each kept with its sentence', () => {
    const [web, apps, ...more] = waysOutOf(`
      Opt out of interest-based ads at the [DAA](https://www.aboutads.info/).
      You can also opt out [here](https://optout.aboutads.info/?c=2).
      To opt out of such ads in apps, see [AppChoices](https://www.aboutads.info/appchoices).`);
    expect(more).toEqual([]);
    expect(web).toMatchObject({
      target: 'https://optout.aboutads.info/?c=2',
      label: 'Opt out of interest-based ads (DAA)',
      evidence: [{ asWritten: 'https://www.aboutads.info/' }, {}],
    });
    expect(apps?.label).toBe('Opt out of interest-based ads in apps (DAA)');
  });

  test('one page in two languages is one entry', () => {
    const ways = waysOutOf(`
      Choose cookies in our [cookie settings](https://www.acme.test/cookie-settings?hl=en&v=2).
      Change them in the [cookie settings](https://www.acme.test/cookie-settings?v=2).`);
    expect(ways).toHaveLength(1);
  });

  test('evidence points at its words in the policy text', () => {
    const markdown = '# Choices\nWe care.\nYou can unsubscribe [here](https://www.acme.test/opt-out).';
    const text = pageOf(markdown)
      .blocks.map((block) => block.text)
      .join('\n');
    const evidence = waysOutOf(markdown)[0]?.evidence[0];
    expect(evidence).toMatchObject({ section: 'Choices', place: 'text' });
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  test('footers offer what says itself; their evidence is not in the text', () => {
    const links = [
      footer('Do Not Sell or Share My Personal Information', 'https://www.acme.test/dns'),
      footer('Your Privacy Choices', 'https://www.acme.test/choices'),
      footer('Careers', 'https://www.acme.test/jobs'),
      footer('Privacy Policy', 'https://www.acme.test/privacy-policy'),
      footer('Terms', 'https://www.acme.test/terms'),
    ];
    const ways = waysOutOf('We collect data.', { links });
    expect(brief(ways)).toEqual([
      'sale-opt-out https://www.acme.test/dns',
      'sale-opt-out https://www.acme.test/choices',
    ]);
    expect(ways[0]).toMatchObject({ source: 'page', evidence: [{ start: -1, end: -1, place: 'footer' }] });
  });

  test('buttons and scripts that open cookie settings are one control without a target', () => {
    const links = [
      footer('Cookie settings', '', { tag: 'button' }),
      footer('Manage cookies', 'javascript:Cookiebot.renew()'),
      footer('Open menu', '', { tag: 'button' }),
    ];
    expect(brief(waysOutOf('We use cookies.', { links }))).toEqual(['cookie-settings setting']);
  });

  test('registry entries say what they stop, what not, and where they live now', () => {
    const [way] = waysOutOf(
      'To opt out of ad cookies visit [NAI](http://www.networkadvertising.org/choices/). You can still receive our newsletter after that.',
    );
    expect(way).toMatchObject({
      kind: 'ads-opt-out',
      target: 'https://thenai.org/how-to-opt-out/',
      status: 'moved',
      note: expect.stringMatching(/today it is thenai\.org.*It works by a cookie/),
      stops: 'ads tailored to you by member companies',
      doesNotStop: 'You can still receive our newsletter after that.',
    });
    expect(way?.evidence[0]?.asWritten).toBe('http://www.networkadvertising.org/choices/');
  });

  test('an archived copy gets its links back, and says so', () => {
    const [way] = waysOutOf(
      "You can choose what we send in your [e-mail preferences](https://web.archive.org/profile/mail';).",
      {
        url: 'https://web.archive.org/web/2012id_/https://www.acme.test/privacy',
        archived: { at: '2012-01-01', original: 'https://www.acme.test/privacy' },
      },
    );
    expect(way).toMatchObject({
      target: 'https://www.acme.test/profile/mail',
      status: 'repaired',
      kind: 'preference-center',
    });
    expect(way?.note).toMatch(/^Repaired link: /);
  });

  test('a summary leads to the full policy first, its sections folded into it', () => {
    const ways = waysOutOf(
      `For our practices, please click [here](https://www.acme.test/full-privacy#a).
       Read our full [Privacy Policy](https://www.acme.test/full-privacy).
       Write to privacy@acme.com with questions.`,
      { title: 'Privacy Policy Highlights', url: 'https://www.acme.test/privacy' },
    );
    expect(brief(ways)).toEqual([
      'full-policy https://www.acme.test/full-privacy',
      'email-contact mailto:privacy@acme.com',
    ]);
    expect(ways[0]?.evidence).toHaveLength(2);
  });

  test('links to this very page, to terms and to others’ policies are no ways out', () => {
    const ways = waysOutOf(`
      See [this policy](https://www.acme.test/privacy-policy#rights) for your rights.
      If you delete your account, our [Terms](https://www.acme.test/terms) apply.
      Payments are governed by the [Privacy Policy](https://pay.test/privacy) of Pay.`);
    expect(ways).toEqual([]);
  });

  test('a closed dispute body is said to be closed and not opened', () => {
    const [way] = waysOutOf('You can complain at the [ODR platform](https://ec.europa.eu/consumers/odr/).');
    expect(way).toMatchObject({ kind: 'dispute', status: 'dead', channel: 'link' });
    expect(way?.target).toBeUndefined();
    expect(way?.note).toContain('2025-07-20');
  });

  test('in a list of processors the addresses are theirs', () => {
    const ways = waysOutOf(`
      Questions? Write to privacy@acme.com.
      - AdHub [privacy@adhub.com]
      - Our representative: e-mail rep@lawyers.com`);
    expect(brief(ways)).toEqual([
      'email-contact mailto:privacy@acme.com',
      'email-contact mailto:rep@lawyers.com',
    ]);
  });

  test('the usual list of browsers is browser help, whatever it calls cookies', () => {
    const ways = waysOutOf(
      'To manage cookies in your browser visit [Safari](https://support.apple.com/x) or [Brave](https://brave.com/faq).',
    );
    expect(new Set(ways.map(({ kind }) => kind))).toEqual(new Set(['browser-setting']));
  });

  test('a form that unsubscribes is a way out, a search form is none', () => {
    const form = { tag: 'form' as const, place: 'form' as const, context: '' };
    const links = [
      { ...form, href: 'https://www.acme.test/unsubscribe?list=3', anchor: 'Unsubscribe' },
      { ...form, href: 'https://www.acme.test/search', anchor: 'Search' },
    ];
    expect(brief(waysOutOf('We write letters.', { links }))).toEqual([
      'unsubscribe-form https://www.acme.test/unsubscribe?list=3',
    ]);
  });
});

describe('addresses and numbers in the text', () => {
  test.each([
    ['Questions? Write to privacy@acme.com.', 'email-contact mailto:privacy@acme.com'],
    ['Questions? Write to privacy [at] acme [dot] com.', 'email-contact mailto:privacy@acme.com'],
    ['Questions? [Mail](mailto://privacy@acme.com?cc=x@y.test).', 'email-contact mailto:privacy@acme.com'],
    ['To delete your account, write to bye@acme.com.', 'delete mailto:bye@acme.com'],
    ['To have your personal information erased, write to bye@acme.com.', 'delete mailto:bye@acme.com'],
    [
      'You can opt out of our newsletter by e-mailing stop@acme.com.',
      'unsubscribe-form mailto:stop@acme.com',
    ],
    ['You may appeal our decision by writing to appeals@acme.com.', 'dispute mailto:appeals@acme.com'],
    ['Call us toll-free at 1-800-555-0142.', 'phone tel:18005550142'],
    ['Telephone: +44 20 7946 0958', 'phone tel:+442079460958'],
    ['Call 1-888-5-OPT-OUT to stop.', 'phone tel:18885678688'],
    ['Vous pouvez exercer ce droit par téléphone au 3422.', 'phone tel:3422'],
    ['Telefon: +49 (0) 30/ 5 550 650 - 20 Fax: +49 (0) 30/ 5 550 650 - 79', 'phone tel:+4930555065020'],
  ])('%s', (text, expected) => {
    expect(brief(waysOutOf(text))).toEqual([expected]);
  });

  test.each([
    'Visit us at The Landmark @ One Market Street.',
    'Our logo is logo@2x.png and our handle @acme.',
    'Report bugs to security@acme.com.',
    'Fax: +44 20 7946 0958',
    'Between 2010 - 2015 we called it something else.',
    'Registration number 1234567890, call it what you like.',
  ])('%s offers nothing', (text) => {
    expect(waysOutOf(text)).toEqual([]);
  });

  test('two addresses that differ in their ending are two', () => {
    const ways = waysOutOf('Questions go to privacy@acme.com. Questions go to privacy@acme.net.');
    expect(brief(ways)).toEqual([
      'email-contact mailto:privacy@acme.com',
      'email-contact mailto:privacy@acme.net',
    ]);
  });

  test('"to make a request" takes its purpose from the sentence before', () => {
    const ways = waysOutOf(
      'You may request access to your personal data. To make a request, send an email to data@acme.com.',
    );
    expect(brief(ways)).toEqual(['access mailto:data@acme.com']);
  });
});

describe('what the policy tells without an address', () => {
  test.each([
    [
      'You can opt out by using the unsubscribe link at the bottom of each e-mail.',
      'unsubscribe-in-message in-message',
    ],
    [
      'Every marketing email contains instructions on how to opt out of further emails.',
      'unsubscribe-in-message in-message',
    ],
    ['You can set your browser to refuse all cookies.', 'browser-setting setting'],
    ['You can delete your account at any time in your account settings.', 'delete setting'],
    ['You may update your information by signing in to your account.', 'account-self-service setting'],
    ['You can opt out of model training in your account settings.', 'object setting'],
    ['We honor Global Privacy Control signals.', 'signal setting'],
    ['You have the right to lodge a complaint with your supervisory authority.', 'regulator link'],
    ['You can hand over the complaint to the relevant regulatory authority.', 'regulator link'],
    ['You may file a complaint with the Office for Personal Data Protection.', 'regulator link'],
    ['Please contact the third party if you want a comment removed.', 'third-party-contact setting'],
  ])('%s', (text, expected) => {
    expect(brief(waysOutOf(text))).toEqual([expected]);
  });

  test.each([
    'Depending on your account settings, we may collect your location.',
    'We do not respond to Global Privacy Control signals.',
    'Our emails contain links and pictures.',
    'Your browser sends us its version.',
    'We cooperate with data protection authorities.',
  ])('%s offers nothing', (text) => {
    expect(waysOutOf(text)).toEqual([]);
  });

  test('a menu path is kept as written', () => {
    const [way] = waysOutOf('You can export your data under Settings > Data Controls > Export at any time.');
    expect(way).toMatchObject({ kind: 'portability', steps: 'Settings > Data Controls > Export' });
  });

  test.each([
    [
      'To delete your account go to Settings > Account > Delete account.',
      'Settings > Account > Delete account',
    ],
    [
      'You can delete it in Settings > Manage data > Delete my account.',
      'Settings > Manage data > Delete my account',
    ],
    ['Go to Settings > Privacy to delete your account.', 'Settings > Privacy'],
    ['You can go to Settings > Privacy and delete your account.', 'Settings > Privacy'],
  ])('in %s the menu path is %s', (text, steps) => {
    const [way] = waysOutOf(text);
    expect(way?.steps).toBe(steps);
  });

  test('"contact us" leads to the contact given elsewhere', () => {
    const ways = waysOutOf(`
      If you would like us to delete your data, contact us using the "Contact" section.
      # Contact
      Questions? Write to privacy@acme.com.`);
    expect(brief(ways)).toEqual(['delete mailto:privacy@acme.com', 'email-contact mailto:privacy@acme.com']);
  });

  test('a promised telephone without a number is said, and the post takes its place', () => {
    const ways = waysOutOf(`
      You may access your personal data by contacting us by telephone or mail.
      Write to us at Acme Inc., 12 Main Street, Springfield, IL 62701.`);
    expect(ways[0]).toMatchObject({
      kind: 'access',
      channel: 'post',
      target: 'Acme Inc., 12 Main Street, Springfield, IL 62701',
      note: 'The policy promises a telephone route but gives no number.',
    });
  });

  test.each([
    ['contacting us by post', 'The policy promises a postal route but gives no address.'],
    ['contacting us with the form below', 'The policy speaks of a form but links none.'],
    ['contacting us by phone', 'The policy promises a telephone route but gives no number.'],
    ['contacting us', undefined],
  ])('%s: %s', (how, note) => {
    const ways = waysOutOf(
      `You may access your personal data by ${how}.\nQuestions? Write to privacy@acme.com.`,
    );
    expect(ways.find(({ kind }) => kind === 'access')?.note).toBe(note);
  });

  test('a policy that gives no contact at all is told on', () => {
    const ways = waysOutOf('You may have your data deleted by contacting Acme directly.');
    expect(ways).toMatchObject([
      { kind: 'delete', channel: 'form', note: 'The policy gives no address for it.' },
      { kind: 'contact-form', channel: 'form', label: 'Contact them' },
    ]);
    expect(ways.every(({ target }) => target === undefined)).toBe(true);
  });
});

describe('what is said beside a way out', () => {
  test.each([
    ['Your friend can opt out by writing to stop@acme.com.', 'if a friend gave them your address'],
    [
      'California residents can opt out of the sale of their data at [this page](https://www.acme.test/x).',
      'California residents',
    ],
    ['You can unsubscribe [here](https://www.acme.test/u).', undefined],
  ])('%s is for %s', (text, people) => {
    expect(waysOutOf(text)[0]?.for).toBe(people);
  });

  test('a limit to one group falls where another sentence has none', () => {
    const ways = waysOutOf(
      'Your friend can unsubscribe at stop@acme.com. You can unsubscribe at stop@acme.com.',
    );
    expect(ways[0]?.for).toBeUndefined();
  });

  test.each([
    [
      'Under the GDPR you can delete your data: write to privacy@acme.com.',
      { amount: 1, unit: 'months', law: 'GDPR Art. 12(3)' },
    ],
    [
      'Under the CCPA you can delete your data: write to privacy@acme.com.',
      { amount: 45, unit: 'days', law: 'Cal. Civ. Code § 1798.130(a)(2)' },
    ],
    [
      'Under the CCPA you can opt out of the sale of your data: write to privacy@acme.com.',
      { amount: 15, unit: 'business-days', law: 'Cal. Code Regs. tit. 11, § 7026(f)' },
    ],
    ['You can delete your data: write to privacy@acme.com.', undefined],
  ])('%s has its deadline', (text, deadline) => {
    expect(waysOutOf(text)[0]?.deadline).toEqual(deadline);
  });

  test('a void framework is never recommended: its link leads to the living list, said to be another', () => {
    const [way] = waysOutOf('To learn more about Safe Harbor, visit http://www.export.gov/safeharbor/.');
    expect(way).toMatchObject({
      kind: 'framework-lookup',
      target: 'https://www.dataprivacyframework.gov/list',
      status: 'moved',
    });
    expect(way?.note).toContain('a different one');
    expect(way?.note).toContain('2015-10-06');
  });
});

test('order: inside an aim what costs the reader least, and what is for everybody', () => {
  const ways = waysOutOf(`
    You can have your data deleted by writing to us by post.
    If you live in Nevada, you can ask us to delete your data at nevada@acme.test.
    You can delete your account in the settings of your account.
    You can delete your profile [here](https://www.acme.test/profile/delete).
    # Contact
    Acme Inc., 4 Dock Road, Springfield, IL 62701`);
  expect(ways.slice(0, 4).map(({ channel }) => channel)).toEqual(['link', 'email', 'setting', 'post']);
});

test('order: storage of a player that has ended comes last', () => {
  const ways = waysOutOf(`
    To manage Flash cookies see the [help](https://www.macromedia.com/support/flashplayer/settings.html).
    Questions? Write to privacy@acme.test.`);
  expect(ways.map(({ kind }) => kind)).toEqual(['email-contact', 'browser-setting']);
});

test('order: what stops sale, ads and marketing, then deletion, rights, contact, dispute before authority', () => {
  const ways = waysOutOf(`
    You have the right to lodge a complaint with the supervisory authority.
    If we do not answer, complain at [VeraSafe](https://www.verasafe.com/dispute-submission).
    Questions? Write to privacy@acme.com.
    To exercise your rights, use our [request form](https://www.acme.test/dsr).
    You can delete your account [here](https://www.acme.test/bye).
    You can unsubscribe [here](https://www.acme.test/unsubscribe).
    You can opt out of targeted ads [here](https://optout.aboutads.info/).
    You can opt out of the sale of your data [here](https://www.acme.test/do-not-sell).`);
  expect(ways.map(({ kind }) => kind)).toEqual([
    'sale-opt-out',
    'ads-opt-out',
    'unsubscribe-form',
    'delete',
    'request-form',
    'email-contact',
    'dispute',
    'regulator',
  ]);
});
