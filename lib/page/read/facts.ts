import type { TitleClues } from '../../facts/title.ts';
import type { RawBlock } from './raw.ts';

/** More headings of the first rank than these are no titles. */
const MOST_MAIN = 20;

/** What may be the document's title besides the headings of its text. */
export function titleClues(document: Document, policy: RawBlock[]): TitleClues {
  const main = policy.filter(({ kind, rank }) => kind === 'heading' && rank === 1);
  return {
    main: main.slice(0, MOST_MAIN).map(({ text }) => text),
    page: [document.title, meta(document, 'meta[property="og:title"]') ?? ''],
  };
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
