import * as v from 'valibot';
import { recogniseLink } from '../ways-out/recognise.ts';
import { answerLines } from './ndjson.ts';
import { requireNdjson } from './ndjson-flag.ts';
import type { Command } from './terminal.ts';

const linkRecord = v.object({
  href: v.string(),
  anchor: v.string(),
  sentence: v.string(),
  url: v.nullish(v.string()),
});

/** What each link does for a reader who wants out; `kind` null where it is no way out. */
export const waysOutCommand: Command = async (args, terminal) => {
  requireNdjson(args, 'ways-out');
  const failed = await answerLines(terminal, linkRecord, ({ url, ...link }) => {
    const { kind, target, status } = recogniseLink(typeof url === 'string' ? { ...link, url } : link);
    return {
      kind,
      ...(target === undefined ? {} : { target }),
      ...(status === undefined ? {} : { status }),
    };
  });
  return failed === 0 ? 0 : 1;
};
