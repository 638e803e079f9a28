import type { Collected } from './collect.ts';
import { isProse, type RawBlock } from './raw.ts';

/** So many links one below the other, with nothing between them, are a menu. */
const SHORTEST_MENU = 5;
/** Share of a menu that leads to other pages of the site. */
const SHARE_THAT_LEADS_AWAY = 0.8;
/** Share of a line that is link when all of it is one, but for a mark before or behind it. */
const SHARE_OF_LINK = 0.9;

/** A line of so many links that lead away, with little but marks between them, is a menu by itself: a path, a row of languages. */
const SHORTEST_ROW = 3;
const SHARE_OF_ROW = 0.6;

/** From `start` up to and without `end`, positions in what was chosen. */
type Run = { start: number; end: number };

/**
 * What was chosen without the menus that no tag or name tells from text: links one below the other that lead to other pages
 * of the site, above the first prose or below the last. Tables of contents lead to the page itself, and what a colon
 * introduces belongs to the text.
 *
 * @param chosen indexes of blocks, in order
 */
export function withoutMenus(chosen: number[], { blocks, links }: Collected): number[] {
  const chosenBlocks = chosen.flatMap((index) => blocks[index] ?? []);
  const firstProse = chosenBlocks.findIndex(isProse);
  if (firstProse < 0) return chosen;
  const lastProse = chosenBlocks.findLastIndex(isProse);
  const runs = [
    ...runsOfLinks(chosenBlocks, 0, firstProse),
    ...runsOfLinks(chosenBlocks, lastProse + 1, chosenBlocks.length),
  ];
  const isAtEdge = (at: number) => at < firstProse || at > lastProse;
  const rows = chosen.filter((_index, at) => isAtEdge(at) && mayBeRow(chosenBlocks[at]));
  if (runs.length === 0 && rows.length === 0) return chosen;
  const away = linksLeadingAway({ links });
  const dropped = new Set(rows.filter((index) => (away.get(index) ?? 0) >= SHORTEST_ROW));
  for (const { start, end } of runs) {
    const menu = chosen.slice(start, end);
    const above = chosenBlocks[start - 1];
    const share = menu.filter((index) => away.has(index)).length / menu.length;
    if (share < SHARE_THAT_LEADS_AWAY || above?.text.endsWith(':') === true) continue;
    // The title of a menu below the text goes with it.
    const isTitled = above?.kind === 'heading' && start > lastProse;
    for (const index of chosen.slice(isTitled ? start - 1 : start, end)) dropped.add(index);
  }
  return chosen.filter((index) => !dropped.has(index));
}

function* runsOfLinks(blocks: readonly RawBlock[], from: number, to: number): Generator<Run> {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const block = at < to ? blocks[at] : undefined;
    if (block !== undefined && block.kind !== 'heading' && isLinkLine(block)) continue;
    if (at - start >= SHORTEST_MENU) yield { start, end: at };
    start = at + 1;
  }
}

/** Is all of it a link, but for a mark before or behind it? */
export function isLinkLine({ linked, text }: RawBlock): boolean {
  return linked >= SHARE_OF_LINK * text.length;
}

function mayBeRow(block: RawBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.linked >= SHARE_OF_ROW * block.text.length;
}

/** By the indexes of blocks that have any, how many links to other pages of the site. */
export function linksLeadingAway({ links }: Pick<Collected, 'links'>): ReadonlyMap<number, number> {
  const host = new URL(links[0]?.element.ownerDocument.URL ?? 'about:blank').host;
  const away = new Map<number, number>();
  for (const { block, element } of links) {
    if (block !== undefined && leadsAway(element, host)) away.set(block, (away.get(block) ?? 0) + 1);
  }
  return away;
}

/** To another page of the site at this host? */
function leadsAway(link: Element, host: string): boolean {
  const written = link.getAttribute('href') ?? '';
  if (written === '' || written.includes('#')) return false;
  const isRelative = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written);
  return isRelative || (host !== '' && written.includes(`//${host}`));
}
