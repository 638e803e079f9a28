import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled statement. */
export type Row = {
  /** Empty where no company said it. */
  policy: string;
  heading: string;
  lead: string;
  before: string;
  text: string;
  labels: string[];
  /** whole-policy rows have the natural mix; the others were picked, or written, because something rare might be in them. */
  how: 'whole-policy' | 'by-cue' | 'by-model' | 'written';
};

/** Folder of the labelled statements; they are no part of this repository. */
export const STATEMENTS = join(
  process.env.WAYOUT_SHARED ?? join(import.meta.dirname, '../../shared'),
  'statements',
);

/** @param name `train` or `dev` */
export function readRows(name: 'train' | 'dev'): Row[] {
  const lines = readFileSync(join(STATEMENTS, `${name}.jsonl`), 'utf8').split('\n');
  // The files are made with this shape; training reads no others.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** The first word of the policy's name: "Amazon.com" and "Amazon Advertising" are one company. */
export function companyOf(row: Row): string {
  const name = row.policy.toLowerCase();
  return name.match(/^(?:the )?([\p{L}\p{N}]+)/u)?.[1] ?? name;
}

/** Fold 0 to `count - 1` of a company, the same in every run; -1 where no company said it. */
export function foldOf(row: Row, count: number): number {
  if (row.policy === '') return -1;
  let hash = 0x811c9dc5;
  for (const character of companyOf(row))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
