import { detect } from '../page/detect/detect.ts';
import { answerLines } from './ndjson.ts';
import { requireNdjson } from './ndjson-flag.ts';
import { pageRecord, withPage } from './page-record.ts';
import type { Command } from './terminal.ts';

/** Whether each page is a privacy policy, as the extension decides it in the page. */
export const detectCommand: Command = async (args, terminal) => {
  requireNdjson(args, 'detect');
  const failed = await answerLines(terminal, pageRecord, (record) =>
    withPage(record, (document) => {
      const { isPolicy, confidence, why } = detect(document);
      return { isPolicy, confidence, why };
    }),
  );
  return failed === 0 ? 0 : 1;
};
