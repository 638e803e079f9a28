import type { Clues, PageAsRead } from '../../facts/facts.ts';
import { atOnce, inSlices, type Steps } from '../../steps.ts';
import type { UnreadableReason } from '../../types.ts';
import { unclobbered } from '../clobbering.ts';
import { choose } from './choose.ts';
import { collect, TEXT_CAP } from './collect.ts';
import { findBase, findCanonical, titleClues } from './facts.ts';
import { withHeadings } from './headings.ts';
import { describeLinks } from './links.ts';
import { describeMargins } from './margins.ts';
import { withPlainHeadings } from './plain-headings.ts';
import type { RawBlock } from './raw.ts';
import { withStyledHeadings } from './styled-headings.ts';
import { whyNoText, whyUnreadable } from './unreadable.ts';

/** What reading a page gave: the page as values, or why not. */
export type ReadResult =
  | { status: 'read'; page: PageAsRead }
  | { status: 'unreadable'; reason: UnreadableReason };

/** Blocks above and below the policy that may hold its date. */
const DATE_IS_WITHIN = 8;

/**
 * Reads the policy in a document: its text in blocks, its links, the clues to its facts. Never changes the document, needs no
 * layout, and takes bounded time on any page.
 *
 * @param options.url address of the document; relative links are resolved against it or against `<base href>`
 */
export function readPage(page: Document, options: { url: string }): ReadResult {
  return atOnce(read(page, options));
}

/** The same in slices, between which the page stays responsive; what it changes meanwhile is read as it then is. */
export function readPageInSlices(page: Document, options: { url: string }): Promise<ReadResult> {
  return inSlices(read(page, options));
}

function* read(page: Document, options: { url: string }): Steps<ReadResult> {
  const document = unclobbered(page);
  const body = document.body ?? document.documentElement;
  if (body === null) return { status: 'unreadable', reason: 'empty' };
  const collected = yield* collect(body);
  const reason = whyUnreadable(document, collected.chars);
  if (reason !== undefined) return { status: 'unreadable', reason };

  const chosen = yield* choose(collected, body);
  const raw = chosen.blocks.flatMap((index) => collected.blocks[index] ?? []);
  yield;
  const blocks = withHeadings(withPlainHeadings(withStyledHeadings(raw)));
  if (blocks.length === 0) return { status: 'unreadable', reason: whyNoText(document) };
  const positions = new Map(chosen.blocks.map((index, position) => [index, position]));
  const base = findBase(document, options.url);
  const canonical = findCanonical(document, base);
  const links = yield* describeLinks(collected.links, collected.blocks, collected.regions, base, (index) =>
    positions.get(index),
  );
  return {
    status: 'read',
    page: {
      url: options.url,
      ...(canonical === undefined ? {} : { canonical }),
      ...(base === options.url ? {} : { base }),
      clues: cluesOf(document, raw, collected.blocks, chosen.blocks),
      blocks,
      links,
      margins: describeMargins(collected, new Set(chosen.blocks)),
      coverage: coverage(raw, collected.chars, collected.blocks),
      truncated: collected.chars > TEXT_CAP,
    },
  };
}

/** A date may stand in the page's header, just above the policy or between its title and its text, or just below it. */
function cluesOf(document: Document, raw: RawBlock[], all: RawBlock[], policy: number[]): Clues {
  const [first = 0, second = first] = policy;
  const last = policy.at(-1) ?? 0;
  const textsOf = (blocks: RawBlock[]) => blocks.map(({ text }) => text);
  return {
    titles: titleClues(document, raw),
    language: document.documentElement.getAttribute('lang') ?? '',
    above: textsOf(all.slice(Math.max(0, first - DATE_IS_WITHIN), second)),
    below: textsOf(all.slice(last + 1, last + 1 + DATE_IS_WITHIN)),
  };
}

/** Share of the text that was read, of what was read and what the cap cut off. */
function coverage(policy: RawBlock[], charsOfPage: number, all: RawBlock[]): number {
  const read = policy.reduce((sum, block) => sum + block.text.length, 0);
  const cut = charsOfPage - all.reduce((sum, block) => sum + block.text.length, 0);
  return read === 0 ? 0 : read / (read + Math.max(0, cut));
}
