import { describe, expect, test } from 'vitest';
import { remember } from '../lib/remember.ts';

function counted(most: number) {
  const asked: string[] = [];
  const lengthOf = remember(most, (text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, lengthOf };
}

describe('remember', () => {
  test('gives the same answers, each worked out once', () => {
    const { asked, lengthOf } = counted(3);
    expect(['a', 'bb', 'a', 'bb', 'a'].map(lengthOf)).toEqual([1, 2, 1, 2, 1]);
    expect(asked).toEqual(['a', 'bb']);
  });

  test('knows answers of null again', () => {
    let asked = 0;
    const nothing = remember(3, () => {
      asked += 1;
      return null;
    });
    expect([nothing('a'), nothing('a')]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  test('forgets everything rather than keep more than it may', () => {
    const { asked, lengthOf } = counted(2);
    for (const text of ['a', 'b', 'c', 'a']) lengthOf(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
