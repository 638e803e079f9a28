import * as v from 'valibot';
import type { PageAsRead } from '../../facts/facts.ts';
import type { Block, Margin, PageLink } from '../../types.ts';
import type { ReadResult } from './read.ts';

const place = v.picklist(['text', 'collapsed', 'footer', 'nav', 'form']);
const texts = v.array(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'table-row']),
  text: v.string(),
  heading: v.string(),
  level: v.exactOptional(count),
  place: v.picklist(['text', 'collapsed']),
}) satisfies v.GenericSchema<unknown, Block>;

const link = v.object({
  tag: v.picklist(['link', 'button', 'form']),
  href: v.string(),
  asWritten: v.exactOptional(v.string()),
  anchor: v.string(),
  title: v.exactOptional(v.string()),
  rel: v.exactOptional(v.string()),
  place,
  block: v.exactOptional(count),
  offset: v.exactOptional(count),
  context: v.string(),
}) satisfies v.GenericSchema<unknown, PageLink>;

const margin = v.object({
  text: v.string(),
  place: v.picklist(['footer', 'nav', 'text']),
}) satisfies v.GenericSchema<unknown, Margin>;

/** The state of a document that could not be read. */
export const unreadable = v.object({
  status: v.literal('unreadable'),
  reason: v.picklist([
    'empty',
    'script-only',
    'pdf',
    'browser-page',
    'no-access',
    'timed-out',
    'went-away',
    'failed',
  ]),
});

const page = v.object({
  url: v.string(),
  canonical: v.exactOptional(v.string()),
  base: v.exactOptional(v.string()),
  blocks: v.array(block),
  links: v.array(link),
  margins: v.array(margin),
  coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  truncated: v.boolean(),
  clues: v.object({
    titles: v.object({ main: texts, page: texts }),
    language: v.string(),
    above: texts,
    below: texts,
  }),
}) satisfies v.GenericSchema<unknown, PageAsRead>;

const readResult = v.variant('status', [
  v.object({ status: v.literal('read'), page }),
  unreadable,
]) satisfies v.GenericSchema<unknown, ReadResult>;

/** Checks what came out of a page before anything trusts it. Throws a `ValiError` that names the wrong field. */
export function parseReadResult(value: unknown): ReadResult {
  return v.parse(readResult, value);
}
