import { hasLetter } from './letters.ts';
import { mayBeTitle, namesPolicy } from './policy-title.ts';
import type { RawBlock } from './raw.ts';

const LONGEST_TITLE = 200;
const LONGEST_NAME = 120;

/** A heading that names the document stands among this many blocks at its beginning. */
const NAMED_EARLY = 8;

/**
 * The document's title: a heading or `<title>` that names a policy before one that does not; never an empty
 * heading, and one of a banner, a table of contents or a section only when there is nothing else.
 */
export function findTitle(document: Document, policy: RawBlock[]): string {
  const headings = policy.filter((block) => block.kind === 'heading');
  const main = headings.filter((block) => block.rank === 1).map((block) => block.text);
  const early = policy.slice(0, NAMED_EARLY).filter((block) => block.kind === 'heading');
  const page = [document.title, meta(document, 'meta[property="og:title"]') ?? ''];
  const naming = [...main, ...early.map((block) => block.text), ...page].find(isName);
  const plain = [...main, ...page, ...headings.map((block) => block.text)].filter(hasLetter);
  return tidy(naming ?? plain.find(mayBeTitle) ?? plain[0] ?? '');
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && namesPolicy(text);
}

/** `<link rel=canonical>` or `og:url`, absolute and http(s). */
export function findCanonical(document: Document, base: string): string | undefined {
  const written =
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ??
    meta(document, 'meta[property="og:url"]');
  return written ? absolute(written, base) : undefined;
}

/** The address against which relative links resolve: `<base href>` when there is one. */
export function findBase(document: Document, url: string): string {
  const written = document.querySelector('base[href]')?.getAttribute('href');
  return (written ? absolute(written, url) : undefined) ?? url;
}

function absolute(written: string, base: string): string | undefined {
  try {
    const url = new URL(written, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function meta(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content') ?? undefined;
}

function tidy(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s*_#]+|[\s*_#]+$/g, '')
    .slice(0, LONGEST_TITLE);
}
