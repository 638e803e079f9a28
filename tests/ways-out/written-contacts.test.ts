import { describe, expect, test } from 'vitest';
import { unglued } from '../../lib/ways-out/top-level.ts';
import { emailsIn } from '../../lib/ways-out/written-emails.ts';
import { brief, pageOf, waysOutOf } from './page.ts';

describe('addresses with words glued to them', () => {
  test.each([
    ['acme.se', 'acme.se'],
    ['acme.seor', 'acme.se'],
    ['acme.comPlease', 'acme.com'],
    ['acme.co.ukfor', 'acme.co.uk'],
    ['acme.test', 'acme.test'],
    ['acme.photography', 'acme.photography'],
    ['acme.sezzx', null],
    ['acme.notatld', null],
  ])('%s is %s', (host, expected) => {
    expect(unglued(host)).toBe(expected);
  });

  test('the word is cut off, and what is no address is dropped', () => {
    const text = 'Write to privacy@acme.seor to help@acme.comIf that fails, not to me@acme.zzxq.';
    expect(emailsIn(text).map(({ address }) => address)).toEqual(['privacy@acme.se', 'help@acme.com']);
  });

  test('a word glued to the front of a linked address belongs to the text', () => {
    const page = pageOf('Puoi contattare il nostro DPO all’indirizzo[dpo@acme.test](mailto:dpo@acme.test).');
    expect(brief(waysOutOf('', page))).toEqual(['email-contact mailto:dpo@acme.test']);
  });

  test('a mail program’s web address is the mailbox', () => {
    const href = 'https://mail.google.com/mail/?view=cm&fs=1&to=privacy@acme.test&su=Website';
    expect(brief(waysOutOf(`Complete our [enquiry form](${href}) for questions.`))).toEqual([
      'email-contact mailto:privacy@acme.test',
    ]);
  });
});

describe('hosts without a scheme', () => {
  test.each([
    ['You may visit privacy.acme.test to exercise your rights.', ['request-form https://privacy.acme.test/']],
    [
      'Submit your data requests at acme.test/privacy/requests.',
      ['request-form https://acme.test/privacy/requests'],
    ],
    ['You can read more about your rights on acme.test and privacy.other.test.', []],
    ['We store your rights in privacy.acme.js for later.', []],
  ])('%s', (text, expected) => {
    expect(brief(waysOutOf(text)).filter((way) => way.includes('https:'))).toEqual(expected);
  });
});

describe('telephone numbers', () => {
  test('spelt out again in brackets', () => {
    const [way] = waysOutOf('You can call us at 1-866-467-8688 (1-866-I-OPT-OUT).');
    expect(way).toMatchObject({ kind: 'phone', target: 'tel:18664678688' });
  });

  test('in a section on contact no word says what it is', () => {
    const ways = waysOutOf('# Contact us\nAcme, 900 Broadway, Suite 202, New York, NY 10003 (347) 555-4094');
    expect(brief(ways)).toContain('phone tel:3475554094');
  });

  test('behind an address', () => {
    const inline = waysOutOf('Acme GmbH Beispielgasse 37/B1/3.3 1030 Wien +43 720 555 340');
    expect(brief(inline)).toContain('phone tel:+43720555340');
    expect(waysOutOf('Our index is +43 720 555 340 points.')).toEqual([]);
  });

  test('with and without the American one is one number', () => {
    const ways = waysOutOf('Call us at 800-555-1987.\nOr call +1-800-555-1987 for privacy requests.');
    expect(ways.filter(({ kind }) => kind === 'phone')).toHaveLength(1);
  });

  test('half of a pair of brackets is not shown', () => {
    expect(waysOutOf('Phone: (+45) 89 55 72 27')[0]?.label).toBe('Call +45 89 55 72 27');
  });

  test('of a representative', () => {
    const text = 'You can reach our EU representative at telephone +353 1 5550199.';
    expect(brief(waysOutOf(text))).toEqual(['representative tel:+35315550199']);
  });
});

test('a mailbox under another name of the company is its officer’s', () => {
  const ways = waysOutOf('Write to privacy@acme.test.\nData Protection Officer: dpo@acme-games.test');
  expect(brief(ways)).toContain('email-contact mailto:dpo@acme-games.test');
});

test('a mailbox of a company that represents itself is one entry', () => {
  const ways = waysOutOf(`
    Questions? Write to dpo@acme.test about your data.
    EU Representative for purposes of this notice: dpo@acme.test`);
  expect(brief(ways)).toEqual(['email-contact mailto:dpo@acme.test']);
});
