import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../lib/types.ts';
import { sharedPresent } from '../support/shared.ts';
import { compareSeeds, printComparisons } from './compare.ts';
import { seedReports } from './seed-reports.ts';

const seeds = ['000', '001', '002', '003', '004'];

/** What the comparison must reach in all five seeds together; raised as the stages improve. */
const floors = { actions: 46, findings: 72, silences: 32 };

describe.skipIf(!sharedPresent)('five archived policies of the shared folder, end to end', () => {
  let reports = new Map<string, Report>();
  // Reading the model and five policies takes seconds on a loaded machine.
  beforeAll(() => {
    reports = seedReports();
  }, 60_000);

  const reportOf = (seed: string): Report => {
    const report = reports.get(seed);
    if (report === undefined) throw new Error(`no report of seed ${seed}`);
    return report;
  };
  const practices = (seed: string) => reportOf(seed).findings.map(({ practice }) => practice);
  const targets = (seed: string) => reportOf(seed).waysOut.map(({ target }) => target?.replace(/\/$/, ''));

  test.each(['000', '001', '003', '004'])(
    '%s relies on a void framework, with its sentence and dates',
    (seed) => {
      const finding = reportOf(seed).findings.find(({ practice }) => practice === 'void-transfer-framework');
      expect(finding?.severity).toBe('red-flag');
      expect(finding?.note).toMatch(seed === '004' ? /in force on 2016-03-22/ : /was valid until 2015-10-06/);
      expect(finding?.evidence[0]?.quote).toMatch(
        seed === '004' ? /agreements between the U\.S\./ : /Safe Harbor/,
      );
    },
  );

  test.each(['000', '002', '003'])('%s says that it does not sell', (seed) => {
    expect(practices(seed)).toContain('no-sale');
  });

  test.each(seeds)('%s is not accused of selling', (seed) => {
    expect(practices(seed)).not.toContain('sells-data');
  });

  test.each(seeds)('%s: every quotation stands in the text, every finding has one', (seed) => {
    const { findings, policy } = reportOf(seed);
    for (const { evidence } of findings) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end } of evidence) expect(policy.text.slice(start, end)).toBe(quote);
    }
  });

  test.each([
    ['000', '2010-12-31', 'http://www.infusionsoft.com/legal-stuff/privacy-policy', undefined],
    ['001', '2015-12-31', 'http://www.infusionsoft.com/legal/privacy-policy', '2015-01-19'],
    ['002', '2011-11-24', 'http://www.customerhub.net/privacy', undefined],
    ['003', '2012-06-29', 'https://www.salesforce.com/company/privacy.jsp', undefined],
    ['004', '2016-03-22', 'https://www.act-on.com/privacy-policy-summary', undefined],
  ])('%s is a copy of %s from %s, dated %s', (seed, at, original, date) => {
    expect(reportOf(seed).policy).toMatchObject({ archived: { at, original }, language: 'en' });
    expect(reportOf(seed).policy.date).toBe(date);
  });

  test.each([
    ['000', 'full', undefined],
    ['001', 'full', undefined],
    ['002', 'full', undefined],
    ['003', 'summary', 'https://www.salesforce.com/company/privacy/full_privacy.jsp'],
    ['004', 'summary', 'https://www.act-on.com/privacy-policy/'],
  ] as const)('%s is a %s policy', (seed, scope, fullPolicy) => {
    const { policy, grade } = reportOf(seed);
    expect(policy.scope).toBe(scope);
    expect(policy.fullPolicy).toBe(fullPolicy);
    expect(grade.letter === null).toBe(scope === 'summary');
  });

  test('001: neither a promise nor an admission of sale, but consent by use', () => {
    expect(practices('001')).not.toContain('no-sale');
    expect(practices('001')).toContain('consent-by-use');
    expect(reportOf('001').policy.controller).toBe('Infusion Software, Inc.');
  });

  test('001: gives data to others for their marketing', () => {
    expect(practices('001')).toContain('shares-for-third-party-marketing');
  });

  test('001: the opt-out form, the industry opt-out at its living address, the dispute form, the mail', () => {
    expect(targets('001')).toEqual(
      expect.arrayContaining([
        'https://www.infusionsoft.com/opt-out',
        'https://www.verasafe.com/dispute-submission',
        'mailto:legal@infusionsoft.com',
      ]),
    );
    const ads = reportOf('001').waysOut.find(({ kind }) => kind === 'ads-opt-out');
    expect(ads).toMatchObject({ status: 'moved', note: expect.any(String) });
    expect(ads?.target).not.toContain('www.networkadvertising.org');
  });

  test('002: the mail, and the link in each message', () => {
    expect(targets('002')).toContain('mailto:questions@customerhub.net');
    expect(reportOf('002').waysOut).toContainEqual(expect.objectContaining({ channel: 'in-message' }));
  });

  test('000: the link in each message, and that no contact is given', () => {
    expect(reportOf('000').waysOut).toContainEqual(expect.objectContaining({ channel: 'in-message' }));
    expect(reportOf('000').silences.map(({ id }) => id)).toContain('missing-privacy-contact');
    const contact = reportOf('000').waysOut.find(({ kind }) => kind === 'contact-form');
    expect(contact?.target).toBeUndefined();
  });

  test('003: first the full statement, then preferences and the complaint route at its living address', () => {
    const [first] = reportOf('003').waysOut;
    expect(first).toMatchObject({ kind: 'full-policy', status: 'repaired' });
    expect(first?.target).toBe('https://www.salesforce.com/company/privacy/full_privacy.jsp');
    expect(targets('003')).toContain('https://www.salesforce.com/profile');
    const complaint = reportOf('003').waysOut.find(({ kind }) => kind === 'dispute');
    expect(complaint?.status).toBe('moved');
    expect(complaint?.target).not.toContain('watchdog_complaint.php');
    expect(complaint?.note).toBeTypeOf('string');
  });

  test('004: first the full policy; the mail and the ad preferences', () => {
    expect(reportOf('004').waysOut[0]).toMatchObject({
      kind: 'full-policy',
      target: 'https://www.act-on.com/privacy-policy/',
    });
    expect(targets('004')).toContain('mailto:privacy@act-on.com');
    expect(reportOf('004').waysOut.map(({ kind }) => kind)).toContain('ads-opt-out');
  });

  test('compared with the whole reference, misses printed', () => {
    const comparisons = compareSeeds(reports);
    console.log(printComparisons(comparisons));
    for (const part of ['actions', 'findings', 'silences'] as const) {
      const hits = comparisons.reduce((sum, comparison) => sum + comparison[part].hits.length, 0);
      expect(hits, part).toBeGreaterThanOrEqual(floors[part]);
    }
  });
});
