import type { Collected } from './collect.ts';
import { isLinkLine, linksLeadingAway } from './menus.ts';
import { isProse, type RawBlock } from './raw.ts';
import type { Speech } from './speech.ts';

/** So many titles that lead to other pages, each with a few words, are a list of other pages. */
const FEWEST_TEASERS = 3;
/** Between two of the links stand at most so many lines, none of them longer than an excerpt, in characters. */
const MOST_LINES = 3;
const LONGEST_EXCERPT = 400;
/** So much prose that speaks of data on both sides, in characters: the list stands amid the policy and belongs to it. */
const SHORTEST_SIDE = 600;
/** A policy says so many times as much as the list. */
const TIMES_AS_LONG = 2;

/** Positions of the links of one list. */
type Run = number[];

/**
 * Candidates without lists of other pages of the site, as of related articles, that stand above or below everything that
 * speaks of data: titles or "Read more" that lead away, with an excerpt each. Whatever they say, they are not the policy.
 *
 * @param candidates indexes of blocks, in order
 */
export function withoutTeasers(candidates: number[], collected: Collected, speech: Speech): number[] {
  const blocks = candidates.flatMap((index) => collected.blocks[index] ?? []);
  if (blocks.filter(isLinkLine).length < FEWEST_TEASERS) return candidates;
  const away = linksLeadingAway(collected);
  const isLink = (at: number) => {
    const block = blocks[at];
    return block !== undefined && isLinkLine(block) && away.has(candidates[at] ?? -1);
  };
  const heard = candidates.map((index) => (speech.isHeard(index) ? lengthOf(collected.blocks[index]) : 0));
  const dropped = new Set<number>();
  for (const run of runsOf(blocks, isLink)) {
    const [start, end] = boundsOf(run, blocks);
    const before = sum(heard.slice(0, start));
    const after = sum(heard.slice(end));
    const isBeside = Math.min(before, after) < SHORTEST_SIDE;
    if (!isBeside || before + after < TIMES_AS_LONG * sum(heard.slice(start, end))) continue;
    const isTitled = blocks[start - 1]?.kind === 'heading';
    for (let at = isTitled ? start - 1 : start; at < end; at += 1) dropped.add(at);
  }
  return candidates.filter((_index, at) => !dropped.has(at));
}

/** Runs of links with excerpts between them. */
function runsOf(blocks: readonly RawBlock[], isLink: (at: number) => boolean): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  let lines = 0;
  for (const [at, block] of blocks.entries()) {
    if (isLink(at)) {
      run.push(at);
      lines = 0;
      continue;
    }
    lines += 1;
    const goesOn = run.length > 0 && lines <= MOST_LINES && block.text.length <= LONGEST_EXCERPT;
    if (goesOn && block.kind !== 'list-item' && block.kind !== 'table-row') continue;
    runs.push(run);
    run = [];
    lines = 0;
  }
  runs.push(run);
  return runs.filter((links) => excerptsIn(links, blocks) >= FEWEST_TEASERS - 1);
}

/** Between how many of the links and those that follow them stands prose? */
function excerptsIn(links: Run, blocks: readonly RawBlock[]): number {
  return links.filter((at, order) => blocks.slice(at + 1, links[order + 1] ?? at).some(isProse)).length;
}

/** Where the list begins and ends: titles stand before their excerpts, "Read more" behind them. */
function boundsOf(run: Run, blocks: readonly RawBlock[]): [number, number] {
  const [first = 0, second = first] = run;
  const last = run.at(-1) ?? first;
  const words = run.map((at) => blocks[at]?.text);
  const isRepeated = (text: string | undefined) => words.filter((each) => each === text).length > 1;
  const lines = second - first - 1;
  const start = isRepeated(words[0]) ? Math.max(0, first - lines) : first;
  return [start, isRepeated(words.at(-1)) ? last + 1 : Math.min(blocks.length, last + 1 + lines)];
}

function lengthOf(block: RawBlock | undefined): number {
  return block?.text.length ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
