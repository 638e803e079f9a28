import { describe, expect, test } from 'vitest';
import { prefiltered } from '../lib/prefilter.ts';

describe('an expression that is asked first whether it may match', () => {
  test.each<[RegExp, string[]]>([
    [
      /unsubscrib|out of|sign(?:ing)? ?in|botón/,
      ['UNSUBSCRIB unsubscribe', 'opt out of it', 'signin', 'el botón'],
    ],
    [/colou?rs?|ab{2,3}c|de{0,2}f/, ['color', 'a colours', 'abbbc', 'df', 'deef']],
    [/\b(?:do not|don't) sell\b(?! out)/, ['we do not sell', "don't sell"]],
    [/(?<!\bun)subscribe(?=d)|(?<=re )new/, ['subscribed', 're new']],
    [/^(?:your |my )*privacy choices?$/, ['privacy choice', 'your my privacy choices']],
    [/(?<day>\d{1,2})\. [A-Z][a-z]+|\p{Lu}\.A\./u, ['3. May', 'S.A.']],
    [/data .{0,30}?(?:delet(?:e|ion)|eras(?:e|ure))/, ['data to delete', 'data erasure']],
    [/[^a-z\]](?:abc|[x-z]yz)|\u00e9t\xe9|caf\u{e9}/u, ['1abc', ' yyz', 'été', 'café']],
    [/ÉTÉ|straße|\bOPT\b/i, ['été', 'STRASSE opt', 'Straße']],
    [/(a|b|)cde(?:fgh)?|x\/y\.z/, ['acde', 'x/y.z']],
    [/do\snot|we|us/, ['do\nnot', 'us']],
  ])('%s finds what it finds alone', (expression, texts) => {
    for (const text of texts) {
      expect(expression.test(text.toLowerCase()) || expression.test(text)).toBe(true);
      for (const asked of [text, text.toLowerCase(), `${'x'.repeat(3_000)} ${text}`]) {
        const quick = prefiltered(expression);
        expect(quick.test(asked)).toBe(expression.test(asked));
        expect(quick.search(asked)).toBe(asked.search(expression));
        expect(quick.exec(asked)?.[0]).toBe(expression.exec(asked)?.[0]);
      }
    }
  });

  test.each([
    [/unsubscrib|opt[ -]?out/, 'we like tea'],
    [/unsubscrib|opt[ -]?out/, 'u n s u b s c r i b e'],
    [/(?:delet|eras)\w+ .{0,40}?(?:account|profile)\b/, 'delete the cookies'],
    [/(?:delet|eras)\w+ .{0,40}?(?:account|profile)\b/, 'your account'],
    [/contact/, ''],
  ])('%s is not even searched for in "%s"', (expression, text) => {
    expect(prefiltered(expression).mayMatch(text)).toBe(false);
  });

  test('gives every match up to a number, and the same when asked again', () => {
    const words = prefiltered(/\bopt(?:ing)?\b/g);
    const found = () => words.all('opt, opting and opt', 2).map(({ index, 0: word }) => [index, word]);
    const first = [
      [0, 'opt'],
      [5, 'opting'],
    ];
    expect(found()).toEqual(first);
    expect(found()).toEqual(first);
    expect(words.all('out', 2)).toEqual([]);
  });

  test('is asked of several texts in turn', () => {
    const [one, other] = [prefiltered(/account/), prefiltered(/browser/)];
    const asked = ['your account', 'your browser', 'your account'];
    expect(asked.map((text) => [one.test(text), other.test(text)])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });
});
