import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practices } from '../../lib/practices/index.ts';
import type { Finding, Severity } from '../../lib/types.ts';
import { betterThan } from '../../lib/verdict/base-rates.ts';
import { costs } from '../../lib/verdict/base-rates-data.ts';
import { costOf, gradeOf } from '../../lib/verdict/grade.ts';
import { weightOf } from '../../lib/verdict/weight.ts';
import { filler, pageOf } from './cases.ts';

const severities: Severity[] = ['red-flag', 'caution', 'neutral', 'good'];

function findingOf(severity: Severity, more: Partial<Finding> = {}): Finding {
  return { practice: `some-${severity}`, severity, confidence: 0.9, share: 0.5, evidence: [], ...more };
}

function gradeFor(findings: readonly Finding[]) {
  return gradeOf(pageOf([filler]), 900, 'full', findings);
}

/** 0 for A to 4 for E. */
function rank(findings: readonly Finding[]): number {
  return 'ABCDE'.indexOf(gradeFor(findings).letter ?? '');
}

const anyFinding = fc
  .record({
    practice: fc.constantFrom(...practices.map(({ id }) => id)),
    severity: fc.constantFrom(...severities),
    confidence: fc.double({ min: 0.2, max: 1, noNaN: true }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    appliesTo: fc.option(fc.constantFrom('California residents', 'Children'), { nil: undefined, freq: 4 }),
  })
  .map(
    ({ share, appliesTo, ...rest }): Finding => ({
      ...rest,
      ...(share !== undefined && { share }),
      ...(appliesTo !== undefined && { appliesTo }),
      evidence: [],
    }),
  );
/** What a policy can state: something general among it, so that there is a grade. */
const anyFindings = fc
  .array(anyFinding, { maxLength: 40 })
  .map((findings) => [findingOf('good'), ...findings]);
const anyPlace = fc.nat();

describe('whatever a policy says', () => {
  test('one red flag more never improves its grade', () => {
    fc.assert(
      fc.property(anyFindings, anyFinding, anyPlace, (findings, finding, place) => {
        const flagged = findings.toSpliced(place % findings.length, 0, { ...finding, severity: 'red-flag' });
        expect(rank(flagged)).toBeGreaterThanOrEqual(rank(findings));
        expect(percentile(flagged)).toBeLessThanOrEqual(percentile(findings));
      }),
    );
  });

  test('nor does one caution more, and one good practice more never worsens it', () => {
    fc.assert(
      fc.property(anyFindings, anyFinding, (findings, finding) => {
        expect(rank([...findings, { ...finding, severity: 'caution' }])).toBeGreaterThanOrEqual(
          rank(findings),
        );
        expect(rank([...findings, { ...finding, severity: 'good' }])).toBeLessThanOrEqual(rank(findings));
      }),
    );
  });

  test('nothing neutral, and nothing said of some people only, changes it', () => {
    fc.assert(
      fc.property(anyFindings, anyFinding, (findings, finding) => {
        const before = gradeFor(findings);
        const { letter, percentile: place } = { percentile: undefined, ...before };
        expect(gradeFor([...findings, { ...finding, severity: 'neutral' }])).toEqual(before);
        expect(gradeFor([...findings, { ...finding, appliesTo: 'Texas residents' }])).toMatchObject({
          letter,
          percentile: place,
        });
      }),
    );
  });

  test('its order does not matter', () => {
    fc.assert(
      fc.property(
        anyFindings.chain((findings) =>
          fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
        ),
        ([findings, shuffled]) => {
          expect(costOf(shuffled)).toBe(costOf(findings));
        },
      ),
    );
  });
});

function percentile(findings: readonly Finding[]): number {
  const grade = gradeFor(findings);
  return grade.letter === null ? Number.NaN : (grade.percentile ?? Number.NaN);
}

describe('a weight', () => {
  const plain = weightOf(findingOf('red-flag'));

  test.each<[string, Finding, number]>([
    ['a caution weighs a quarter of a red flag', findingOf('caution'), plain / 4],
    ['what nearly nobody says weighs half as much again', findingOf('red-flag', { share: 0 }), plain * 1.5],
    ['what everybody says weighs half', findingOf('red-flag', { share: 1 }), plain / 2],
    ['half the confidence is half the weight', findingOf('red-flag', { confidence: 0.45 }), plain / 2],
    [
      'a limited promise weighs half',
      findingOf('good', { limits: ['for money'] }),
      weightOf(findingOf('good')) / 2,
    ],
    [
      'a promise that is contradicted weighs nothing',
      findingOf('good', {
        contradicts: [
          { practice: 'sells-data', evidence: { quote: '', section: '', start: 0, end: 0, place: 'text' } },
        ],
      }),
      0,
    ],
    ['what is neutral weighs nothing', findingOf('neutral'), 0],
  ])('%s', (_, finding, weight) => {
    expect(weightOf(finding)).toBeCloseTo(weight, 10);
  });
});

describe('a letter', () => {
  const cheap = findingOf('good');

  test('with no red flag, among the fifth that costs least: A, better than most', () => {
    expect(gradeFor([cheap])).toMatchObject({ letter: 'A', percentile: 99 });
  });

  test('with a red flag, however small: no A', () => {
    expect(rank([cheap, findingOf('red-flag', { confidence: 0.001 })])).toBe(1);
  });

  test('with every red flag there is: E, better than nobody', () => {
    const flags = practices
      .filter(({ severity }) => severity === 'red-flag')
      .map(({ id }) => findingOf('red-flag', { practice: id, share: 0.1 }));
    const cautions = practices
      .filter(({ severity }) => severity === 'caution')
      .map(() => findingOf('caution'));
    expect(gradeFor([...flags, ...cautions])).toMatchObject({ letter: 'E', percentile: 0 });
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.9])(
    'agrees with the percentile at %d of the policies measured',
    (part) => {
      const cost = costs[Math.round(part * 100)] ?? 0;
      const cautions = Array.from({ length: 60 }, () => findingOf('caution', { confidence: 1, share: 0.5 }));
      // As many cautions as that policy cost, the last one in part.
      const bought = cautions
        .slice(0, Math.ceil(cost))
        .map((caution, i) => ({ ...caution, confidence: Math.min(1, cost - i) }));
      expect(percentile(bought)).toBe(betterThan(costOf(bought)));
      expect(Math.abs(percentile(bought) - (100 - 100 * part))).toBeLessThanOrEqual(3);
      expect('ABCDE'.charAt(rank(bought))).toBe('ABCDE'.charAt(Math.floor(part * 5)));
    },
  );

  test.each<[string, Finding[]]>([
    ['nothing was found', []],
    ['only what is neutral was found', [findingOf('neutral')]],
    ['all is said of some people', [findingOf('red-flag', { appliesTo: 'California residents' })]],
  ])('is not given where %s', (_, findings) => {
    expect(gradeFor(findings).letter).toBeNull();
  });
});

describe('its reasons', () => {
  const because = (findings: Finding[]) => {
    const grade = gradeFor(findings);
    return grade.letter === null ? [] : grade.because;
  };

  test.each([
    [1, /^1 practice to be careful about: [^,]+\.$/],
    [4, /^4 practices to be careful about, among them: /],
  ])('name %i cautions', (count, said) => {
    expect(because(Array.from({ length: count }, () => findingOf('caution')))[1]).toMatch(said);
  });

  test('say what was not counted, and why', () => {
    const limited = findingOf('red-flag', { appliesTo: 'California residents' });
    expect(because([findingOf('good'), limited])).toEqual([
      'No red flags.',
      'Nothing else to be careful about.',
      '1 good practice in its favour: some-good.',
      'Not counted, because it is said of some people only (California residents): some-red-flag.',
    ]);
  });
});
