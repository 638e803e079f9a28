import { describe, expect, test } from 'vitest';
import { findingOf } from '../../lib/verdict/findings.ts';
import { frameworksNamed, inForceOn, standingOn } from '../../lib/verdict/frameworks.ts';
import { frameworks } from '../../lib/verdict/frameworks-data.ts';
import { withVoidFrameworks } from '../../lib/verdict/void-frameworks.ts';
import { classified, statementOf } from './cases.ts';

const today = '2026-11-22';
const live = { policy: '2024-05-01', today, archived: false };

function voided(
  text: string,
  days: { policy: string; today: string; archived: boolean } = live,
  guessed = 0,
) {
  const said = classified([text, guessed === 0 ? {} : { 'void-transfer-framework': guessed }]);
  const finding = findingOf('void-transfer-framework', [
    { statement: statementOf(text), confidence: guessed },
  ]);
  return withVoidFrameworks(guessed === 0 || finding === undefined ? [] : [finding], said, days)[0];
}

describe('frameworks', () => {
  test('eleven, each with an id of its own', () => {
    expect(new Set(frameworks.map(({ id }) => id)).size).toBe(11);
  });

  test.each([
    ['We comply with the U.S.-EU Safe Harbor Framework.', ['safe-harbor-eu']],
    ['Acme adheres to the Swiss-U.S. Safe Harbor principles.', ['safe-harbor-swiss']],
    [
      'Acme adheres to the U.S.-E.U. Safe Harbor Framework and U.S.-Swiss Safe Harbor Framework.',
      ['safe-harbor-eu', 'safe-harbor-swiss'],
    ],
    [
      'Acme is certified under the EU-U.S. and Swiss-U.S. Privacy Shield.',
      ['privacy-shield-eu', 'privacy-shield-swiss'],
    ],
    ['We participate in the EU-U.S. Data Privacy Framework.', ['dpf']],
    ['We comply with the UK Extension to the EU-U.S. DPF.', ['dpf', 'dpf-uk']],
    [
      'We comply with agreements between the U.S. and the European Union on personal data.',
      ['described-not-named'],
    ],
    ['We process data in accordance with Directive 95/46/EC.', ['directive-95']],
    ['We have obtained Safe Harbor certification.', ['safe-harbor-eu']],
    ['We rely on safe harbour principles.', ['safe-harbor-eu']],
  ])('%s leans on %j', (text, ids) => {
    expect(
      frameworksNamed(text)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });

  test.each([
    'We no longer rely on the Privacy Shield.',
    'While not relied upon for transfers, we follow the Privacy Shield principles.',
    'Although we formerly relied on Privacy Shield, we use standard contractual clauses.',
    'The Privacy Shield was invalidated in 2020, so we rely on contracts.',
    'We comply with the safe harbor principles of the DMCA.',
    'This notice makes forward-looking statements under the safe harbor principles we follow.',
    'We follow the HIPAA Safe Harbor principles of de-identification.',
    'To learn more about the Privacy Shield and our certification, visit the website.',
    'Your data are safe in our harbor.',
    'We comply with all laws of the European Union.',
  ])('%s leans on nothing', (text) => {
    expect(frameworksNamed(text)).toEqual([]);
  });

  test.each([
    ['safe-harbor-eu', '1999-01-01', 'not-yet'],
    ['safe-harbor-eu', '2015-10-05', 'valid'],
    ['safe-harbor-eu', '2015-10-06', 'void'],
    ['privacy-shield-eu', '2016-07-12', 'valid'],
    ['privacy-shield-eu', '2020-07-16', 'void'],
    ['privacy-shield-swiss', '2020-09-07', 'valid'],
    ['dpf', today, 'valid'],
    ['described-not-named', '2016-03-22', 'void'],
    ['described-not-named', '2018-01-01', 'valid'],
  ])('%s on %s is %s', (id, day, standing) => {
    const framework = frameworks.find((each) => each.id === id);
    expect(framework && standingOn(framework, day)).toBe(standing);
  });

  test('nothing was in force between the frameworks', () => {
    expect(inForceOn('2016-03-22')).toBeUndefined();
    expect(inForceOn('2021-01-01')).toBeUndefined();
    expect(inForceOn('2012-01-01')?.id).toBe('safe-harbor-eu');
  });
});

describe('void-transfer-framework', () => {
  test('is found in the words even where the classifier missed it', () => {
    expect(voided('We are certified under the EU-U.S. Privacy Shield.')).toMatchObject({
      practice: 'void-transfer-framework',
      severity: 'red-flag',
      note: 'EU-U.S. Privacy Shield has been void since 2020-07-16 (CJEU C-311/18 Schrems II).',
      evidence: [{ quote: 'We are certified under the EU-U.S. Privacy Shield.' }],
    });
  });

  test.each([
    'We take part in the EU-U.S. Data Privacy Framework.',
    'We no longer rely on Privacy Shield.',
    'Our lawyers sail in a safe harbor.',
  ])('is dropped where the classifier saw it in "%s"', (text) => {
    expect(voided(text, live, 0.99)).toBeUndefined();
  });

  test('of a long sentence quotes the words that name the framework', () => {
    const text = `We follow ${'the law of this country and of that country, '.repeat(20)}and adhere to the EU-U.S. Privacy Shield.`;
    const evidence = voided(text)?.evidence[0];
    expect(evidence?.quote).toContain('Privacy Shield');
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  test.each([
    ['We do not rely on the Privacy Shield for transfers, and keep its principles.', false],
    ['A court invalidated the Privacy Shield in 2020.', false],
    ['We do not rely only on the Privacy Shield.', true],
    ['We do not rely on cookies.', true],
  ])('beside “%s” is found: %s', (beside, isFound) => {
    const said = classified(['We are certified under the EU-U.S. Privacy Shield.', {}], [beside, {}]);
    expect(withVoidFrameworks([], said, live).length > 0).toBe(isFound);
  });

  test('in an archived copy says until when it was valid', () => {
    const days = { policy: '2010-12-31', today, archived: true };
    expect(voided('We comply with the U.S.-EU Safe Harbor Framework.', days)?.note).toBe(
      'U.S.-EU Safe Harbor was valid until 2015-10-06 (CJEU C-362/14 Schrems I); this copy is of 2010-12-31.',
    );
  });

  test('an unnamed agreement is the one of its day', () => {
    const text = 'We comply with agreements between the U.S. and the European Union on personal data.';
    const on = (policy: string) => voided(text, { policy, today, archived: true })?.note;
    expect(on('2016-03-22')).toBe('No agreement of this kind was in force on 2016-03-22.');
    expect(on('2012-01-01')).toContain('U.S.-EU Safe Harbor was valid until 2015-10-06');
    expect(voided(text, { policy: '2024-01-01', today, archived: false })).toBeUndefined();
  });
});
