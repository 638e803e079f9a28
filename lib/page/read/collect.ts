import { isControl, isPanelButton, startsParagraph } from './controls.ts';
import { CELL_END, isCell } from './data-table.ts';
import { Enclosures } from './enclosures.ts';
import { Line } from './line.ts';
import { OpenLinks } from './open-links.ts';
import { OpenRegions } from './open-regions.ts';
import { blocksOf, type Made } from './pieces.ts';
import type { RawBlock, RawLink } from './raw.ts';
import { type Region, regionOf } from './regions.ts';
import { Surroundings } from './surroundings.ts';
import { NO_TEXT } from './tags.ts';
import { TraitReader, type Traits } from './traits.ts';
import { walkTree } from './tree-walk.ts';

/** Everything of a page in the order of the document, nothing judged yet. */
export type Collected = { blocks: RawBlock[]; links: RawLink[]; regions: Region[]; chars: number };

/** Text beyond this is counted but not kept. */
export const TEXT_CAP = 2_000_000;

/** Reads all blocks and links below `root` in one walk. */
export function collect(root: Element): Collected {
  const collector = new Collector();
  walkTree(root, collector);
  collector.flush();
  const { blocks, links, regions, chars } = collector;
  return { blocks, links: links.all, regions: regions.all, chars };
}

class Collector {
  readonly blocks: RawBlock[] = [];
  readonly links = new OpenLinks();
  readonly regions = new OpenRegions();
  chars = 0;

  private readonly traits = new TraitReader();
  private readonly line = new Line();
  private readonly around = new Surroundings();
  private readonly enclosures = new Enclosures();

  enter(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') this.breakLine();
    const hasAttributes = element.hasAttributes();
    if (tag === 'span' && hasAttributes && startsParagraph(element, () => this.line.endsSentence)) {
      this.breakLine();
    }
    if (tag === 'form' || (hasAttributes && isControl(element, tag))) {
      this.openLink(element, tag === 'form' ? 'form' : 'button');
    }
    if (NO_TEXT.has(tag)) return false;
    if (tag === 'button' && !isPanelButton(element)) {
      this.openLink(element, 'button');
      return false;
    }
    const traits = this.traits.read(element, tag, hasAttributes);
    const region = regionOf(traits, this.around.main > 0);
    if (region !== undefined || this.around.breaksAt(element, traits)) this.flush();
    else this.spaceInRow(traits);
    this.enclosures.enter(element, traits);
    if (region !== undefined) this.regions.enter(element, region);
    if (tag === 'a' && element.hasAttribute('href')) this.openLink(element, 'link');
    this.around.enter(element, traits);
    return true;
  }

  leave(element: Element): void {
    const traits = this.around.innermost;
    if (traits === undefined) return;
    const isRegion = this.regions.isOpenedBy(element);
    if (isRegion || this.around.breaksAt(element, traits)) this.flush();
    else if (isCell(traits.tag)) this.line.add(this.around.row ? CELL_END : ' ', false, false);
    else this.spaceInRow(traits);
    this.enclosures.leave(element);
    this.around.leave();
    if (isRegion) this.regions.leave();
    this.links.leave(element);
  }

  text(text: string): void {
    this.line.add(text, this.links.isInside, this.around.bold > 0);
    this.links.text(text);
  }

  flush(): void {
    const element = this.line.isBlank ? undefined : this.around.holder;
    if (element === undefined) {
      this.line.clear();
      return;
    }
    const { heading, lists, row } = this.around;
    for (const piece of this.line.take()) {
      for (const made of blocksOf(piece, { inRow: row !== undefined, heading, lists })) {
        this.push(made, element);
      }
    }
  }

  private push({ kind, rank, opens, piece }: Made, element: Element): void {
    const { text, linked, marks } = piece;
    if (text === '') return;
    this.chars += text.length;
    const block: RawBlock = {
      kind,
      text,
      rank,
      collapsed: this.around.closed > 0,
      element,
      region: this.regions.current,
      enclosure: this.enclosures.current,
      opens,
      linked,
    };
    this.regions.count(block);
    if (this.chars > TEXT_CAP) return;
    const index = this.blocks.push(block) - 1;
    for (const mark of marks) {
      const link = this.links.all[mark.link];
      if (link === undefined) continue;
      link.block = index;
      link.offset = Math.min(mark.at, text.length);
    }
  }

  private openLink(element: Element, tag: RawLink['tag']): void {
    const index = this.links.enter(element, tag, {
      collapsed: this.around.closed > 0,
      region: this.regions.current,
      inForm: this.around.forms > 0 || tag === 'form',
    });
    if (index !== undefined) this.line.markLink(index);
  }

  /** Blocks inside a cell run on in one row; their words stay apart. */
  private spaceInRow({ isBlock }: Traits): void {
    if (this.around.row !== undefined && isBlock) this.line.add(' ', false, false);
  }

  private breakLine(): void {
    if (this.around.row !== undefined) this.line.add(' ', false, false);
    else this.line.break();
  }
}
