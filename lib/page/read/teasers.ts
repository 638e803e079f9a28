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
  const linked = runsOf(blocks).filter((run) => isList(run, blocks));
  if (linked.length === 0) return candidates;
  const away = linksLeadingAway(collected);
  const runs = linked.map((run) => run.filter((at) => away.has(candidates[at] ?? -1)));
  /** Characters that speak of data, up to each position. */
  const heard = [0];
  for (const [at, index] of candidates.entries())
    heard.push((heard[at] ?? 0) + (speech.isHeard(index) ? (blocks[at]?.text.length ?? 0) : 0));
  const all = heard.at(-1) ?? 0;
  const dropped = new Set<number>();
  for (const run of runs.filter((links) => isList(links, blocks))) {
    const [start, end] = boundsOf(run, blocks);
    const before = heard[start] ?? 0;
    const after = all - (heard[end] ?? all);
    const isBeside = Math.min(before, after) < SHORTEST_SIDE;
    if (!isBeside || before + after < TIMES_AS_LONG * (all - before - after)) continue;
    const isTitled = blocks[start - 1]?.kind === 'heading';
    for (let at = isTitled ? start - 1 : start; at < end; at += 1) dropped.add(at);
  }
  return candidates.filter((_index, at) => !dropped.has(at));
}

/** Runs of links with excerpts between them. */
function runsOf(blocks: readonly RawBlock[]): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  let lines = 0;
  for (const [at, block] of blocks.entries()) {
    if (isLinkLine(block)) {
      run.push(at);
      lines = 0;
      continue;
    }
    lines += 1;
    const goesOn = run.length > 0 && lines <= MOST_LINES && block.text.length <= LONGEST_EXCERPT;
    if (goesOn && block.kind !== 'list-item' && block.kind !== 'table-row') continue;
    if (run.length > 0) runs.push(run);
    run = [];
    lines = 0;
  }
  runs.push(run);
  return runs;
}

/** Does prose stand behind so many of the links, before those that follow them? */
function isList(links: Run, blocks: readonly RawBlock[]): boolean {
  const excerpts = links.filter((at, order) => blocks.slice(at + 1, links[order + 1] ?? at).some(isProse));
  return excerpts.length >= FEWEST_TEASERS - 1;
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
