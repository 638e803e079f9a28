import type { PolicyPage } from '../../../lib/types.ts';

/** How much of a reference text a reading kept, and how much it let in that is not in the reference. */
export type Score = { recall: number; noise: number; links: number; headings: number };

/** What a page has, whatever a reader makes of it: its text, the texts of its heading tags, its links as written. */
export type Raw = { text: string; headings: string[]; links: string[] };

/** What a reader made of a page; links as written or as resolved. */
export type Reading = { text: string; headings: string[]; links: string[] };

/** A saved page of which the reference holds less than this is a shell that scripts would have filled. */
const LEAST_IN_PAGE = 0.3;

/** Measures a reading by the page's curated text in Markdown; undefined when that text is not in the page at all. */
export function scoreOf(markdown: string, page: Raw, reading: Reading): Score | undefined {
  const reference = wordsOf(plainText(markdown));
  const inPage = new Set(fiveGrams(wordsOf(page.text)));
  const wanted = new Set(fiveGrams(reference));
  const share = [...wanted].filter((gram) => inPage.has(gram)).length / wanted.size;
  if (share < LEAST_IN_PAGE) return undefined;
  const kept = wordsOf(reading.text);
  const named = [...markdown.matchAll(/^#{1,6}\s+(.+)$|^(.+)\n(?:=+|-{3,})$/gm)].map((match) =>
    spoken(plainText(match[1] ?? match[2] ?? '')),
  );
  return {
    recall: shareKept(wanted, inPage, new Set(fiveGrams(kept))),
    noise: noiseOf(kept, reference),
    headings: shareKept(named, new Set(page.headings.map(spoken)), new Set(reading.headings.map(spoken))),
    links: shareKept(page.links, new Set(page.links), new Set(reading.links)),
  };
}

/** Share of the kept words that are not even in the reference's vocabulary. */
function noiseOf(kept: string[], reference: string[]): number {
  const known = new Set(reference);
  return kept.filter((word) => !known.has(word)).length / Math.max(1, kept.length);
}

function spoken(text: string): string {
  return wordsOf(text).join(' ');
}

/** What Wayout's reader made of a page. */
export function readingOf({ blocks, links }: PolicyPage): Reading {
  return {
    text: blocks.map(({ text }) => text).join(' '),
    headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    links: links.flatMap(({ href, asWritten }) => [href, asWritten ?? href]),
  };
}

/** A document as its page has it. */
export function rawOf(document: Document): Raw {
  return {
    text: allText(document.documentElement),
    headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((tag) => tag.textContent ?? ''),
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  };
}

/** Words of a text, lower-cased; punctuation and marks are no words. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Markdown to plain text: link and image addresses, emphasis, escapes, list numerals and rules go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,2000}\)/g, ' ')
    .replace(/\]\((?:[^()]|\([^()]{0,200}\)){0,2000}\)/g, ' ')
    .replace(/<(https?:[^>\s]{1,500})>/g, '$1')
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/^\s{0,12}\d{1,3}\\?\.\s/gm, ' ')
    .replace(/[*_`[\]\\|#]/g, '')
    .replace(/^\s*[-=]{3,}\s*$/gm, ' ');
}

export function fiveGrams(words: string[]): string[] {
  const grams: string[] = [];
  for (let index = 0; index + 5 <= words.length; index += 1)
    grams.push(words.slice(index, index + 5).join(' '));
  return grams;
}

/** Share of `wanted` that is in `had`, counting only what `possible` holds. 1 when nothing was possible. */
export function shareKept(
  wanted: Iterable<string>,
  possible: ReadonlySet<string>,
  had: ReadonlySet<string>,
): number {
  let all = 0;
  let kept = 0;
  for (const one of new Set(wanted)) {
    if (!possible.has(one)) continue;
    all += 1;
    if (had.has(one)) kept += 1;
  }
  return all === 0 ? 1 : kept / all;
}

/** Text below an element as one string, elements apart by spaces. */
export function allText(root: Element): string {
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!/^(?:script|style|noscript|template|title)$/.test(node.parentElement?.localName ?? ''))
      texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ');
}
