import { isProse, type RawBlock } from './raw.ts';

/** So much of the prose is said before where a whole policy stands twice; less is a policy's own way of repeating itself. */
const SHARE_OF_COPY = 0.35;
/** What has fewer paragraphs is no policy, and what stands there more often is filling. */
const FEWEST_PARAGRAPHS = 6;
const MOST_COPIES = 3;

/** Positions in a list of blocks, both included. */
type Stretch = { first: number; last: number };
/** Two stretches of which the prose is the same. */
type Twins = { original: Stretch; copy: Stretch };

/**
 * What was chosen without a second policy of the same words: pages repeat theirs for print, for small screens and for search
 * engines, as a whole or part by part. Of two parts the one in a closed section goes, else the second, and with it the
 * headings and short lines that they share.
 *
 * @param chosen indexes of blocks, in order
 */
export function withoutCopies(chosen: number[], all: readonly RawBlock[]): number[] {
  const blocks = chosen.flatMap((index) => all[index] ?? []);
  if (!isRepeated(blocks.filter(isProse))) return chosen;
  const dropped = new Set<number>();
  for (const twins of twinsIn(blocks)) {
    const { first, last } = whichGoes(twins, blocks);
    for (let at = first; at <= last; at += 1) dropped.add(at);
  }
  return chosen.filter((_index, at) => !dropped.has(at));
}

function isRepeated(prose: readonly RawBlock[]): boolean {
  // Lengths tell most pages, which do not repeat themselves, without a look at their text.
  if (repetitions(prose.map(({ text }) => text.length)) < SHARE_OF_COPY * prose.length) return false;
  const repeated = repetitions(prose.map(({ text }) => text));
  const distinct = prose.length - repeated;
  if (distinct < FEWEST_PARAGRAPHS || prose.length > MOST_COPIES * distinct) return false;
  return repeated >= SHARE_OF_COPY * prose.length;
}

function repetitions(values: readonly unknown[]): number {
  return values.length - new Set(values).size;
}

function twinsIn(blocks: readonly RawBlock[]): Twins[] {
  const found: Twins[] = [];
  /** Which paragraph said it first, and where each paragraph stands. */
  const known = new Map<string, number>();
  const prose: number[] = [];
  let open: Twins | undefined;
  let next = 0;
  for (const [at, block] of blocks.entries()) {
    if (!isProse(block)) continue;
    const before = known.get(block.text);
    const original = before === undefined ? undefined : prose[before];
    prose.push(at);
    if (before === undefined || original === undefined) {
      known.set(block.text, prose.length - 1);
      open = undefined;
      continue;
    }
    if (open === undefined || next !== before) {
      open = { original: { first: original, last: original }, copy: { first: at, last: at } };
      found.push(open);
    }
    open.original.last = original;
    open.copy.last = at;
    next = before + 1;
  }
  return found;
}

function whichGoes({ original, copy }: Twins, blocks: readonly RawBlock[]): Stretch {
  const going = isClosed(original, blocks) && !isClosed(copy, blocks) ? original : copy;
  const staying = going === copy ? original : copy;
  return {
    first: going.first - sharedLines(going.first, staying.first, -1, blocks),
    last: going.last + sharedLines(going.last, staying.last, 1, blocks),
  };
}

/** How many headings and short lines before (-1) or behind (1) two blocks are the same. */
function sharedLines(one: number, other: number, step: 1 | -1, blocks: readonly RawBlock[]): number {
  const most = Math.abs(one - other) - 1;
  let lines = 0;
  for (; lines < most; lines += 1) {
    const line = blocks[one + step * (lines + 1)];
    if (line === undefined || isProse(line)) break;
    if (line.text !== blocks[other + step * (lines + 1)]?.text) break;
  }
  return lines;
}

function isClosed({ first, last }: Stretch, blocks: readonly RawBlock[]): boolean {
  return blocks.slice(first, last + 1).every(({ collapsed }) => collapsed);
}
