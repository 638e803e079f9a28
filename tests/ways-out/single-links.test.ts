import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';

type Case = [href: string, anchor: string, sentence: string, kind: Kind | null];

/** One link alone, as a list of links gives it: no page, no headings. */
function kindOf(href: string, anchor: string, sentence: string): Kind | null {
  return recogniseLink({ href, anchor, sentence }).kind;
}

const menu = 'Terms of Use Privacy Policy Press Ad Choices Careers Investor Relations Contact Us';
const members =
  'You can leave these services on the following sites: Acme Count, Beta Metrics, or Gamma Measure.';
const mailers =
  'We send mail through Acme Post, Beta Mail or Gamma Send, and you can unsubscribe using the link at the bottom of each email.';
const coordinated =
  'There you can edit your account information, manage your marketing preferences, or opt out of targeted ads.';

describe('a link is for what its own words and verb say', () => {
  test.each<Case>([
    ['https://beta-mail.test/about', 'Beta Mail', mailers, null],
    ['https://www.acme.test/account', 'account information', coordinated, 'account-self-service'],
    ['https://www.acme.test/p', 'marketing preferences', coordinated, 'preference-center'],
    ['https://www.acme.test/q', 'opt out of targeted ads', coordinated, 'ads-opt-out'],
    [
      'https://www.partner.test/practices',
      'https://www.partner.test/practices',
      'You can read about its practices at https://www.partner.test/practices, and opt out of them by installing an add-on.',
      null,
    ],
    [
      'https://www.acme.test/partners',
      'advertising partners',
      'You can see our advertising partners and opt out of sharing at our settings page.',
      null,
    ],
    [
      'https://www.acme.test/glossary/profile',
      'profile',
      'You have the right to object to a profile at any time.',
      null,
    ],
    [
      'https://www.acme.test/cookies',
      'Cookie',
      'To know more about your privacy choices, please read our Cookie Notice.',
      null,
    ],
    [
      'https://www.other.test/block-cookies',
      'here',
      'For further information on disabling cookies, please click here.',
      null,
    ],
    [
      'https://www.acme.test/tracking',
      'Online Tracking',
      'Please visit Online Tracking for further information, including how to disable cookies.',
      null,
    ],
    [
      'https://www.acme.test/use',
      'How we use data',
      'If you withdraw your consent, we may not complete the activities described in How we use data.',
      null,
    ],
    [
      'https://count.test/partners',
      'Acme Count',
      'You may manage the use of your data by Acme Count via the opt-out browser add-on.',
      null,
    ],
    ['https://www.acme.test/out', 'here', 'You can opt out here via the form.', 'object'],
    [
      'https://www.acme.test/full.html',
      'Your privacy choices and how we use data',
      'What we collect Your privacy choices and how we use data Security',
      null,
    ],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(kindOf(href, anchor, sentence)).toBe(kind);
  });
});

describe('an opt-out that is told as done there is one, whatever the address looks like', () => {
  test.each<Case>([
    ['https://www.other.test/help/123', 'Opt out', 'Other Ads (Opt out)', 'ads-opt-out'],
    [
      'https://support.other.test/article/5',
      'Opt Out',
      'Place of processing: US – Privacy Policy – Opt Out.',
      'object',
    ],
    [
      'https://www.other.test/support/optout.asp',
      'Beta Metrics',
      members.replace('leave', 'opt out of'),
      'object',
    ],
    [
      'https://www.other.test/technologies/privacy',
      'its advertising policy',
      'You may opt out of these ads by visiting its advertising policy.',
      'ads-opt-out',
    ],
    [
      'https://www.acme.test/listremoval',
      'List Removal Page',
      'Use our List Removal Page to be removed from receiving marketing communications.',
      'unsubscribe-form',
    ],
    ['https://go.acme.test/unsubemail', 'https://go.acme.test/unsubemail', '', 'unsubscribe-form'],
    ['https://acme.test/ccpa/opt_outs/new', 'here', 'Clicking here', 'sale-opt-out'],
    [
      'https://support.acme.test/article/6',
      'here',
      'You can opt out of part of this as explained here.',
      null,
    ],
    [
      'https://www.acme.test/privacy-policy#opt',
      'Opt-Out of Marketing',
      'How to Contact Us Opt-Out of Marketing Children Security Updates',
      null,
    ],
    [
      'https://www.acme.test/cookie-policy',
      'Cookie Policy',
      'For how to opt out of cookies, see our Cookie Policy.',
      null,
    ],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(kindOf(href, anchor, sentence)).toBe(kind);
  });
});

describe('a body or company that is only named offers nothing', () => {
  test.each<Case>([
    [
      'http://www.aboutads.info/',
      'Digital Advertising Alliance',
      'We adhere to the self-regulatory programme of the Digital Advertising Alliance.',
      null,
    ],
    [
      'https://www.networkadvertising.org/',
      'NAI Code',
      'Acme is a member of the NAI and complies with the NAI Code.',
      null,
    ],
    [
      'https://www.networkadvertising.org/choices/',
      'here',
      'Our partners are members of the NAI, and you can opt out here.',
      'ads-opt-out',
    ],
    [
      'http://www.aboutads.info/choices',
      'Digital Advertising Alliance',
      'We adhere to the principles of the Digital Advertising Alliance.',
      'ads-opt-out',
    ],
    ['https://mydata.test/declaration', 'Declaration', menu, null],
    ['https://mydata.acme.test/', 'Declaration', menu, 'request-form'],
    ['https://www.experian.com/privacy/approach', 'Approach to Privacy', menu, null],
    ['https://www.experian.com/privacy/opting-out', 'Opting Out', 'Opting Out', 'broker-opt-out'],
    ['https://www.criteo.com/privacy/our-partners', 'Our partners', `${menu} Disable Criteo`, null],
    [
      'https://twitter.com/settings/your_twitter_data',
      'Your Twitter Data',
      'You can see what was inferred about you in Your Twitter Data.',
      'portability',
    ],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(kindOf(href, anchor, sentence)).toBe(kind);
  });
});
