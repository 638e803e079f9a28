import { remember } from '../remember.ts';
import type { Classified, Evidence, PageLink, PolicyPage, Statement } from '../types.ts';
import { quoteCap, quoteOf } from '../verdict/quote.ts';
import { type Instructor, noInstructor } from './instructor.ts';
import { documentKey } from './normalise.ts';
import { archivedOrigin } from './unwrap.ts';
import { plainWords } from './wording.ts';

/** What the finders share: the page, its statements by block, and the addresses by which the page itself goes. */
export type PolicyText = {
  page: PolicyPage;
  classified: readonly Classified[];
  /** The policy's text as its statements count it: blocks joined by a line feed. */
  text: string;
  /** Offset of each block in `text`. */
  starts: readonly number[];
  byBlock: ReadonlyMap<number, readonly Classified[]>;
  /** Index of each statement in `classified`. */
  position: ReadonlyMap<Statement, number>;
  /** `plainWords` of one of its statements or lead-ins: each finder asks for the same ones. */
  plain: (text: string) => string;
  /** Whether the text may be in another language than English: only then are their words looked for. */
  abroad: boolean;
  instructor: Instructor;
  /** Origin of the page before it was archived, `null` on living pages. */
  origin: string | null;
  /** The page's own address before archiving. */
  ownUrl: string;
  /** `documentKey` of every address of this very page. */
  ownKeys: ReadonlySet<string>;
};

/** More statements than all but the longest policies have. */
const textsKept = 12_000;

export function policyText(
  page: PolicyPage,
  classified: readonly Classified[],
  instructor: Instructor = noInstructor,
): PolicyText {
  const starts: number[] = [];
  let offset = 0;
  for (const block of page.blocks) {
    starts.push(offset);
    offset += block.text.length + 1;
  }
  const byBlock = new Map<number, Classified[]>();
  for (const one of classified) {
    const list = byBlock.get(one.statement.block);
    if (list) list.push(one);
    else byBlock.set(one.statement.block, [one]);
  }
  const original = page.archived?.original;
  const own = [page.url, page.canonical, original].filter((url) => url !== undefined);
  return {
    page,
    classified,
    text: page.blocks.map(({ text }) => text).join('\n'),
    starts,
    byBlock,
    position: new Map(classified.map(({ statement }, index) => [statement, index])),
    plain: remember(textsKept, plainWords),
    abroad: page.language !== 'en',
    instructor,
    origin: archivedOrigin(page),
    ownUrl: original ?? page.url,
    ownKeys: new Set(own.map(documentKey)),
  };
}

/** The statement in which a link of the text stands; `undefined` for links of headings, footers and menus. */
export function statementAround({ byBlock, starts }: PolicyText, link: PageLink): Classified | undefined {
  if (link.block === undefined) return undefined;
  const list = byBlock.get(link.block);
  const at = (starts[link.block] ?? 0) + (link.offset ?? 0);
  return (
    list?.find(({ statement }) => statement.start <= at && at < statement.end) ??
    (list?.length === 1 ? list[0] : undefined)
  );
}

/** "… at any time: .": a button stood before the full stop, and the reader leaves its words out. */
function withoutGap(evidence: Evidence): Evidence {
  const quote = evidence.quote.replace(/(?<=[:\p{L}]) [.,;]$/u, '');
  return { ...evidence, quote, end: evidence.start + quote.length };
}

/** The statement as a quotation in which `at` (an offset in the policy's text) can be seen, however long the sentence. */
export function quoteAround(statement: Statement, at: number): Evidence {
  const whole = withoutGap(quoteOf(statement));
  if (at < whole.end - 20 || statement.text.length <= quoteCap) return whole;
  const from = Math.min(at - statement.start - quoteCap / 2, statement.text.length - quoteCap);
  const space = statement.text.indexOf(' ', from);
  const start = space < 0 || space > from + 60 ? from : space + 1;
  const quote = statement.text.slice(start, start + quoteCap).trimEnd();
  return { ...whole, quote, start: statement.start + start, end: statement.start + start + quote.length };
}

/**
 * Evidence for what stands outside the policy's text (footer, menu, form): the words around it, with `start` and `end`
 * -1, which says that the quotation is not in `Report.policy.text`.
 */
export function quoteOutside(link: PageLink): Evidence {
  const words =
    (link.tag === 'button' ? link.anchor : link.context) || link.context || link.anchor || link.title || '';
  const quote = words.slice(0, quoteCap).trim();
  return { quote, section: '', start: -1, end: -1, place: link.place };
}
