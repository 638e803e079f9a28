import { describe, expect, test } from 'vitest';
import type { Finding, PolicyPage, Severity } from '../../lib/types.ts';
import { gatherFindings } from '../../lib/verdict/findings.ts';
import { gradeOf } from '../../lib/verdict/grade.ts';
import { judge } from '../../lib/verdict/judge.ts';
import { parseReport } from '../../lib/verdict/report-schema.ts';
import { classified, filler, linkOf, pageOf, textOf, wayOutOf } from './cases.ts';

const now = new Date('2026-11-22T12:00:00Z');

function report(page: PolicyPage, said = classified(['We sell your data.', { 'sells-data': 0.9 }])) {
  return judge({
    page,
    text: textOf(page),
    classified: said,
    findings: gatherFindings(said),
    waysOut: [],
    version: '0.1.0+test',
    now,
  });
}

const some = (severity: Severity, count: number): Finding[] =>
  Array.from({ length: count }, (_, n) => ({
    practice: `${severity}-${n}`,
    severity,
    confidence: 0.9,
    evidence: [],
  }));
const letter = (findings: Finding[]) => gradeOf(pageOf([filler]), 900, 'full', findings).letter;

describe('grade', () => {
  test.each([
    [0, 0, 1, 'A'],
    [0, 4, 0, 'A'],
    [0, 5, 0, 'B'],
    [0, 5, 4, 'A'],
    [1, 0, 10, 'B'],
    [1, 7, 0, 'C'],
    [3, 0, 10, 'C'],
    [2, 14, 4, 'D'],
    [7, 0, 40, 'E'],
    [4, 14, 6, 'E'],
  ])('%i red flags, %i cautions, %i good', (flags, cautions, good, expected) => {
    const findings = [...some('red-flag', flags), ...some('caution', cautions), ...some('good', good)];
    expect(letter(findings)).toBe(expected);
  });

  test('one red flag more never improves it, a neutral finding never changes it', () => {
    for (let flags = 0; flags < 9; flags += 1) {
      for (let cautions = 0; cautions < 20; cautions += 2) {
        for (let good = 0; good < 12; good += 2) {
          const findings = [...some('red-flag', flags), ...some('caution', cautions), ...some('good', good)];
          const before = letter(findings) ?? '';
          expect((letter([...some('red-flag', flags + 1), ...findings]) ?? '') >= before).toBe(true);
          expect(letter([...findings, ...some('neutral', 5)]) ?? '').toBe(before);
        }
      }
    }
  });

  test('what concerns only residents of one state accuses nobody else', () => {
    const limited = some('red-flag', 5).map((finding) => ({ ...finding, appliesTo: 'California residents' }));
    expect(letter(limited)).toBe('A');
    const grade = gradeOf(pageOf([filler]), 900, 'full', limited);
    expect(grade.letter !== null && grade.because.at(-1)).toContain('(California residents)');
  });

  test.each([
    [1, /^1 practice to be careful about: [^,]+\.$/],
    [4, /^4 practices to be careful about, among them: /],
  ])('a reason names %i cautions', (count, said) => {
    const grade = gradeOf(pageOf([filler]), 900, 'full', some('caution', count));
    expect(grade.letter !== null && grade.because[1]).toMatch(said);
  });

  test('where nothing was found nothing is graded', () => {
    expect(gradeOf(pageOf([filler]), 900, 'full', []).letter).toBeNull();
  });

  test('its reasons name the red flags', () => {
    const grade = report(pageOf([filler, 'We sell your data.'])).grade;
    expect(grade.letter !== null && grade.because[0]).toBe('1 red flag: Sells your data.');
  });

  test.each<[string, Partial<PolicyPage>, string]>([
    ['another language', { language: 'fr' }, 'not in English'],
    ['half the text', { coverage: 0.5 }, '50 %'],
    ['a text past the cap', { truncated: true }, 'too long'],
    ['no language', { language: 'und' }, 'could not tell the language'],
  ])('%s gets none', (_, changes, why) => {
    const { grade } = report(pageOf([filler], changes));
    expect(grade).toMatchObject({ letter: null, why: expect.stringContaining(why) });
  });

  test('hardly any text gets none', () => {
    expect(report(pageOf(['We sell your data.'])).grade).toMatchObject({ letter: null });
  });
});

describe('report', () => {
  test('holds together and survives storage', () => {
    const made = report(pageOf([filler, 'We at Acme Widgets, Inc. care.'], { date: '2026-05-01' }));
    expect(made.policy).toMatchObject({
      site: 'acme-widgets.com',
      controller: 'Acme Widgets, Inc.',
      date: '2026-05-01',
      scope: 'full',
      language: 'en',
    });
    expect(parseReport(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  test('of a summary has no grade and softened silences', () => {
    const page = pageOf([filler], {
      title: 'Privacy summary',
      links: [linkOf('https://acme-widgets.com/full', 'full privacy policy')],
    });
    const made = report(page);
    expect(made.policy).toMatchObject({ scope: 'summary', fullPolicy: 'https://acme-widgets.com/full' });
    expect(made.grade.letter).toBeNull();
    expect(made.silences.length).toBeGreaterThan(0);
    expect(made.silences.every(({ softened }) => softened?.startsWith('Not in this summary'))).toBe(true);
  });

  test('in another language has ways out but no findings and no silences', () => {
    const page = pageOf([filler], { language: 'de' });
    const said = classified(['We sell your data.', { 'sells-data': 0.9 }]);
    const waysOut = [wayOutOf('delete')];
    const made = judge({
      page,
      text: textOf(page),
      classified: said,
      findings: gatherFindings(said),
      waysOut,
      version: 't',
      now,
    });
    expect(made).toMatchObject({ findings: [], silences: [], waysOut });
  });

  test('of an archived copy is about the original site', () => {
    const archived = { at: '2010-12-31', original: 'http://www.lamp-oil.com/privacy' };
    const made = report(pageOf([filler], { url: 'http://127.0.0.1:8080/web/20101231id_/x', archived }));
    expect(made.policy).toMatchObject({ site: 'lamp-oil.com', archived });
  });

  test('of an empty text is a report all the same', () => {
    expect(() => report(pageOf([]), [])).not.toThrow();
  });

  test.each([[null], [{}], ['report'], [{ schema: 2 }]])('%j is no report', (value) => {
    expect(() => parseReport(value)).toThrow();
  });
});
