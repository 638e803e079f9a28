import { marked } from 'marked';

/** Characters in which a title is looked for. */
const BEGINNING = 1_000;

/** A link around a paragraph or a heading, as converters of pages write it; Markdown knows links within a paragraph only. */
const LINK_AROUND_BLOCK = /\[[ \t]{0,9}\n\s{0,9}(?:#{1,6} )?([^[\]\n]{1,300})\n\s{0,9}\]\(/g;

/** Markdown as a page of its own. Raw HTML in it stays what it is: nothing of a page is ever run here. */
export function pageOfMarkdown(markdown: string): string {
  const linked = markdown.replaceAll(LINK_AROUND_BLOCK, '[$1](');
  return pageAround(titleOf(linked), marked.parse(linked, { async: false, gfm: true }));
}

/** Plain text as a page: blank lines part paragraphs. */
export function pageOfText(text: string): string {
  const paragraphs = text.split(/\n[\t \r]*\n/).filter((paragraph) => paragraph.trim() !== '');
  return pageAround('', paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`).join('\n'));
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function pageAround(title: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><main>\n${body}\n</main></body></html>`;
}

/** The first heading at the beginning that says something; those further down are of sections. */
function titleOf(markdown: string): string {
  return (
    /^#{1,3}[ \t]+(\S[^\n]{0,300})/m
      .exec(markdown.slice(0, BEGINNING))?.[1]
      ?.replaceAll(/[*_`#]+/g, '')
      .trim() ?? ''
  );
}
