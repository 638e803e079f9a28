import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../analyze.ts';
import { withDirectory } from '../ways-out/directory/complete.ts';
import { shippedBucket } from './directory-file.ts';
import { shippedClassifier } from './model-file.ts';
import { answerLines, messageOf } from './ndjson.ts';
import { type PageRecord, pageRecord } from './page-record.ts';
import { printReport } from './print-report.ts';
import { readRecord } from './read.ts';
import { type Command, type Terminal, UsageError } from './terminal.ts';
import { unreadableWords } from './unreadable-words.ts';

/** One page from a file, or a stream of them. Whether it is a policy is the caller's word: the detector is not asked. */
export const analyzeCommand: Command = async (args, terminal) => {
  const { values, positionals } = argumentsOf(args);
  if (values.ndjson) {
    if (positionals.length > 0) throw new UsageError('"analyze --ndjson" reads from the input only.');
    return analyzeStream(terminal);
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('"analyze" needs one file, or - for the input.');
  return analyzeFile(file, values, terminal);
};

function argumentsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, json: { type: 'boolean' }, ndjson: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** An unreadable page is an answer, not a failure: `{"id", "unreadable": reason}`. */
async function analyzeStream(terminal: Terminal): Promise<number> {
  const classifier = await shippedClassifier();
  const failed = await answerLines(terminal, pageRecord, async (record) => {
    const result = readRecord(record);
    return result.status === 'read'
      ? { report: await withDirectory(analyze(result.page, classifier), shippedBucket) }
      : { unreadable: result.reason };
  });
  return failed === 0 ? 0 : 1;
}

async function analyzeFile(
  file: string,
  options: { url?: string | undefined; json?: boolean | undefined },
  terminal: Terminal,
): Promise<number> {
  const source = file === '-' ? await whole(terminal.input) : await readFile(file, 'utf8');
  const result = readRecord({ ...sourceRecord(file, source), url: options.url });
  if (result.status === 'unreadable') {
    terminal.errors.write(`${unreadableWords[result.reason]}\n`);
    return 1;
  }
  const report = await withDirectory(analyze(result.page, await shippedClassifier()), shippedBucket);
  terminal.output.write(`${options.json ? JSON.stringify(report, undefined, 2) : printReport(report)}\n`);
  return 0;
}

/** By the file's ending; where that says nothing, a page of HTML begins with a tag. */
function sourceRecord(file: string, source: string): Pick<PageRecord, 'html' | 'markdown'> {
  const ending = extname(file).toLowerCase();
  if (ending === '.md' || ending === '.txt') return { markdown: source };
  const isHtml = /^\.x?html?$/.test(ending) || /^\s*(?:\ufeff)?\s*<[!a-z]/i.test(source.slice(0, 1_000));
  return isHtml ? { html: source } : { markdown: source };
}

async function whole(input: Terminal['input']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
