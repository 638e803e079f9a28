import type { Block } from '../../types.ts';
import type { Enclosure } from './enclosures.ts';
import type { RawBlock } from './raw.ts';

/** A path names at most this many headings: deeper ones are styling. */
const DEEPEST_PATH = 6;

/** `opened`: the closed section that this heading opens. */
type Step = { rank: number; text: string; opened: Enclosure | undefined };

/** Gives the chosen raw blocks their heading paths ("Privacy Policy > Your rights"). */
export function withHeadings(raw: RawBlock[]): Block[] {
  const path = new HeadingPath();
  return raw.map((block) => {
    path.moveTo(block.enclosure);
    if (block.kind === 'heading') {
      const { heading, length } = path.push({
        rank: block.rank,
        text: block.text,
        opened: block.opens ? block.enclosure : undefined,
      });
      return { ...shared(block), heading, level: Math.min(6, block.rank > 6 ? length : block.rank) };
    }
    path.sawText();
    const level = block.kind === 'list-item' ? { level: block.rank } : {};
    return { ...shared(block), heading: path.joined, ...level };
  });
}

/**
 * The headings above a point of the page. Behind a closed section, a panel or a `<section>` that held a heading and
 * its text, the path is what it was before; one that held only headings was a wrapper of their styling.
 */
class HeadingPath {
  joined = '';
  private steps: Step[] = [];
  private readonly open: { enclosure: Enclosure; before: Step[]; hasText: boolean }[] = [];

  moveTo(enclosure: Enclosure | undefined): void {
    const entered: Enclosure[] = [];
    let inner = enclosure;
    const left = () => this.open.at(-1)?.enclosure;
    for (let top = left(); top !== inner; top = left()) {
      if (inner === undefined || (top !== undefined && top.depth >= inner.depth)) this.close();
      else {
        entered.push(inner);
        inner = inner.parent;
      }
    }
    for (const one of entered.reverse()) {
      this.open.push({ enclosure: one, before: this.steps, hasText: false });
    }
  }

  push(step: Step): { heading: string; length: number } {
    const opener = this.steps.findLastIndex(({ opened }) => opened !== undefined && opened !== step.opened);
    const above = this.steps.filter(({ rank }, index) => index <= opener || rank < step.rank);
    const heading = join(above);
    this.set([...above, step]);
    return { heading, length: this.steps.length };
  }

  sawText(): void {
    const top = this.open.at(-1);
    if (top !== undefined) top.hasText = true;
  }

  private close(): void {
    const closed = this.open.pop();
    if (closed === undefined) return;
    const isOpener = this.steps.some(({ opened }) => opened === closed.enclosure);
    if (!closed.hasText && !isOpener) return;
    if (closed.hasText) this.sawText();
    const [first] = this.steps;
    // A heading of rank 1 names the document, wherever it stands.
    const isTitle = closed.before.length === 0 && first?.rank === 1 && first.opened === undefined;
    this.set(isTitle ? [first] : closed.before);
  }

  private set(steps: Step[]): void {
    this.steps = steps;
    this.joined = join(steps);
  }
}

function shared(block: RawBlock): Pick<Block, 'kind' | 'text' | 'place'> {
  return { kind: block.kind, text: block.text, place: block.collapsed ? 'collapsed' : 'text' };
}

function join(path: Step[]): string {
  return path
    .slice(-DEEPEST_PATH)
    .map((step) => step.text)
    .join(' > ');
}
