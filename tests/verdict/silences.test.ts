import { describe, expect, test } from 'vitest';
import type { Classified, PolicyPage, Report, WayOut } from '../../lib/types.ts';
import { gatherFindings } from '../../lib/verdict/findings.ts';
import { judge } from '../../lib/verdict/judge.ts';
import { silenceRules } from '../../lib/verdict/silences/index.ts';
import { classified, filler, linkOf, pageOf, textOf, wayOutOf } from './cases.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** Something that can be judged, on which no silence depends. */
const judged = 'Other terms may prevail over these.';

/** Silences on a page of filler with these sentences, practices and ways out. */
function silences(
  sentences: string[],
  practices: Record<string, number> = {},
  changes: Partial<PolicyPage> = {},
  waysOut: WayOut[] = [],
): string[] {
  const page = pageOf([filler, judged, ...sentences], changes);
  const said = classified([sentences[0] ?? filler, practices], [judged, { 'governed-by-other-terms': 0.9 }]);
  return reportOn(page, said, waysOut).silences.map(({ id }) => id);
}

function reportOn(page: PolicyPage, said: Classified[] = [], waysOut: WayOut[] = []): Report {
  return judge({
    page,
    text: textOf(page),
    classified: said,
    findings: gatherFindings(said),
    waysOut,
    version: 'test',
    now,
  });
}

const dayBefore = { date: '2013-06-01' };

describe('silences', () => {
  test('nineteen, each with an id of its own', () => {
    expect(new Set(silenceRules.map(({ id }) => id)).size).toBe(19);
  });

  test.each<[string, string[], Record<string, number>, Partial<PolicyPage>, WayOut[]]>([
    ['missing-effective-date', [], {}, {}, []],
    ['missing-effective-date', ['The house was built on May 3, 1921.'], {}, {}, []],
    ['stale-policy', [], {}, { date: '2024-01-01' }, []],
    ['missing-controller-identity', [], {}, {}, []],
    ['missing-privacy-contact', [], {}, {}, []],
    ['missing-retention-period', [], {}, {}, []],
    ['missing-user-rights', [], {}, {}, []],
    ['missing-deletion-route', ['You may see and correct it.'], { 'access-correct-delete': 0.9 }, {}, []],
    ['missing-marketing-opt-out', ['We send offers.'], { 'direct-marketing': 0.9 }, {}, []],
    ['missing-ad-opt-out', ['We show ads that fit you.'], { 'targeted-ads': 0.9 }, {}, []],
    ['missing-sharing-statement', [], {}, {}, []],
    ['missing-sale-statement', ['Acme, Inc. of California.'], {}, {}, []],
    ['missing-cookie-statement', [], {}, {}, [wayOutOf('cookie-settings', { source: 'page' })]],
    ['missing-dnt-gpc-statement', ['Acme of the United States shows ads.'], { 'targeted-ads': 0.9 }, {}, []],
    ['missing-legal-basis', ['For people in the European Union.'], {}, {}, []],
    [
      'missing-transfer-mechanism',
      ['We send it from the EEA to Peru.'],
      { 'international-transfer': 0.9 },
      {},
      [],
    ],
    ['missing-complaint-route', [], {}, {}, []],
    ['missing-security-statement', [], {}, {}, []],
    ['missing-children-statement', [], {}, {}, []],
    ['missing-change-process', [], {}, {}, []],
  ])('%s is heard', (id, sentences, practices, changes, waysOut) => {
    expect(silences(sentences, practices, changes, waysOut)).toContain(id);
  });

  test.each<[string, string[], Record<string, number>, Partial<PolicyPage>, WayOut[]]>([
    ['missing-effective-date', [], {}, { date: '2026-01-01' }, []],
    ['missing-effective-date', ['Effective as of the 3rd day of May 2024'], {}, {}, []],
    ['missing-effective-date', ['Last update: 04 - 2021'], {}, {}, []],
    ['missing-effective-date', [], {}, { blocks: pageOf(['November 5, 2025', filler]).blocks }, []],
    ['missing-effective-date', [], {}, { blocks: pageOf(['3. März 2024', filler]).blocks }, []],
    ['stale-policy', [], {}, { date: '2025-01-01' }, []],
    [
      'stale-policy',
      [],
      {},
      { date: '2010-01-01', archived: { at: '2011-01-01', original: 'http://a.com/' } },
      [],
    ],
    ['missing-controller-identity', ['We at Acme Widgets, Inc. care.'], {}, {}, []],
    [
      'missing-controller-identity',
      [],
      {},
      { margins: [{ text: '© 2026 Acme Widgets GmbH', place: 'footer' }] },
      [],
    ],
    [
      'missing-controller-identity',
      [],
      {},
      {},
      [wayOutOf('postal', { channel: 'post', target: 'Acme, 1 Road' })],
    ],
    ['missing-privacy-contact', ['Write to privacy@acme.com.'], {}, {}, []],
    [
      'missing-privacy-contact',
      [],
      {},
      { links: [linkOf('https://a.com/c', 'Contact us', { place: 'footer' })] },
      [],
    ],
    ['missing-privacy-contact', ['Questions? Mail [email protected].'], {}, {}, []],
    ['missing-privacy-contact', [], {}, {}, [wayOutOf('phone', { channel: 'phone', target: 'tel:+1' })]],
    ['missing-retention-period', ['We keep it for three years.'], {}, {}, []],
    ['missing-retention-period', ['We act.'], { 'vague-retention': 0.8 }, {}, []],
    ['missing-user-rights', ['You have the right to access your data.'], {}, {}, []],
    ['missing-deletion-route', ['You may correct or delete it.'], { 'access-correct-delete': 0.9 }, {}, []],
    ['missing-deletion-route', [], {}, {}, []],
    [
      'missing-marketing-opt-out',
      ['We send offers; you can unsubscribe.'],
      { 'direct-marketing': 0.9 },
      {},
      [],
    ],
    ['missing-ad-opt-out', ['We show ads.'], { 'targeted-ads': 0.9 }, {}, [wayOutOf('ads-opt-out')]],
    ['missing-sharing-statement', ['We share it with nobody.'], {}, {}, []],
    ['missing-sale-statement', ['In California we do not sell personal information.'], {}, {}, []],
    ['missing-sale-statement', ['Wir sind in Berlin.'], {}, {}, []],
    [
      'missing-sale-statement',
      ['We at Lampen GmbH: our servers are located in the United States.'],
      {},
      {},
      [],
    ],
    ['missing-sale-statement', ['Under the GDPR: our servers are in the United States.'], {}, {}, []],
    ['missing-sale-statement', ['We at Lampen GmbH send it to a host in the United States.'], {}, {}, []],
    ['missing-cookie-statement', [], {}, {}, []],
    ['missing-dnt-gpc-statement', ['United States.'], { 'targeted-ads': 0.9 }, dayBefore, []],
    [
      'missing-dnt-gpc-statement',
      ['In the United States we ignore Do Not Track.'],
      { 'targeted-ads': 0.9 },
      {},
      [],
    ],
    ['missing-dnt-gpc-statement', ['We are a company of Peru.'], { 'targeted-ads': 0.9 }, {}, []],
    ['missing-legal-basis', ['We rely on legitimate interests in the European Union.'], {}, {}, []],
    ['missing-legal-basis', ['We are a company of Peru.'], {}, {}, []],
    ['missing-legal-basis', ['In the EEA too you consent to the use of your data.'], {}, {}, []],
    [
      'missing-transfer-mechanism',
      ['From the EEA under standard contractual clauses.'],
      { 'international-transfer': 1 },
      {},
      [],
    ],
    ['missing-complaint-route', ['In the European Union complain to the supervisory authority.'], {}, {}, []],
    [
      'missing-complaint-route',
      ['In the EEA you may complain to the Office for Data Protection.'],
      {},
      {},
      [],
    ],
    ['missing-security-statement', ['We encrypt everything.'], {}, {}, []],
    ['missing-security-statement', ['We securely collect data for the order.'], {}, {}, []],
    ['missing-security-statement', ['We take pains to secure all personal data.'], {}, {}, []],
    ['missing-children-statement', ['This site is not for children.'], {}, {}, []],
    ['missing-children-statement', ['We serve business customers.'], {}, {}, []],
    ['missing-change-process', ['We may update this policy.'], {}, {}, []],
  ])('%s is not heard when %j', (id, sentences, practices, changes, waysOut) => {
    expect(silences(sentences, practices, changes, waysOut)).not.toContain(id);
  });

  test.each<[string, Partial<PolicyPage>]>([
    ['a text read in part', { coverage: 0.89 }],
    ['a text cut at the cap', { truncated: true }],
    ['another language', { language: 'de' }],
    ['an unknown language', { language: 'und' }],
  ])('%s is not accused of silence', (_, changes) => {
    expect(silences([], {}, changes)).toEqual([]);
  });

  test('a fragment is not accused of silence', () => {
    const page = pageOf(['We love privacy.']);
    const report = reportOn(page);
    expect(report.silences).toEqual([]);
  });

  test('a text in which nothing can be judged is not accused of silence', () => {
    const page = pageOf([filler, 'A host keeps it.']);
    const said = classified(['A host keeps it.', { 'shares-with-service-providers': 0.9 }]);
    const report = reportOn(page, said);
    expect(report.findings).toHaveLength(1);
    expect(report.silences).toEqual([]);
  });

  test('a European policy that only names a private dispute body is told apart', () => {
    const page = pageOf([
      filler,
      'For people in the European Union. Disputes go to Lantern Dispute Services.',
    ]);
    const said = classified(['Disputes go to Lantern Dispute Services.', { 'complaint-channel': 0.9 }]);
    const report = reportOn(page, said);
    expect(report.silences).toContainEqual({
      id: 'missing-complaint-route',
      title: 'Does not mention your right to complain to an authority',
    });
  });
});
