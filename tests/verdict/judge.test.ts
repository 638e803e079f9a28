import { describe, expect, test } from 'vitest';
import type { PolicyPage } from '../../lib/types.ts';
import { gatherFindings } from '../../lib/verdict/findings.ts';
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

describe('grade', () => {
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

describe('a red flag said of some people only', () => {
  const plain = classified(
    ['We use an analytics company.', { 'third-party-analytics': 0.9 }],
    ['You may ask for your data.', { 'access-correct-delete': 0.9 }],
  );
  const page = pageOf([filler]);
  const before = report(page, plain).grade;

  test.each([
    ['California residents may find that we sell their data.', '', 'California residents'],
    ['We sell your personal information.', 'Notice to Nevada residents', 'Nevada residents'],
    ['If you are a job applicant, we sell your file.', '', 'Job applicants and staff'],
    ['We sell data of our customers’ end users.', '', 'End users of business customers'],
    ['We sell the data of children under 13.', '', 'Children'],
  ])('%s under "%s": carries it and changes no grade', (text, heading, who) => {
    const [said] = classified([text, { 'sells-data': 0.95 }]);
    if (said === undefined) throw new Error('Nothing was said.');
    const limited = { ...said, statement: { ...said.statement, heading } };
    const { findings, grade } = report(page, [...plain, limited]);
    expect(findings[0]).toMatchObject({ practice: 'sells-data', appliesTo: who });
    expect(before.letter).not.toBeNull();
    expect({ ...grade, because: [] }).toEqual({ ...before, because: [] });
  });

  test('the same said of everybody does', () => {
    const general = classified(['We sell your data.', { 'sells-data': 0.95 }]);
    const { grade } = report(page, [...plain, ...general]);
    expect((grade.letter ?? '') > (before.letter ?? '')).toBe(true);
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

  test.each(['de', 'und'])('in language "%s" has ways out but no findings and no silences', (language) => {
    const page = pageOf([filler], { language });
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
    expect(made).toMatchObject({ findings: [], silences: [], waysOut, grade: { letter: null } });
  });

  test('of a few words whose language cannot be told is read as English', () => {
    expect(report(pageOf(['We sell your data.'], { language: 'und' })).findings).toHaveLength(1);
    expect(report(pageOf(['Мы продаём данные.'], { language: 'und' })).findings).toEqual([]);
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
