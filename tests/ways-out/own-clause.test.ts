import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

describe('two addresses in one sentence', () => {
  test('each has the purpose of its own clause', () => {
    const ways = waysOutOf(
      'To delete your account write to leave@acme.test, or to opt out of marketing e-mails to stop@acme.test.',
    );
    expect(brief(ways)).toEqual(['unsubscribe-form mailto:stop@acme.test', 'delete mailto:leave@acme.test']);
  });

  test('a clause without a purpose shares the one before', () => {
    const ways = waysOutOf('To delete your data write to one@acme.test or two@acme.test.');
    expect(brief(ways)).toEqual(['delete mailto:one@acme.test', 'delete mailto:two@acme.test']);
  });
});

describe('one target in several spellings', () => {
  test('is one way out', () => {
    const ways = waysOutOf(`
      To opt out of marketing, go [here](https://www.acme.test/unsubscribe).
      To opt out of marketing, go [here](http://acme.test/unsubscribe/#/).
      To opt out of marketing, go [here](https://acme.test/unsubscribe?utm_source=policy).`);
    expect(brief(ways)).toEqual(['unsubscribe-form https://www.acme.test/unsubscribe']);
  });
});

describe('mailboxes', () => {
  test.each([
    ['contact us at privacy @ acme.test with questions.', ['email-contact mailto:privacy@acme.test']],
    ['Meet us at The Tower @ One Park Street with questions.', []],
    [
      'Questions? Write to [us](mailto:mailto:privacy@acme.test).',
      ['email-contact mailto:privacy@acme.test'],
    ],
    [
      'To unsubscribe, you can opt out by emailing press@acme.test.',
      ['unsubscribe-form mailto:press@acme.test'],
    ],
    ['For interviews contact press@acme.test.', []],
    [
      'You can opt out of sale by selecting “Modify my consents”, or by contacting us at dpo@acme.test.',
      ['sale-opt-out mailto:dpo@acme.test'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(waysOutOf(text)).filter((way) => way.includes('mailto:'))).toEqual(expected);
  });
});

describe('what only looks like a way out', () => {
  test.each([
    ['Criteo: [privacy](https://www.criteo.com/privacy/)'],
    ['Google Inc. is certified under the [Privacy Shield](https://www.privacyshield.gov/list).'],
    [
      'When you submit a message on our [contact page](https://www.acme.test/contact), we collect your questions.',
    ],
    ['Your use is subject to the terms ([help@acme.test](https://www.acme.test/about/terms)).'],
  ])('%s', (text) => {
    expect(brief(waysOutOf(text)).filter((way) => way.includes('https:'))).toEqual([]);
  });

  test('an index of policies is no summary of one', () => {
    const links = ['web', 'app', 'shop', 'club'].map(
      (name) => `- [${name} privacy policy](https://www.acme.test/${name}/privacy-policy)`,
    );
    const ways = waysOutOf(`# Overview\n${links.join('\n')}`, { title: 'Overview' });
    expect(ways.filter(({ kind }) => kind === 'full-policy')).toEqual([]);
  });
});

describe('Do Not Track', () => {
  test.each([
    ['We honour Do Not Track signals that your browser sends.', 1],
    ['We do not respond to Do Not Track signals.', 0],
    ['We do not alter our practices when we receive a Do Not Track signal.', 0],
  ])('%s', (text, count) => {
    expect(waysOutOf(text).filter(({ kind }) => kind === 'signal')).toHaveLength(count);
  });
});

describe('routes of parents', () => {
  test('say for whom they are', () => {
    const [way] = waysOutOf('If your child has given us data, write to kids@acme.test.');
    expect(way?.for).toBe('parents and guardians');
  });
});

describe('in French', () => {
  const page = { language: 'fr', url: 'https://www.acme.test/confidentialite' };
  test.each([
    [
      'Pour exercer vos droits, contactez-nous au moyen du [formulaire dédié](https://www.acme.test/f/12).',
      ['request-form https://www.acme.test/f/12'],
    ],
    [
      'Vous pouvez désactiver la personnalisation des annonces [ici](https://www.acme.test/x/ads-off).',
      ['ads-opt-out https://www.acme.test/x/ads-off'],
    ],
    ['Vous pouvez modifier vos choix en cliquant sur « Gestion des cookies ».', ['cookie-settings setting']],
  ])('%s', (text, expected) => {
    expect(brief(waysOutOf(text, page))).toEqual(expected);
  });
});
