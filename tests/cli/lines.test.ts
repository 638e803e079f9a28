import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../lib/cli/lines.ts';

async function split(chunks: (string | Uint8Array)[], cap?: number): Promise<Line[]> {
  const source = (async function* () {
    yield* chunks;
  })();
  const lines: Line[] = [];
  for await (const line of linesOf(source, cap)) lines.push(line);
  return lines;
}

const texts = (lines: Line[]) => lines.map((line) => ('text' in line ? line.text : 'too long'));

describe('lines', () => {
  test.each([
    ['across chunks', ['a', 'b\nc', '\n', 'd'], ['ab', 'c', 'd']],
    ['with Windows ends', ['a\r\nb\r\n'], ['a', 'b']],
    ['with a blank one', ['a\n\nb'], ['a', '', 'b']],
    ['not at U+2028, which JSON may hold', ['"a\u2028b"\nc'], ['"a\u2028b"', 'c']],
    ['of nothing', [], []],
  ])('%s', async (_, chunks, expected) => {
    expect(texts(await split(chunks))).toEqual(expected);
  });

  test('a letter of two bytes may be cut between chunks', async () => {
    const bytes = Buffer.from('ä\nö');
    expect(texts(await split([...bytes].map((byte) => Uint8Array.of(byte))))).toEqual(['ä', 'ö']);
  });

  test('an endless line is skipped, the next one counts', async () => {
    expect(texts(await split(['x'.repeat(30), 'y'.repeat(30), '\nok\n'], 50))).toEqual(['too long', 'ok']);
  });
});
