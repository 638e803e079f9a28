import { splitStatements } from '../../lib/statements/split.ts';
import type { Block, Classified, PageLink, PolicyPage, WayOut } from '../../lib/types.ts';
import { findWaysOut } from '../../lib/ways-out/find.ts';

const written = /\[([^\]]*)\]\(([^)\s]*)(?: "([^"]*)")?\)/g;

/**
 * A page as the reader gives it, written in a small Markdown: one block per line, "# " for a heading, "- " for a list
 * item, links as [text](address "title").
 */
export function pageOf(markdown: string, more: Partial<PolicyPage> = {}): PolicyPage {
  const links: PageLink[] = [];
  let heading = '';
  const blocks: Block[] = markdown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, block): Block => {
      const kind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'list-item' : 'paragraph';
      const source = line.replace(/^(?:# |- )/, '');
      let text = '';
      let last = 0;
      for (const match of source.matchAll(written)) {
        text += source.slice(last, match.index);
        const [, anchor = '', href = '', title] = match;
        links.push({
          tag: 'link',
          href,
          anchor,
          ...(title && { title }),
          place: 'text',
          block,
          offset: text.length,
          context: '',
        });
        text += anchor;
        last = match.index + match[0].length;
      }
      text += source.slice(last);
      const made: Block = { kind, text, heading: kind === 'heading' ? '' : heading, place: 'text' };
      if (kind === 'heading') heading = text;
      return made;
    });
  return {
    url: 'https://www.acme.test/privacy-policy',
    title: 'Privacy Policy',
    language: 'en',
    blocks,
    margins: [],
    coverage: 1,
    truncated: false,
    ...more,
    links: [
      ...links.map((link) => ({ ...link, context: blocks[link.block ?? 0]?.text.slice(0, 600) ?? '' })),
      ...(more.links ?? []),
    ],
  };
}

export function classified(page: PolicyPage): Classified[] {
  return splitStatements(page.blocks).statements.map((statement) => ({ statement, practices: [] }));
}

export function waysOutOf(markdown: string, more: Partial<PolicyPage> = {}): WayOut[] {
  const page = pageOf(markdown, more);
  return findWaysOut(page, classified(page));
}

/** Kind and target of each, which is what most cases are about. */
export function brief(ways: readonly WayOut[]): string[] {
  return ways.map(({ kind, channel, target }) => `${kind} ${target ?? channel}`);
}
