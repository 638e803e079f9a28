/** Links and addresses of real policies that mislead; these are others of the same kind. */
import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

const archived = {
  url: 'https://web.archive.org/web/20120629025951id_/https%3A//www.acme.test/privacy.jsp',
  archived: { at: '2012-06-29', original: 'https://www.acme.test/privacy.jsp' },
};

describe('links are mended', () => {
  test.each([
    [
      'a root-relative link in an archive',
      'https://web.archive.org/company/opt-out.jsp',
      'https://www.acme.test/company/opt-out.jsp',
    ],
    [
      'an archive’s wrapping',
      'https://web.archive.org/web/20120629025951id_/https%3A//www.acme.test/opt-out',
      'https://www.acme.test/opt-out',
    ],
    ['a stray quotation mark', "https://www.acme.test/opt-out#mail';", 'https://www.acme.test/opt-out#mail'],
    ['a doubled scheme', 'https://https//www.acme.test/opt-out', 'https://www.acme.test/opt-out'],
    [
      'a wrapper of social networks',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.acme.test%2Fopt-out&h=x',
      'https://www.acme.test/opt-out',
    ],
  ])('%s', (_, href, target) => {
    const [way] = waysOutOf(`You can unsubscribe [here](${href}).`, archived);
    expect(way).toMatchObject({ target, status: 'repaired' });
  });

  test('an archive is not mended on a living page', () => {
    const [way] = waysOutOf('You can unsubscribe [here](https://web.archive.org/opt-out).');
    expect(way?.target).toBe('https://web.archive.org/opt-out');
  });

  test.each([
    [
      'two spellings of one target',
      'You can unsubscribe [here](http://www.acme.test/opt-out/). Unsubscribe [there](https://acme.test/opt-out).',
    ],
  ])('%s are one way out', (_, text) => {
    expect(waysOutOf(text)).toHaveLength(1);
  });

  test('an address that was made a link of the web is an address', () => {
    expect(brief(waysOutOf('To opt out write to [us](http://privacy@acme.test/).')).join()).toContain(
      'mailto:privacy@acme.test',
    );
  });
});

describe('what a link is called', () => {
  test.each([
    ['To stop our newsletter, go [here](https://www.acme.test/x1).', /newsletter|mail|unsubscribe/i],
    ['You can opt out of targeted ads: [https://www.acme.test/x2](https://www.acme.test/x2).', /ads/i],
  ])('%s is named by what it does', (text, label) => {
    expect(waysOutOf(text)[0]?.label).toMatch(label);
  });
});

describe('e-mail addresses', () => {
  test('bold, spaces and full stops around them go, and neither of two domains is corrected', () => {
    const ways = brief(
      waysOutOf(
        'Write to [ **privacy@acme.test**](mailto:privacy@acme.test) or to privacy@acme.example. with questions about your personal data.',
      ),
    ).join();
    expect(ways).toContain('mailto:privacy@acme.test');
    expect(ways).not.toContain('example.,');
  });

  test('an "@" between words is none', () => {
    expect(
      brief(waysOutOf('Write to us: The Tower @ One Market Street, Reno, NV 89501.')).join(),
    ).not.toContain('mailto');
  });
});

describe('postal addresses', () => {
  test('end at the postcode, also where the next sentence follows without a stop', () => {
    const ways = waysOutOf(
      'Write to us at Acme, 121 Oak Street, Salem, Oregon, 97005 Acme complies with the law.',
    );
    expect(ways.find(({ kind }) => kind === 'postal')?.target).toMatch(/97005$/);
  });
});

describe('decoys', () => {
  test('the front page among the lines of a contact section is no form', () => {
    expect(waysOutOf('# Contact us\nWebsite: [www.acme.test](https://www.acme.test/)')).toEqual([]);
  });

  test('an address that shows one page of an authority and opens another is one entry', () => {
    const text =
      'You may complain to the authority: [https://www.garanteprivacy.it/en/](https://www.garanteprivacy.it/en/home_en).';
    expect(brief(waysOutOf(text))).toEqual(['regulator https://www.garanteprivacy.it/en/home_en']);
  });

  test('the site of a government is no authority without a complaint', () => {
    expect(brief(waysOutOf('We welcome Europeans. [It’s true](https://www.gov.uk/eu-eea)!'))).toEqual([]);
  });

  test.each([
    [
      'TRUSTe',
      'Acme has the [TRUSTe](https://www.acme.test/seal) seal, which is a certification of its practices.',
    ],
    ['a claim about rights in passing', 'Read about our [company](https://www.acme.test/about).'],
  ])('%s is no way out of anything', (_, text) => {
    expect(waysOutOf(text).map(({ kind }) => kind)).not.toContain('access');
  });
});

describe('one sentence, several rights', () => {
  test('has one way out for each right', () => {
    const kinds = waysOutOf(
      'To access, correct or delete your personal information, write to privacy@acme.test.',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['access', 'correct', 'delete']));
  });

  test('a right of somebody else says whose it is', () => {
    const ways = waysOutOf('Your friend may ask us to remove this information at friends@acme.test.');
    expect(ways.every((way) => way.for !== undefined)).toBe(true);
    expect(ways.length).toBeGreaterThan(0);
  });
});

test('an opt-out of networks says what it stops and what goes on', () => {
  const [way] = waysOutOf(
    'To opt out of interest-based ads visit [NAI](http://www.networkadvertising.org/choices/). You will still see generic ads.',
  );
  expect(way).toMatchObject({
    stops: expect.stringMatching(/tailored/),
    doesNotStop: 'You will still see generic ads.',
  });
});
