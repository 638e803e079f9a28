import { hasLetter } from '../../letters.ts';
import { cleanHeading } from './bold-headings.ts';
import { PLAIN_RANK } from './plain-headings.ts';
import { isProse, type RawBlock } from './raw.ts';

/** So many lines of one style are its use; fewer may be chance. */
const FEWEST = 3;
const LONGEST = 120;
/** Share of the lines of a style that look like headings, no two the same, and of those that stand right above text; others stand above the next. */
const SHARE_OF_LINES = 0.8;
const SHARE_ABOVE_TEXT = 0.6;
/** Share of a page's paragraphs that may be headings. */
const MOST_OF_PAGE = 0.4;
const ENDS_OR_GOES_ON = /[\d.;,:。、，；]$/;

/**
 * Makes headings of paragraphs that only their style tells from text: all that have the same tags and classes are short
 * lines without an end, each above text of another style.
 */
export function withStyledHeadings(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const byStyle = new Map<string, number[]>();
  let paragraphs = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    paragraphs += 1;
    const style = styleOf(block.element);
    const alike = byStyle.get(style);
    if (alike === undefined) byStyle.set(style, [index]);
    else alike.push(index);
  }
  const headings = new Set<number>();
  for (const indexes of byStyle.values())
    if (indexes.length <= MOST_OF_PAGE * paragraphs && areHeadings(indexes, blocks))
      for (const index of indexes) headings.add(index);
  if (headings.size === 0) return blocks;
  return blocks.map((block, index) =>
    headings.has(index)
      ? { ...block, kind: 'heading', rank: PLAIN_RANK, text: cleanHeading(block.text) }
      : block,
  );
}

/** Tag and class of the block, and of the one element that holds all its text. */
function styleOf(element: Element): string {
  const only = element.childElementCount === 1 ? element.firstElementChild : null;
  const holdsAll = only !== null && only.textContent?.length === element.textContent?.length;
  return `${nameOf(element)} ${holdsAll ? nameOf(only) : ''}`;
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

function areHeadings(indexes: readonly number[], blocks: readonly RawBlock[]): boolean {
  if (indexes.length < FEWEST) return false;
  const own = new Set(indexes);
  const lines = new Set<string>();
  let aboveText = 0;
  for (const index of indexes) {
    const { text = '', linked = 0 } = blocks[index] ?? {};
    if (text.length > LONGEST) return false;
    if (linked === 0 && hasLetter(text) && !ENDS_OR_GOES_ON.test(text)) lines.add(text);
    const below = blocks[index + 1];
    if (below !== undefined && !own.has(index + 1) && (isProse(below) || below.kind === 'list-item'))
      aboveText += 1;
  }
  return lines.size >= SHARE_OF_LINES * indexes.length && aboveText >= SHARE_ABOVE_TEXT * indexes.length;
}
