import * as v from 'valibot';
import { shippedClassifier } from './model-file.ts';
import { answerLines } from './ndjson.ts';
import { requireNdjson } from './ndjson-flag.ts';
import type { Command } from './terminal.ts';

const statementRecord = v.object({
  text: v.string(),
  lead: v.nullish(v.string(), ''),
  heading: v.nullish(v.string(), ''),
  before: v.nullish(v.string(), ''),
});

/** Every practice that each statement states, fallbacks of tier 3 included. */
export const classifyCommand: Command = async (args, terminal) => {
  requireNdjson(args, 'classify');
  const classifier = await shippedClassifier();
  const failed = await answerLines(terminal, statementRecord, (statement) => ({
    practices: classifier.classify(statement).map(({ id, confidence }) => ({ id, confidence })),
  }));
  return failed === 0 ? 0 : 1;
};
