import { hasLetter } from '../../letters.ts';
import { asHeading } from './plain-headings.ts';
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
  const paragraphs = [...blocks.keys()].filter((index) => blocks[index]?.kind === 'paragraph');
  const byStyle = new Map<string, number[]>();
  const styles = new Styles();
  const others = new Set<Element>();
  for (const index of paragraphs) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.text.length > LONGEST || block.linked > 0) others.add(block.element);
    else addTo(byStyle, styles.of(block.element), index);
  }
  for (const [style, indexes] of byStyle) {
    const areMany = indexes.length >= FEWEST && indexes.length <= MOST_OF_PAGE * paragraphs.length;
    if (!areMany || !areHeadings(indexes, blocks)) byStyle.delete(style);
  }
  // Few pages have such lines: what the text looks like is found out on those only.
  if (byStyle.size > 0) for (const element of others) byStyle.delete(styles.of(element));
  const headings = new Set([...byStyle.values()].flat());
  if (headings.size === 0) return blocks;
  return blocks.map((block, index) => (headings.has(index) ? asHeading(block) : block));
}

function addTo(groups: Map<string, number[]>, name: string, index: number): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [index]);
  else group.push(index);
}

/** Tag and class of an element, and of the one element that holds all its text: found out once, for one may hold thousands of lines. */
class Styles {
  private readonly known = new Map<Element, string>();

  of(element: Element): string {
    const before = this.known.get(element);
    if (before !== undefined) return before;
    const only = element.childElementCount === 1 ? element.firstElementChild : null;
    const holdsAll = only !== null && only.textContent?.length === element.textContent?.length;
    const style = `${nameOf(element)} ${holdsAll ? nameOf(only) : ''}`;
    this.known.set(element, style);
    return style;
  }
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

function areHeadings(indexes: readonly number[], blocks: readonly RawBlock[]): boolean {
  const own = new Set(indexes);
  const lines = new Set<string>();
  let aboveText = 0;
  for (const index of indexes) {
    const text = blocks[index]?.text ?? '';
    if (hasLetter(text) && !ENDS_OR_GOES_ON.test(text)) lines.add(text);
    const below = blocks[index + 1];
    if (below !== undefined && !own.has(index + 1) && (isProse(below) || below.kind === 'list-item'))
      aboveText += 1;
  }
  return lines.size >= SHARE_OF_LINES * indexes.length && aboveText >= SHARE_ABOVE_TEXT * indexes.length;
}
