import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

const contact = '\nWrite to privacy@acme.test.';

/** Routes that policies describe in words of their own. */
describe('what leads out', () => {
  test.each([
    [
      'a form of a help centre',
      'You can request access to additional information [here](https://help.acme.test/forms/privacy).',
      'access https://help.acme.test/forms/privacy',
    ],
    [
      'the article behind a sentence on deletion',
      'You may delete your account at any time. For more information, please visit our [Help Center](https://help.acme.test/hc/sections/77-Deleting-your-data).',
      'delete https://help.acme.test/hc/sections/77-Deleting-your-data',
    ],
    [
      'a help centre under the company’s other name',
      'To learn more about having your personal information erased, click [here](https://support.acmehelp.test/en/help/77).',
      'delete https://support.acmehelp.test/en/help/77',
    ],
    [
      'a notice for one state',
      'Residents of California, please see our [California Privacy Notice](https://www.acme.test/ccpa).',
      'request-form https://www.acme.test/ccpa',
    ],
    [
      'a page of choices',
      'Visit our [Privacy Choices page](https://www.acme.test/data-sharing) for more details.',
      'sale-opt-out https://www.acme.test/data-sharing',
    ],
    [
      'a form announced in the line above',
      '# Contact\nIf you have any questions or requests, please use the following form.\n[Contact for Inquiries](https://www.acme.test/support?mode=inquiry)',
      'contact-form https://www.acme.test/support?mode=inquiry',
    ],
    [
      'the list of European authorities without a word on complaints',
      'For individuals in the EEA: [members](https://edpb.europa.eu/about-edpb/board/members_en)',
      'regulator https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
    ],
    [
      'storage of an old plug-in',
      'To manage Flash cookies, please click [here](http://www.macromedia.com/support/documentation/en/flashplayer/help/settings_manager.html).',
      'browser-setting http://www.macromedia.com/support/documentation/en/flashplayer/help/settings_manager.html',
    ],
    [
      'a written request',
      `You are entitled to obtain an extract from our registry with a signed, written request.${contact}`,
      'access mailto:privacy@acme.test',
    ],
    [
      'marketing that is not wanted',
      `If you no longer wish to receive our newsletters, please contact us.${contact}`,
      'unsubscribe-form mailto:privacy@acme.test',
    ],
    [
      'the right of the sentence before',
      `You have the right to opt out of the sale of your data. You can exercise this right by contacting us.${contact}`,
      'sale-opt-out mailto:privacy@acme.test',
    ],
    [
      'what "it" means in a common template',
      `If you wish to be informed what we hold about you and if you want it to be removed, please contact us.${contact}`,
      'delete mailto:privacy@acme.test',
    ],
    [
      'a bank that answers for its customers',
      'To exercise these rights, you must contact your bank.',
      'third-party-contact setting',
    ],
    [
      'a school that answers for its pupils',
      'Parents should ask the school to delete the data, please.',
      'third-party-contact setting',
    ],
    [
      'the article that tells how a copy is fetched',
      'You can retrieve a copy of your data by following the process explained [here](https://help.acme.test/hc/articles/115-copy).',
      'access https://help.acme.test/hc/articles/115-copy',
    ],
    [
      'a form for posts',
      'To remove posts that you have published, please submit a [Takedown request](https://support.acme.test/contact/takedown).',
      'content-removal https://support.acme.test/contact/takedown',
    ],
    [
      'an address behind "these settings"',
      'You can correct or delete what you saved from your profile. These settings are at: [https://getacme.test/options](https://getacme.test/options)',
      'account-self-service https://getacme.test/options',
    ],
    [
      'a line of the contact section',
      '# How to contact us\nOnline: [here](https://getacme.test/help)',
      'contact-form https://getacme.test/help',
    ],
    [
      'an address with the next sentence glued to it',
      'To exercise your rights, use https://acme.freshdesk.test/support/tickets/new.He may also write.',
      'request-form https://acme.freshdesk.test/support/tickets/new',
    ],
    ['a button of the app', 'In the app’s Profile, tap Delete Account.', 'delete setting'],
    ['a button in quotation marks', 'From here, choose “Send me my data.”', 'portability setting'],
    [
      'a web interface',
      'You may edit your information at any time through the web interface.',
      'account-self-service setting',
    ],
    [
      'a number behind "contact us at"',
      'If you disagree, contact us at 1-866-700-4848.',
      'phone tel:18667004848',
    ],
    [
      'a number behind a postcode',
      '# Contacting Acme\nAcme LLC, 2910 Lane Ave. Fairfax VA, 22031 703-555-2205',
      'phone tel:7035552205',
    ],
    ['a number behind "T"', '# Legal Notice\nHRB 227086 T +49 711 25 24 28 90', 'phone tel:+4971125242890'],
  ])('%s', (_, text, way) => {
    expect(brief(waysOutOf(text))).toContain(way);
  });

  test.each([
    [
      'fr',
      'Les utilisateurs peuvent exercer ces droits par le biais du formulaire disponible [ici](https://www.acme.test/contact).',
      'request-form https://www.acme.test/contact',
    ],
    [
      'fr',
      'Vous pouvez exercer vos droits de rectification au sein de votre Espace Membre.',
      'account-self-service setting',
    ],
    [
      'fr',
      'Pour exercer ces droits, consultez les paramètres de votre profil.',
      'account-self-service setting',
    ],
    [
      'fr',
      'Vous pouvez retirer votre consentement via les paramètres de l’application ou en supprimant votre compte.',
      'object setting',
    ],
    [
      'de',
      'Sie können der Verwendung Ihrer Daten durch eine Mitteilung an daten@acme.test widersprechen.',
      'object mailto:daten@acme.test',
    ],
    ['fr', 'Vous pouvez retirer votre consentement via notre bandeau de cookies.', 'cookie-settings setting'],
    ['de', `Nutzer können der Verarbeitung widersprechen.${contact}`, 'object mailto:privacy@acme.test'],
    ['it', `L’utente può opporsi al trattamento dei suoi dati.${contact}`, 'object mailto:privacy@acme.test'],
  ])('%s: %s', (language, text, way) => {
    expect(brief(waysOutOf(text, { language }))).toContain(way);
  });

  test('a control is looked for by the name that stands in capitals', () => {
    const [way] = waysOutOf('Change them by clicking the Cookie Settings link in the footer.');
    expect(way).toMatchObject({ kind: 'cookie-settings', control: 'Cookie Settings' });
  });

  test('a contact page in the footer, where the policy gives no contact', () => {
    const footer = {
      tag: 'link',
      href: 'https://www.acme.test/contact',
      anchor: 'Contact us',
      place: 'footer',
      context: 'About Contact us',
    } as const;
    const silent = waysOutOf('We love your privacy.', { links: [footer] });
    expect(brief(silent)).toEqual(['contact-form https://www.acme.test/contact']);
    expect(brief(waysOutOf(contact, { links: [footer] }))).toEqual([
      'email-contact mailto:privacy@acme.test',
    ]);
  });

  test('sale and sharing are asked for in one letter', () => {
    const text = 'You may opt out of sale or opt out of sharing by writing to privacy@acme.test.';
    expect(brief(waysOutOf(text)).filter((way) => /sale|sharing/.test(way))).toHaveLength(1);
  });
});

describe('what does not lead out', () => {
  test.each([
    ['an arbitrator', 'Rules are available by calling JAMS at 800-352-5267.', 'tel:'],
    ['a number for text messages', 'Pour ne plus recevoir nos SMS, répondez STOP au 36200.', 'tel:'],
    ['a price', 'Pour un téléphone au 1020 € de plus, lisez la loi n° 2014-1095.', 'tel:'],
    [
      'a processor',
      'We use Harbour GmbH, Lange Straße 5, 66123 Saarbrücken, Germany to host our service.',
      'Saarbrücken',
    ],
    [
      'a processor of a named company',
      'acme uses the location service from Maps Inc, 14 Spring Street, Waltham, Massachusetts 02451.',
      'Waltham',
    ],
    [
      'another format',
      'If you have a disability and need this policy in an alternative format, call us at (888) 317-8968.',
      'tel:',
    ],
    [
      'an essay on advertising',
      'Learn how advertising works on the [NAI’s page](http://www.networkadvertising.org/understanding-online-advertising/how-does-it-work).',
      'ads-opt-out',
    ],
    [
      'a law on an authority’s site',
      'We follow the [Act](https://www.ppc.go.jp/files/law_english.pdf) and its supervisory authority.',
      'regulator',
    ],
    [
      'a section that explains',
      `Section 4 explains our practices and how you can opt out of sharing by contacting us.${contact}`,
      'sharing-opt-out',
    ],
    ['norms', 'Hosted under ISO 27001, ISO 20000-1 and ISO 27018 Strict, 75001 Paris.', 'postal'],
    ['the number of a register', 'Reg. No. 16634149, Lange Gasse 50-201, 10152 Tallinn, Estonia', '16634149'],
  ])('%s', (_, text, part) => {
    expect(brief(waysOutOf(text)).join('\n')).not.toContain(part);
  });

  test.each([
    [
      '4-23-5 Kitamachi, Minato-ku, Tokyo 108-0075',
      'Write to us at 4-23-5 Kitamachi, Minato-ku, Tokyo 108-0075.',
    ],
    ['Box 456, 194 04 ÖSTRA VIKEN, Sweden', 'We are at Box 456, 194 04 ÖSTRA VIKEN, Sweden.'],
    ['Via Lunga 10, Milan, MI 20154', 'We’re an Italian company based in Via Lunga 10, Milan, MI 20154.'],
  ])('an address in full: %s', (address, text) => {
    expect(brief(waysOutOf(text))).toContain(`postal ${address}`);
  });
});
