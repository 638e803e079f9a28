import { hasLetter } from '../letters.ts';
import type { Block } from '../types.ts';
import { mayBeTitle, namesPolicy } from './policy-title.ts';

const LONGEST_TITLE = 200;
const LONGEST_NAME = 120;

/** A heading that names the document stands among this many blocks at its beginning. */
const NAMED_EARLY = 8;

/** What may be the document's title besides the headings of its text: headings of the first rank, and what its `<head>` says. */
export type TitleClues = { main: string[]; page: string[] };

/**
 * The document's title: a heading or `<title>` that names a policy before one that does not; never an empty
 * heading, and one of a banner, a table of contents or a section only when there is nothing else.
 */
export function findTitle({ main, page }: TitleClues, blocks: readonly Block[]): string {
  const headingsOf = (some: readonly Block[]) =>
    some.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const naming = [...main, ...headingsOf(blocks.slice(0, NAMED_EARLY)), ...page].find(isName);
  const plain = [...main, ...page, ...headingsOf(blocks)].filter(hasLetter);
  return tidy(naming ?? plain.find(mayBeTitle) ?? plain[0] ?? '');
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && namesPolicy(text);
}

function tidy(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s*_#]+|[\s*_#]+$/g, '')
    .slice(0, LONGEST_TITLE);
}
