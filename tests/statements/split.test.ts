import { describe, expect, test } from 'vitest';
import { splitStatements } from '../../lib/statements/split.ts';
import type { Block } from '../../lib/types.ts';

const paragraph = (text: string, heading = ''): Block => ({
  kind: 'paragraph',
  text,
  heading,
  place: 'text',
});
const heading = (text: string, path = ''): Block => ({
  kind: 'heading',
  text,
  heading: path,
  level: 1,
  place: 'text',
});
const row = (text: string): Block => ({ kind: 'table-row', text, heading: '', place: 'text' });
const item = (text: string, level = 1): Block => ({
  kind: 'list-item',
  text,
  heading: '',
  level,
  place: 'text',
});

const texts = (blocks: Block[]) => splitStatements(blocks).statements.map((statement) => statement.text);
const leads = (blocks: Block[]) => splitStatements(blocks).statements.map((statement) => statement.lead);

describe('statements', () => {
  test('offsets point into the joined text', () => {
    const { text, statements } = splitStatements([
      heading('Sharing'),
      paragraph('We share data. We do not sell it.', 'Sharing'),
      item('with our host,'),
    ]);
    expect(text).toBe('Sharing\nWe share data. We do not sell it.\nwith our host,');
    for (const statement of statements)
      expect(text.slice(statement.start, statement.end)).toBe(statement.text);
    expect(statements.map(({ block }) => block)).toEqual([1, 1, 2]);
    expect(statements.map(({ before }) => before)).toEqual(['', 'We share data.', 'We do not sell it.']);
  });

  test('headings are no statements but give the path', () => {
    const { statements } = splitStatements([heading('Policy'), paragraph('We care.', 'Policy > Intro')]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.heading).toBe('Policy > Intro');
  });

  test('marks without letters are no statements', () => {
    expect(texts([paragraph('—'), paragraph('12.')])).toEqual([]);
  });

  test('closed panels stay known', () => {
    const { statements } = splitStatements([{ ...paragraph('We sell data.'), place: 'collapsed' }]);
    expect(statements[0]?.place).toBe('collapsed');
  });
});

describe('lists carry the sentence that introduces them', () => {
  test('a lead that ends in a colon', () => {
    expect(
      leads([paragraph('We value you. We share your data with:'), item('banks;'), item('insurers.')]),
    ).toEqual(['', '', 'We share your data with:', 'We share your data with:']);
  });

  test('a lead that says "following"', () => {
    expect(leads([paragraph('You have the following rights.'), item('Access.')])[1]).toBe(
      'You have the following rights.',
    );
  });

  test.each([
    'Wir erheben Daten wie folgt.',
    'Les données sont listées ci-dessous.',
    'Los datos se indican a continuación.',
    'I dati sono indicati di seguito.',
    'De gegevens staan hieronder.',
    'Zbieramy dane wymienione poniżej.',
    'Az adatokat az alábbiakban soroljuk fel.',
    'Vi samler inn følgende opplysninger.',
    'Мы собираем следующие данные.',
    '収集する情報は以下のとおりです。',
    '수집하는 정보는 아래와 같습니다.',
  ])('a lead in another language: %s', (text) => {
    expect(leads([paragraph(text), item('Adresse')])[1]).toBe(text);
  });

  test('a paragraph that introduces nothing gives no lead', () => {
    expect(leads([paragraph('We are in Ohio.'), item('Home page')])[1]).toBe('');
  });

  test('nested items take the nearest introduction, later items the outer one', () => {
    const found = leads([
      paragraph('We collect:'),
      item('Contact data, such as:'),
      item('your e-mail address', 2),
      item('Payment data'),
    ]);
    expect(found).toEqual(['', 'We collect:', 'Contact data, such as:', 'We collect:']);
  });

  test('a heading that ends in a colon introduces', () => {
    expect(leads([heading('You have the right to:'), item('delete your data')])).toEqual([
      'You have the right to:',
    ]);
  });

  test('table rows carry the column titles', () => {
    const rows = [row('Purpose | Legal basis'), row('Advertising | Your consent'), row('Billing | Contract')];
    expect(leads(rows)).toEqual(['', 'Purpose | Legal basis', 'Purpose | Legal basis']);
  });
});

test('a sentence that ends in a cell leaves no border to the next', () => {
  const statements = splitStatements([row('We send news. | Your consent | Until you say no.')]).statements;
  expect(statements.map(({ text, start }) => [text, start])).toEqual([
    ['We send news.', 0],
    ['Your consent | Until you say no.', 16],
  ]);
});

describe('enumerations inside one sentence', () => {
  test.each([
    [
      'We may disclose your data (i) to comply with the law or a court order, (ii) to protect our rights and property, or (iii) when our business is sold or merged.',
      [
        'We may disclose your data (i) to comply with the law or a court order,',
        '(ii) to protect our rights and property, or',
        '(iii) when our business is sold or merged.',
      ],
    ],
    [
      'A customer may (i) access the data that we hold about them, or (ii) correct any of it that is wrong.',
      [
        'A customer may (i) access the data that we hold about them, or',
        '(ii) correct any of it that is wrong.',
      ],
    ],
    [
      'We use it to: (a) send you offers from our partners; (b) show you ads on other sites.',
      ['We use it to: (a) send you offers from our partners;', '(b) show you ads on other sites.'],
    ],
    [
      'You can 1) write to our privacy office by post and 2) call us on any working day.',
      ['You can 1) write to our privacy office by post and', '2) call us on any working day.'],
    ],
    [
      'We process: • the pages that you visit on our site • the ads that you click or close',
      ['We process: • the pages that you visit on our site', '• the ads that you click or close'],
    ],
  ])('%s', (text, expected) => {
    expect(texts([paragraph(text)])).toEqual(expected);
  });

  test('items after the first carry the stem', () => {
    const text =
      'We may (i) sell your contact details to brokers, and (ii) rent our mailing list to other firms.';
    expect(leads([paragraph(text)])).toEqual(['', 'We may']);
  });

  test.each([
    'We collect (i) name, (ii) address and (iii) age.',
    'This rests on point (a) of Article 6(1) GDPR, or on point (b) of Article 9(2) of the same law.',
    'This rests on Article 6 (1) (f) GDPR and on our interest in safe operation of the site.',
    'Acme (a company of Ohio) shares data with its parent company and with all of its sisters.',
  ])('stays whole: %s', (text) => {
    expect(texts([paragraph(text)])).toEqual([text]);
  });
});

test('text without an end mark is cut before it grows endless', () => {
  const { text, statements } = splitStatements([paragraph('word '.repeat(2_000).trim())]);
  expect(statements.length).toBeGreaterThan(3);
  for (const { start, end } of statements) expect(text.slice(start, end).length).toBeLessThanOrEqual(1_500);
});
