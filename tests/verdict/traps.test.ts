/** What a whole policy says about itself, where real ones mislead; these are others of the same kind. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import type { PolicyPage } from '../../lib/types.ts';
import { classifier } from '../classify/shipped.ts';
import { filler, linkOf, pageOf } from './cases.ts';

const now = new Date('2026-11-22T12:00:00Z');
const report = (paragraphs: string[], changes: Partial<PolicyPage> = {}) =>
  analyze(pageOf([...paragraphs, filler], changes), classifier, now);
const practices = (...paragraphs: string[]) => report(paragraphs).findings.map(({ practice }) => practice);

describe('frameworks', () => {
  test('a void one is judged by the day of an archived copy, and the wording says so', () => {
    const claim = 'Lampworks complies with the U.S.-EU Safe Harbor Framework of the Department of Commerce.';
    const archived = { at: '2012-06-29', original: 'https://www.acme-widgets.com/privacy' };
    const [finding] = report([claim], { archived, date: '2012-01-01' }).findings;
    expect(finding).toMatchObject({ practice: 'void-transfer-framework', severity: 'red-flag' });
    expect(finding?.note).toMatch(/was valid until 2015-10-06/);
  });

  test('the names of principles are neither rights nor security', () => {
    const found = practices(
      'Lampworks adheres to the Safe Harbor Principles of notice, choice, onward transfer, security, data integrity, access, and enforcement.',
    );
    expect(found).not.toContain('access-correct-delete');
    expect(found).not.toContain('security-measures');
  });

  test('a claim and the sentence that takes it back both stay to be seen', () => {
    const found = report([
      'Lampworks complies with the U.S.-EU Safe Harbor Framework of the Department of Commerce.',
      'This does not apply to data that we collect through our websites.',
    ]);
    expect(found.policy.text).toContain('does not apply to data');
    expect(found.findings.map(({ practice }) => practice)).toContain('void-transfer-framework');
  });
});

describe('whose policy it is', () => {
  test('an address elsewhere and another company: said, with the domain', () => {
    const { policy } = report(['Infused Lamps, Inc. (“we”, “us”) runs this site.'], {
      url: 'https://attendlamp.com/privacy',
      canonical: 'http://www.infusedlamps.com/legal/privacy',
    });
    expect(policy).toMatchObject({ controller: 'Infused Lamps, Inc.', otherDomain: 'infusedlamps.com' });
  });

  test('named in the footer only: not missing', () => {
    const { policy, silences } = report(['We care.'], {
      margins: [{ text: '© 2009 LampHub - A product by Infused Lamps LLC', place: 'footer' }],
    });
    expect(policy.controller).toBe('Infused Lamps LLC');
    expect(silences.map(({ id }) => id)).not.toContain('missing-controller-identity');
  });

  test('a privacy officer without an address is no contact', () => {
    const { silences } = report(['Ask our Privacy Officer, or contact Lampworks directly.']);
    expect(silences.map(({ id }) => id)).toContain('missing-privacy-contact');
  });
});

describe('summaries', () => {
  const full = 'https://www.acme-widgets.com/full_privacy.jsp';
  const links = ['#info', '#use', ''].map((fragment) =>
    linkOf(`${full}${fragment}`, 'full privacy statement', {
      block: 0,
      offset: 4,
      context: 'The full privacy statement contains more information.',
    }),
  );
  const found = report(['The full privacy statement contains more information.'], {
    title: 'Privacy Statement Highlights',
    links,
  });

  test('lead to the whole first, without a grade, and accuse of no silence', () => {
    expect(found.policy).toMatchObject({ scope: 'summary', fullPolicy: full });
    expect(found.grade.letter).toBeNull();
    expect(found.waysOut[0]).toMatchObject({ kind: 'full-policy' });
    for (const { softened } of found.silences) expect(softened).toBeDefined();
  });

  test('several links into the whole are one way out', () => {
    expect(found.waysOut.filter(({ kind }) => kind === 'full-policy')).toHaveLength(1);
  });
});

describe('for whom it is', () => {
  test.each([
    [
      'We use the data of job applicants to check their references with former employers.',
      'Job applicants and staff',
    ],
    ['We may sell the personal information of California residents to data brokers.', 'California residents'],
  ])('%s', (text, who) => {
    for (const finding of report([text]).findings) expect(finding.appliesTo).toBe(who);
  });
});
