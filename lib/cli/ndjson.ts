import { once } from 'node:events';
import * as v from 'valibot';
import { linesOf } from './lines.ts';
import type { Terminal } from './terminal.ts';

type Id = string | number | null;

/** What a record is called in the output; absent in the input means null. */
const idSchema = v.object({ id: v.optional(v.union([v.string(), v.number(), v.null()]), null) });

/**
 * Answers each line of the input with one line: `{"id", …answer}`, or `{"id", "error"}` where the line is no JSON, does
 * not fit the schema, or its handler throws. Blank lines are passed over. Writes no faster than the output is read.
 *
 * @returns how many lines got an error
 */
export async function answerLines<Input>(
  terminal: Terminal,
  schema: v.GenericSchema<unknown, Input>,
  answer: (input: Input) => object | Promise<object>,
): Promise<number> {
  let failed = 0;
  for await (const line of linesOf(terminal.input)) {
    if ('text' in line && line.text.trim() === '') continue;
    const answered =
      'tooLong' in line ? failure(null, 'line is too long') : await answerLine(line.text, schema, answer);
    if ('error' in answered) failed += 1;
    await write(terminal.output, `${JSON.stringify(answered)}\n`);
  }
  return failed;
}

async function answerLine<Input>(
  line: string,
  schema: v.GenericSchema<unknown, Input>,
  answer: (input: Input) => object | Promise<object>,
): Promise<object> {
  let id: Id = null;
  try {
    const record: unknown = JSON.parse(line);
    const named = v.safeParse(idSchema, record);
    if (named.success) id = named.output.id;
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) return failure(id, problemOf(parsed.issues[0]));
    return { id, ...(await answer(parsed.output)) };
  } catch (error) {
    return failure(id, error instanceof SyntaxError ? `no JSON: ${error.message}` : messageOf(error));
  }
}

function failure(id: Id, error: string): { id: Id; error: string } {
  return { id, error };
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
