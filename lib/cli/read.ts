import { readPolicy } from '../page/read-policy.ts';
import type { PolicyPage, UnreadableReason } from '../types.ts';
import { answerLines } from './ndjson.ts';
import { requireNdjson } from './ndjson-flag.ts';
import { type PageRecord, pageRecord, withPage } from './page-record.ts';
import type { Command } from './terminal.ts';

/** What the reader takes out of each page; an unreadable one has no blocks and its reason. */
export const readCommand: Command = async (args, terminal) => {
  requireNdjson(args, 'read');
  const failed = await answerLines(terminal, pageRecord, (record) => {
    const result = readRecord(record);
    return result.status === 'read' ? outline(result.page) : nothingRead(result.reason);
  });
  return failed === 0 ? 0 : 1;
};

export function readRecord(record: PageRecord) {
  return withPage(record, (document, url) => readPolicy(document, { url }));
}

function outline({ title, date, language, coverage, blocks }: PolicyPage): object {
  return {
    title,
    ...(date === undefined ? {} : { date }),
    language,
    coverage,
    blocks: blocks.map(({ kind, heading, text }) => ({ kind, heading, text })),
  };
}

function nothingRead(reason: UnreadableReason): object {
  return { title: '', language: 'und', coverage: 0, blocks: [], unreadable: reason };
}
