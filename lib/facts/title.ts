import { hasLetter } from '../letters.ts';
import type { Block } from '../types.ts';
import { mayBeTitle, namesPolicy } from './policy-title.ts';

const LONGEST_TITLE = 200;
const LONGEST_NAME = 120;
const LONGEST_LINE = 70;

/** A heading that names the document stands among this many blocks at its beginning. */
const NAMED_EARLY = 8;

/** What may be the document's title besides the headings of its text: headings of the first rank, and what its `<head>` says. */
export type TitleClues = { main: string[]; page: string[] };

/**
 * The document's title: a heading or `<title>` that names a policy, or a line at the beginning that does and is marked
 * as no heading, before one that does not; never an empty heading, nor one of a banner, a table of contents or a section.
 *
 * @returns '' when nothing is a title
 */
export function findTitle({ main, page }: TitleClues, blocks: readonly Block[]): string {
  const headingsOf = (some: readonly Block[]) =>
    some.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const early = blocks.slice(0, NAMED_EARLY);
  const lines = early.map(({ text }) => text).filter(isLine);
  const naming = [...main, ...headingsOf(early), ...page, ...lines].find(isName);
  const plain = [...main, ...page, ...headingsOf(early)].filter(hasLetter);
  return tidy(naming ?? plain.find(mayBeTitle) ?? '');
}

function isLine(text: string): boolean {
  return text.length <= LONGEST_LINE && !/[.:;!?]$/.test(text);
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
