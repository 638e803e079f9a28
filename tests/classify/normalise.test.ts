import { describe, expect, test } from 'vitest';
import { MAX_CHARACTERS, normalise } from '../../lib/classify/normalise.ts';
import { stem } from '../../lib/classify/tokens.ts';
import { tokenise } from '../../lib/classify/words.ts';

describe('normalise', () => {
  test.each([
    ['We don’t sell “data”', `we don't sell "data"`],
    ['Personal\u00a0Data', 'personal data'],
    ['zero\u200bwidth\u00ad soft', 'zerowidth soft'],
    ['(i) share it', 'share it'],
    ['iv) share it', 'share it'],
    ['2.1. Cookies', 'cookies'],
    ['13\\. Children', 'children'],
    ['- a) by post', 'by post'],
    ['• Access', 'access'],
    ['**We** never *sell*', ' we  never  sell '],
    ['Write [to us](https://a.example/x "Title") now', 'write to us https://a.example/x now'],
    ['U.S. residents may ask', 'u.s. residents may ask'],
    ['3.5 million users', '3.5 million users'],
    ['I agree', 'i agree'],
    ['ﬁle', 'file'],
  ])('%j becomes %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('looks at no more than its share of a long text', () => {
    expect(normalise('x'.repeat(2_000_000)).length).toBe(MAX_CHARACTERS);
  });
});

describe('tokenise', () => {
  test.each([
    ["We don't", ['we', 'do', 'not']],
    ['We won’t and cannot', ['we', 'will', 'not', 'and', 'can', 'not']],
    ["they're the company's", ['they', 'are', 'the', 'company']],
    ['mail a.b+c@mail.example.com now', ['mail', 'EMAIL', 'now']],
    ['see https://www.aboutads.info/choices', ['see', 'URL', 'aboutads', 'info', 'choices']],
    ['under 13, in 30 days', ['under', 'NUM13', ',', 'in', 'NUM', 'day']],
    ['', []],
    ['***', []],
  ])('%j', (text, expected) => {
    expect(tokenise(text)).toEqual(expected);
  });

  test.each([
    ['shares', 'sharing'],
    ['shared', 'share'],
    ['policies', 'policy'],
    ['stopped', 'stop'],
    ['processing', 'processes'],
  ])('%s and %s are one word', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['address', 'add'],
    ['business', 'busy'],
    ['sing', 's'],
    ['this', 'thi'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(other);
  });
});
