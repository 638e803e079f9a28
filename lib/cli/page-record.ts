import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { pageOfMarkdown, pageOfText } from './markdown.ts';
import { tooCostly } from './nesting.ts';

/** A page as a record of the input: exactly one of the three ways to give it, and its address. */
export const pageRecord = v.pipe(
  v.object({
    html: v.nullish(v.string()),
    markdown: v.nullish(v.string()),
    text: v.nullish(v.string()),
    url: v.nullish(v.string()),
  }),
  v.check(
    ({ html, markdown, text }) =>
      [html, markdown, text].filter((given) => typeof given === 'string').length === 1,
    'exactly one of html, markdown and text is needed',
  ),
);

export type PageRecord = v.InferOutput<typeof pageRecord>;

/**
 * Opens a page in a DOM of its own, in which no script runs and from which nothing is loaded, and closes it after use,
 * which gives its memory back. Without a usable address the page stands at about:blank.
 *
 * @throws {Error} when the source would cost a parser too much, as one that nests 100,000 elements does
 */
export function withPage<Result>(
  record: PageRecord,
  use: (document: Document, url: string) => Result,
): Result {
  const html = htmlOf(record);
  const problem = tooCostly(html);
  if (problem !== undefined) throw new Error(problem);
  const url = usableAddress(record.url);
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return use(dom.window.document, url);
  } finally {
    dom.window.close();
  }
}

function htmlOf({ html, markdown, text }: PageRecord): string {
  if (typeof html === 'string') return html;
  return typeof markdown === 'string' ? pageOfMarkdown(markdown) : pageOfText(text ?? '');
}

function usableAddress(url: string | null | undefined): string {
  return typeof url === 'string' && URL.canParse(url) && /^(?:https?|file):/i.test(url) ? url : 'about:blank';
}
