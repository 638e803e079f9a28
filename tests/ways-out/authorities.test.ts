import { describe, expect, test } from 'vitest';
import { type ResidenceCode, residenceOf, residences } from '../../lib/residence/residence.ts';
import { laender } from '../../lib/ways-out/authorities/authority.ts';
import {
  complaintRoutes,
  complaintWay,
  supervisoryAuthorities,
} from '../../lib/ways-out/authorities/complain.ts';
import { asEmail } from '../../lib/ways-out/email-address.ts';
import { endpointById } from '../../lib/ways-out/registry/registry.ts';

describe('supervisory authorities', () => {
  test('each has its own id', () => {
    expect(new Set(supervisoryAuthorities.map(({ id }) => id)).size).toBe(supervisoryAuthorities.length);
  });

  test.each(supervisoryAuthorities.map((one) => [one.id, one] as const))(
    '%s has what a complaint needs',
    (_, { email, form, site, endpoint, post, languages, english, name }) => {
      if (email !== undefined) expect(asEmail(email)).toBe(email);
      for (const address of [form, site])
        if (address !== undefined) expect(address).toMatch(/^https?:\/\/\S+$/);
      if (endpoint !== undefined) expect(endpointById.get(endpoint)?.kind).toBe('regulator');
      expect(post.split('\n').length).toBeGreaterThanOrEqual(2);
      expect(languages.length).toBeGreaterThan(0);
      for (const language of languages) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
      expect(english).not.toMatch(/^the /i);
      expect(name).not.toBe('');
    },
  );

  test('every Land of Germany has one', () => {
    const covered = supervisoryAuthorities.flatMap(({ land }) => (land === undefined ? [] : [land]));
    expect(covered.sort()).toEqual(Object.keys(laender).sort());
  });
});

describe('where to complain', () => {
  test.each(residences.filter(({ code }) => code !== 'other').map((one) => [one.name, one] as const))(
    '%s has an authority for every company, with a page to open',
    (_, residence) => {
      const [first] = complaintRoutes(residence);
      expect(first?.only).toBeUndefined();
      expect(first?.url).toMatch(/^https?:/);
    },
  );

  test.each<[ResidenceCode, string[]]>([
    ['IE', ['Complain to the Irish authority (DPC)']],
    ['PL', ['Complain to the Polish Personal Data Protection Office']],
    ['GB', ['Complain to the UK Information Commissioner']],
    ['CH', ['Complain to the Swiss authority (FDPIC)']],
    [
      'US-CA',
      [
        'Complain to the California Privacy Protection Agency (CalPrivacy)',
        'Complain to the California Attorney General',
      ],
    ],
    ['US-TX', ['Complain to your state attorney general', 'Complain to the US Federal Trade Commission']],
    ['US', ['Complain to your state attorney general', 'Complain to the US Federal Trade Commission']],
    ['CA', ['Complain to the Office of the Privacy Commissioner of Canada']],
    ['other', []],
  ])('%s: %j', (code, verbs) => {
    expect(complaintRoutes(residenceOf(code)).map(({ verb }) => verb)).toEqual(verbs);
  });

  test('in Germany the named Land comes first, what is for some bodies only comes last', () => {
    const names = complaintRoutes(residenceOf('DE'), 'DE-HE').map(({ verb }) => verb);
    expect(names.length).toBe(26);
    expect(names[0]).toBe('Complain to the data protection authority of Hesse');
    expect(names[1]).toBe('Complain to the data protection authority of Baden-Württemberg');
    const only = complaintRoutes(residenceOf('DE')).map((route) => route.only !== undefined);
    expect(only).toEqual([...only].sort());
  });

  test('a moved page is the registry’s living one', () => {
    expect(complaintRoutes(residenceOf('NL'))[0]?.url).toBe(endpointById.get('ap-nl')?.url);
  });
});

describe('as a way out', () => {
  const austria = residenceOf('AT');
  const route = { name: 'Amt', verb: 'Complain to the office', languages: ['de'], asOf: '2026-07-21' };

  test.each([
    [{ url: 'https://office.example/', email: 'a@office.example' }, 'link', 'https://office.example/'],
    [{ email: 'a@office.example', post: 'Weg 1\nWien' }, 'email', 'mailto:a@office.example'],
    [{ post: 'Weg 1\n1010 Wien' }, 'post', 'Amt, Weg 1, 1010 Wien'],
  ])('%j is used by %s', (more, channel, target) => {
    expect(complaintWay({ ...route, ...more }, austria)).toMatchObject({
      kind: 'regulator',
      channel,
      target,
      source: 'directory',
      deadline: { amount: 3, unit: 'months' },
      checked: '2026-07-21',
      evidence: [],
    });
  });

  test.each([
    [{}, 'Takes complaints in German.'],
    [{ languages: ['fr', 'nl'] }, 'Takes complaints in French, Dutch.'],
    [{ languages: ['en', 'fr'] }, undefined],
    [{ caveat: 'The form is in German.' }, 'The form is in German.'],
    [
      { only: 'public broadcasters', caveat: 'By post.' },
      'Only for public broadcasters. By post. Takes complaints in German.',
    ],
  ])('%j: %s', (more, note) => {
    expect(complaintWay({ ...route, ...more }, austria).note).toBe(note);
  });
});
