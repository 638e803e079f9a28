import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';

type Case = [href: string, anchor: string, sentence: string, kind: Kind | null];

describe('who is told where to read about an opt-out is not yet offered it', () => {
  test.each<Case>([
    [
      'https://www.acme.test/about-ids',
      'our site',
      'You can read more about how the identifier works and how to opt out on our site.',
      null,
    ],
    [
      'https://www.acme.test/vendors',
      'here',
      'More information on our vendors and any available opt-outs is here.',
      null,
    ],
    [
      'https://www.acme.test/out',
      'here',
      'To learn more about our ads or to opt out of them, click here.',
      'ads-opt-out',
    ],
    [
      'https://www.acme.test/prefs',
      'Your Ads Privacy Choices',
      'You can learn more about how to opt out of personalised ads by going to Your Ads Privacy Choices.',
      'ads-opt-out',
    ],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(recogniseLink({ href, anchor, sentence }).kind).toBe(kind);
  });
});

describe('a title says whether there is something to do or to read', () => {
  test.each<Case>([
    ['https://www.acme.test/optout-instructions', 'Learn how to block cookies.', '', null],
    [
      'https://www.acme.test/cookies-and-opt-out-choices',
      'Cookie and Opt-Out Statement',
      'Please review our Cookie and Opt-Out Statement.',
      null,
    ],
    ['https://www.acme.test/cookies-and-opt-out-choices', 'Opt-Out Choices', '', 'ads-opt-out'],
    ['https://www.acme.test/consent-choices', 'What is a cookie consent?', '', null],
    [
      'https://www.acme.test/cookie-list.html',
      'here',
      'To opt out of advertising cookies, please consult the list and the instructions here.',
      null,
    ],
    [
      'https://www.acme.test/home',
      'www.acme.test/home',
      'We know your marketing preferences and how you use our sites (on www.acme.test/home).',
      null,
    ],
    [
      'https://www.w3.org/TR/tracking-dnt/',
      'tracking preference expression',
      'We support the tracking preference expression of the consortium.',
      null,
    ],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(recogniseLink({ href, anchor, sentence }).kind).toBe(kind);
  });
});

describe('what an advertiser explains is not where it lets people go', () => {
  test.each<Case>([
    [
      'https://www.nielsen.com/legal/privacy-statement/digital-measurement/',
      'Privacy Statement',
      'To learn more about measurement and your choices, please see the Nielsen Privacy Statement.',
      null,
    ],
    [
      'https://www.nielsen.com/legal/privacy-statement/digital-measurement/',
      'here',
      'You can opt out of measurement by Nielsen here.',
      'analytics-opt-out',
    ],
    [
      'https://help.twitter.com/en/safety-and-security/twitter-do-not-track',
      'Twitter',
      'The networks tell about cookies in their own documents: Twitter.',
      null,
    ],
    [
      'https://www.aboutads.info/participating/',
      'members',
      'Visit the Consumer Choice Page to opt out of advertising by its members.',
      null,
    ],
    [
      'https://www.networkadvertising.org/managing/learn_more.asp',
      'this page',
      'How such advertising works is told on this page.',
      null,
    ],
    [
      'https://www.networkadvertising.org/',
      'NAI',
      'For more information about third-party advertising, please visit the NAI.',
      null,
    ],
    [
      'https://www.networkadvertising.org/',
      'NAI',
      'For more information about your choices, please visit the NAI.',
      'ads-opt-out',
    ],
    [
      'https://www.youronlinechoices.eu/',
      'Your Online Choices',
      'More information is at Your Online Choices.',
      'ads-opt-out',
    ],
    [
      'https://www.youradchoices.ca/',
      'Ad Choices of Canada',
      'We adhere to the programme of Ad Choices of Canada.',
      null,
    ],
  ])('%s "%s" in "%s" is %s', (href, anchor, sentence, kind) => {
    expect(recogniseLink({ href, anchor, sentence }).kind).toBe(kind);
  });
});
