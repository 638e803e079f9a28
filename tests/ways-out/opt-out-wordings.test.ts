import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/types.ts';
import { recogniseLink } from '../../lib/ways-out/recognise.ts';

type Case = [path: string, anchor: string, sentence: string, kind: Kind | null];

/** A link on its own and the same link on a page of the company that it belongs to. */
function kindsOf(path: string, anchor: string, sentence: string): (Kind | null)[] {
  const href = path.startsWith('/') ? `https://www.northwind.test${path}` : path;
  const link = { href, anchor, sentence };
  return [link, { ...link, url: 'https://www.northwind.test/privacy' }].map((one) => recogniseLink(one).kind);
}

describe('an opt-out in the words that companies use for it', () => {
  test.each<Case>([
    [
      '/subscriptions',
      'Subscription Center',
      'Choose the newsletters you get at our Subscription Center.',
      'preference-center',
    ],
    [
      '/account/email',
      'click here to choose which emails we send you',
      'With an account, click here to choose which emails we send you.',
      'preference-center',
    ],
    [
      '/marketing-preferences',
      'here',
      'If you had rather not have these, tell us here.',
      'preference-center',
    ],
    ['/do-not-call', 'form', 'You can ask for silence by filling in our form.', 'unsubscribe-form'],
    ['/calls', 'Do Not Call form', 'Please fill in our Do Not Call form.', 'unsubscribe-form'],
    [
      '/targeted',
      'here',
      'If you do not wish for your data to be used for targeted advertising, click here.',
      'ads-opt-out',
    ],
    [
      '/settings?tab=privacy',
      'Settings > Privacy',
      'You can disable data sharing with partners in Settings > Privacy.',
      'sharing-opt-out',
    ],
    [
      '/l/9',
      'let us know',
      'If you would rather we did not share your address with others, let us know.',
      'sharing-opt-out',
    ],
    [
      '/settings/data-controls',
      'Data Controls',
      'You can opt out of having your chats used to train our models under Data Controls.',
      'object',
    ],
    [
      '/privacy-request',
      'privacy portal',
      'If you do not want us to train our models on your content, say so through our privacy portal.',
      'object',
    ],
    ['/lists', 'form', 'To be taken off our mailing list, use this form.', 'unsubscribe-form'],
    ['/lists', 'suppression list', 'You can join our suppression list.', 'unsubscribe-form'],
    [
      '/u/prefs',
      'preferences',
      'Uncheck the box in your preferences if you do not want the newsletter.',
      'unsubscribe-form',
    ],
    ['/alerts', 'this page', 'You may turn off text alerts on this page.', 'preference-center'],
    ['/sharing', 'here', 'You can control whether we share data with our partners here.', 'sharing-opt-out'],
    [
      '/your-data',
      'Your Data page',
      'Switch off interest-based content on the Your Data page.',
      'ads-opt-out',
    ],
    ['/donotshare', "Don't share my info", "Don't share my info", 'sale-opt-out'],
    ['/selections', 'consumer choices page', 'Tell us on our consumer choices page.', 'object'],
    [
      'https://help.count.test/support/opt-out.html',
      'here',
      'To block analytics by Count, go here.',
      'analytics-opt-out',
    ],
    ['/cpni', 'here', 'To restrict our use of your CPNI for marketing, click here.', 'unsubscribe-form'],
    ['/offers', 'here', 'If you would rather not get prescreened offers, go here.', 'unsubscribe-form'],
    ['/letters', 'here', 'If you do not want fundraising letters, tell us here.', 'unsubscribe-form'],
    ['/junk', 'do-not-mail list', 'Ask to be put on our do-not-mail list.', 'unsubscribe-form'],
    ['/how', 'click this link', 'To adjust how we e-mail you, click this link.', 'preference-center'],
    ['/limit', 'here', 'To limit our information sharing, go here.', 'sharing-opt-out'],
    [
      '/centre',
      'Permissions Centre',
      'Please use our Permissions Centre to change how we use your data.',
      'object',
    ],
    ['/crash', 'turn off crash reports', 'You may turn off crash reports.', 'object'],
    [
      '/viewing-data',
      'viewing data settings',
      'Turn off viewing data collection in viewing data settings.',
      'object',
    ],
    ['/manage-consent', 'Withdraw consent', 'Withdraw consent', 'cookie-settings'],
    [
      '/settings',
      'account settings',
      'We rely on your consent, which you may withdraw at any time in your account settings.',
      'object',
    ],
    [
      '/dsr/recommendations',
      'Interest Profile',
      'You can also opt out of personalised ads via our Interest Profile, where you may delete your data or access it.',
      'ads-opt-out',
    ],
    [
      'https://submit-irm.trustarc.com/services/validation/a1',
      'here',
      'Residents of Nevada may submit a verified opt-out request here.',
      'object',
    ],
    [
      'https://count.test/platform-privacy-policy#choices',
      'https://count.test/platform-privacy-policy#choices',
      'To opt out of measurement by Count, go to https://count.test/platform-privacy-policy#choices.',
      'analytics-opt-out',
    ],
    [
      '/legal/adinfo',
      'About our ads',
      'If you do not want to see personalised ads from us, opt out at About our ads.',
      'ads-opt-out',
    ],
    [
      'https://ids.test/',
      'https://ids.test/',
      'Ids: policy - in English, opt out - https://ids.test/',
      'object',
    ],
  ])('%s "%s" in "%s" is %s', (path, anchor, sentence, kind) => {
    expect(kindsOf(path, anchor, sentence)).toEqual([kind, kind]);
  });
});

describe('what stands beside an opt-out and is none', () => {
  test.each<Case>([
    ['/newsletter', 'newsletter', 'When you join our newsletter, we keep it until you unsubscribe.', null],
    [
      'https://ag.test/privacy/ccpa',
      'CCPA',
      'Under the CCPA, you may opt out of the sale of your data.',
      null,
    ],
    ['/children', "Children's Privacy", "Parents can withdraw consent; see Children's Privacy.", null],
    ['/affiliates', 'affiliates', 'You may opt out of sharing with our affiliates.', null],
    [
      'https://papers.test/privacy',
      'Papers',
      'Our forms come from Papers, and you can opt out of our e-mails.',
      null,
    ],
    [
      'https://mailers.test/',
      'Mailers',
      'Our messages are sent by Mailers and each contains an unsubscribe link.',
      null,
    ],
    [
      'https://www.aboutads.info/how-interest-based-ads-work',
      'this page',
      'The trade tells about such advertising on this page.',
      null,
    ],
    [
      'https://authority.test/personalinfo/legal/',
      'the site of the authority',
      'You can choose to read more on the site of the authority.',
      null,
    ],
    ['/rights', 'Your rights', 'You have the right to opt out; read about it under Your rights.', null],
    [
      '/shop/choices',
      'User Choice Portal',
      'To opt out of the sale of your data, please see our User Choice Portal.',
      'sale-opt-out',
    ],
  ])('%s "%s" in "%s" is %s', (path, anchor, sentence, kind) => {
    expect(kindsOf(path, anchor, sentence)).toEqual([kind, kind]);
  });
});
