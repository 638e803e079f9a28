import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';

const page = 'https://www.acme.test/privacy-policy';

type Case = [href: string, anchor: string, sentence: string, kind: Kind | null];

function kindOf(href: string, anchor: string, sentence: string, title?: string): Kind | null {
  return recogniseLink({ href, anchor, sentence, url: page, ...(title && { title }) }).kind;
}

describe('what a link is for', () => {
  test.each<Case>([
    [
      'https://www.acme.test/x1',
      'here',
      'If you no longer want our newsletter, you can unsubscribe here.',
      'unsubscribe-form',
    ],
    [
      'https://www.acme.test/x2',
      'click here',
      'You may opt out of the sale of your personal information: click here.',
      'sale-opt-out',
    ],
    ['https://www.acme.test/x3', 'Do Not Sell or Share My Personal Information', '', 'sale-opt-out'],
    ['https://www.acme.test/x4', 'this page', 'To delete your account, visit this page.', 'delete'],
    ['https://www.acme.test/x5', 'here', 'Click here to request a copy of your personal data.', 'access'],
    [
      'https://www.acme.test/x6',
      'online form',
      'To exercise your privacy rights, please complete our online form.',
      'request-form',
    ],
    [
      'https://www.acme.test/y1',
      'here',
      'You may oppose the sharing of your data with our partners here.',
      'sharing-opt-out',
    ],
    [
      'https://edpb.europa.eu',
      'this site',
      'The authority of your country can be found on this site.',
      'regulator',
    ],
    ['https://www.acme.test/x7', 'Cookie settings', 'Cookie settings', 'cookie-settings'],
    [
      'https://www.acme.test/x8',
      'download your data',
      'You can get your data in your profile: use download your data.',
      'portability',
    ],
    [
      'https://www.acme.test/x9',
      'e-mail preferences',
      'You can change your e-mail preferences at any time.',
      'preference-center',
    ],
    [
      'https://www.acme.test/a1',
      'account settings',
      'You can update your information in your account settings.',
      'account-self-service',
    ],
    ['https://www.acme.test/a2', 'here', 'You may withdraw your consent at any time here.', 'object'],
    [
      'https://www.acme.test/a3',
      'contact form',
      'If you have questions about this policy, use our contact form.',
      'contact-form',
    ],
    [
      'https://ads.other.test/choices',
      'here',
      'To opt out of interest-based advertising by our partner, go here.',
      'ads-opt-out',
    ],
    [
      'https://metrics.other.test/x',
      'this link',
      'You can disable analytics by following this link.',
      'analytics-opt-out',
    ],
    [
      'mailto:privacy@acme.com',
      'privacy@acme.com',
      'Write to privacy@acme.com to unsubscribe.',
      'email-contact',
    ],
    ['tel:+18005550100', 'call us', 'Or call us.', 'phone'],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(kindOf(href, anchor, sentence)).toBe(kind);
  });

  test.each<Case>([
    [
      'https://www.other.test/privacy',
      'Privacy Policy',
      'Payments are handled by Other under its Privacy Policy.',
      null,
    ],
    [
      'https://www.acme.test/terms',
      'Terms of Service',
      'If you cancel your account, our Terms of Service apply.',
      null,
    ],
    [
      'https://www.acme.test/blog/opt-out-explained',
      'how we think about opting out',
      'Read how we think about opting out.',
      null,
    ],
    ['https://www.gov.test/eu-members', 'It’s true', 'Norway is no member of the union. It’s true!', null],
    [
      'https://www.acme.test/privacy-policy#cookies',
      'Cookies',
      'You can control cookies, see Cookies.',
      null,
    ],
    [
      'https://privacy.truste.com/privacy-seal/validation?rid=1',
      'TRUSTe',
      'We hold the TRUSTe seal; click here to validate.',
      null,
    ],
    [
      'https://www.acme.test/careers',
      'Careers',
      'About Us Careers Press Investors Contact Us Help Blog',
      null,
    ],
    [
      'https://www.acme.test/contact',
      'Contact Us',
      'About Us Careers Press Investors Contact Us Help Blog',
      null,
    ],
    ['https://allaboutdnt.com/', 'here', 'To learn more about Do Not Track, click here.', null],
    ['https://cookiepedia.co.uk/cookies/_ga', '_ga', 'Cookie _ga, to disable it click', null],
    ['https://cdn.acme.test/opt-out-icon.png', 'opt out', 'You can opt out here.', null],
    ['javascript:alert(1)', 'here', 'You can unsubscribe here.', null],
    ['data:text/html,x', 'unsubscribe', 'You can unsubscribe here.', null],
    ['not an address', 'here', 'You can unsubscribe here.', null],
  ])('%s "%s" in "%s" is no way out', (href, anchor, sentence, kind) => {
    expect(kindOf(href, anchor, sentence)).toBe(kind);
  });

  test.each<[string, Kind | null]>([
    ['http://intranet/privacy', 'sale-opt-out'],
    ['https://www.acme.test/privacy', null],
  ])('a host without a dot is one on its own pages alone: at %s %s', (url, kind) => {
    const sentence = 'To opt out of the sale of your personal information, use this form.';
    const link = { href: 'http://intranet/opt-out', anchor: 'use this form', sentence };
    expect(recogniseLink({ ...link, url }).kind).toBe(kind);
  });

  test('each "here" of a sentence takes the words nearest to it', () => {
    const sentence =
      'You can opt out of targeted advertising at AdHub, delete your account at Goodbye, or change your e-mail preferences at Mailroom.';
    expect(kindOf('https://a.other.test/', 'AdHub', sentence)).toBe('ads-opt-out');
    expect(kindOf('https://www.acme.test/bye', 'Goodbye', sentence)).toBe('delete');
    expect(kindOf('https://www.acme.test/mail', 'Mailroom', sentence)).toBe('preference-center');
  });

  test('a title speaks for a link that is only called "here"', () => {
    expect(kindOf('https://www.acme.test/p', 'here', 'More is here.', 'cookie preferences')).toBe(
      'cookie-settings',
    );
  });

  test.each<Case>([
    ['https://www.acme.test/l1', 'hier', 'Sie können sich hier vom Newsletter abmelden.', 'unsubscribe-form'],
    ['https://www.acme.test/l2', 'Cookie-Einstellungen', 'Cookie-Einstellungen', 'cookie-settings'],
    [
      'https://www.acme.test/l3',
      'ici',
      'Vous pouvez vous désabonner de notre lettre ici.',
      'unsubscribe-form',
    ],
    ['https://www.acme.test/l4', 'gérer mes cookies', 'gérer mes cookies', 'cookie-settings'],
    ['https://www.acme.test/l5', 'aquí', 'Puede eliminar su cuenta aquí.', 'delete'],
    ['https://www.acme.test/l6', 'Impostazioni dei cookie', 'Impostazioni dei cookie', 'cookie-settings'],
    ['https://www.acme.test/l7', 'afmelden', 'U kunt zich afmelden.', 'unsubscribe-form'],
    ['https://www.acme.test/l8', 'aqui', 'Você pode excluir sua conta aqui.', 'delete'],
    ['https://www.acme.test/l9', 'Ustawienia plików cookie', 'Ustawienia plików cookie', 'cookie-settings'],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(kindOf(href, anchor, sentence)).toBe(kind);
  });

  test('moved, dead and void addresses lead to the living one', () => {
    const sentence = 'To opt out of ads or to complain, visit this page.';
    expect(
      recogniseLink({ href: 'http://www.networkadvertising.org/choices', anchor: 'x', sentence }),
    ).toMatchObject({
      kind: 'ads-opt-out',
      entry: 'nai',
      target: 'https://thenai.org/how-to-opt-out/',
      status: 'moved',
    });
    expect(
      recogniseLink({ href: 'https://www.privacyshield.gov/list', anchor: 'x', sentence }),
    ).toMatchObject({
      kind: 'framework-lookup',
      target: 'https://www.dataprivacyframework.gov/list',
      status: 'moved',
    });
    const closed = recogniseLink({ href: 'http://ec.europa.eu/consumers/odr/', anchor: 'x', sentence });
    expect(closed).toMatchObject({ kind: 'dispute', status: 'dead' });
    expect(closed.target).toBeUndefined();
  });

  test('a form keeps the path, query and fragment that name the company', () => {
    const href = 'https://app.onetrust.com/app/#/webform/123e4567-e89b-42d3-a456-426614174000';
    expect(recogniseLink({ href, anchor: 'here', sentence: 'x' })).toMatchObject({
      kind: 'request-form',
      target: href,
    });
  });

  test.each<[string, Kind]>([
    ['Do Not Sell or Share My Personal Information', 'sale-opt-out'],
    ['Privacy request', 'request-form'],
  ])('a hosted form linked as "%s" is %s', (anchor, kind) => {
    expect(kindOf('https://acme-privacy.relyance.ai/', anchor, anchor)).toBe(kind);
  });

  test('a link that a script opens has a kind but no target', () => {
    const found = recogniseLink({
      href: 'javascript:OneTrust.ToggleInfoDisplay()',
      anchor: 'Manage',
      sentence: '',
    });
    expect(found).toEqual({ kind: 'cookie-settings', status: 'as-written' });
  });

  test('a help article is no choice, but says what it speaks of', () => {
    const sentence = 'You can delete single conversations; see our help article.';
    const found = recogniseLink({
      href: 'https://help.acme.test/articles/12',
      anchor: 'help article',
      sentence,
    });
    expect(found).toMatchObject({ kind: null, leadsTo: 'delete' });
  });
});

test.each([
  ['We may disclose your personal data; see here.', 'https://www.acme.test/z1'],
  ['Your credit information is kept here.', 'https://www.acme.test/z2'],
  ['Assets and cookies are listed here for you.', 'https://www.acme.test/z3'],
])('a verb inside another word says nothing: %s', (sentence, href) => {
  expect(recogniseLink({ href, anchor: 'here', sentence }).kind).toBeNull();
});
