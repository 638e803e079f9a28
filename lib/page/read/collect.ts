import type { Steps } from '../../steps.ts';
import { followsCustomElement, isControl, isOptOutFrame, startsParagraph } from './controls.ts';
import { CELL_END, isCell } from './data-table.ts';
import { Enclosures } from './enclosures.ts';
import { Line } from './line.ts';
import { OpenLinks } from './open-links.ts';
import { OpenRegions } from './open-regions.ts';
import { blocksOf, LONGEST_HEADING, type Made } from './pieces.ts';
import { hasParagraphs, isDocument } from './plain-text.ts';
import type { RawBlock, RawLink } from './raw.ts';
import { type Region, regionOf } from './regions.ts';
import { outside, type Standing, standingIn } from './standing.ts';
import { TraitReader, type Traits } from './traits.ts';
import { walkInSteps } from './tree-walk.ts';

/** Everything of a page in the order of the document, nothing judged yet. */
export type Collected = { blocks: RawBlock[]; links: RawLink[]; regions: Region[]; chars: number };

/** Text beyond this is counted but not kept. */
export const TEXT_CAP = 2_000_000;

/** Reads all blocks and links below `root` in one walk. */
export function* collect(root: Element): Steps<Collected> {
  const collector = new Collector(root);
  yield* walkInSteps(root, collector);
  collector.flush();
  const { blocks, links, regions, chars } = collector;
  return { blocks, links: links.all, regions: regions.all, chars };
}

/** An element that the walk is in, and where it stands itself. */
type Entered = { traits: Traits; around: Standing; isRegion: boolean; isEnclosure: boolean };

class Collector {
  readonly blocks: RawBlock[] = [];
  readonly links = new OpenLinks();
  readonly regions = new OpenRegions();
  chars = 0;

  private readonly traits = new TraitReader();
  private readonly line = new Line();
  private readonly enclosures = new Enclosures();
  private readonly entered: Entered[] = [];
  private standing: Standing;
  /** What an image says that stands in the heading being read. */
  private imageText = '';

  constructor(root: Element) {
    this.standing = outside(root);
  }

  enter(element: Element, tag: string): boolean {
    const bare = this.traits.ofTag(tag);
    if (bare.hasNoText && !isDocument(element, tag)) {
      if (isControl(element, tag)) this.openLink(element, 'button');
      else if (tag === 'img' && this.standing.heading !== undefined) this.seeImage(element);
      return false;
    }
    if (tag === 'br') this.breakLine();
    else if (tag === 'span' && startsParagraph(element, this.line)) this.breakLine();
    else if (bare.isCustom && followsCustomElement(element)) this.endParagraph();
    const traits = this.traits.of(element, bare);
    if (traits.hasNoText && !bare.hasNoText) return false;
    const isButton = tag === 'button' && !traits.isOpener;
    if (tag === 'form' || (tag === 'iframe' && isOptOutFrame(element))) this.openLink(element, 'form');
    else if (isButton || (traits.role === 'button' && isControl(element, tag))) {
      this.openLink(element, 'button');
    }
    if (isButton) return false;
    const around = this.standing;
    const region = traits.isRegion ? regionOf(traits, around.inMain) : undefined;
    if (region !== undefined || (traits.isBlock && around.row === undefined)) this.flush();
    else if (traits.isBlock) this.addSpace();
    const isEnclosure = this.enclosures.enter(element, traits);
    if (region !== undefined) this.regions.enter(region);
    if (tag === 'a' && element.hasAttribute('href')) this.openLink(element, 'link');
    this.entered.push({ traits, around, isRegion: region !== undefined, isEnclosure });
    this.standing = standingIn(element, traits, around);
    return true;
  }

  leave(element: Element): void {
    const entered = this.entered.pop();
    if (entered === undefined) return;
    const { traits, around, isRegion, isEnclosure } = entered;
    if (isRegion || (traits.isBlock && around.row === undefined)) this.flush();
    else if (isCell(traits.tag)) this.line.add(CELL_END, false, false);
    else if (traits.isBlock) this.addSpace();
    if (isEnclosure) this.enclosures.leave();
    this.standing = around;
    if (isRegion) this.regions.leave();
    if (traits.tag === 'a') this.links.leave(element);
  }

  text(text: string): void {
    const isLinked = this.links.isInside;
    if (this.standing.isPreformatted || hasParagraphs(text)) this.addLines(text);
    else this.line.add(text, isLinked, this.standing.isBold);
    if (isLinked) this.links.text(text);
  }

  flush(): void {
    if (this.imageText !== '') this.addImageText();
    if (this.line.isBlank) this.line.clear();
    else
      for (const piece of this.line.take(this.standing.lists === 0)) {
        for (const made of blocksOf(piece, this.standing)) this.push(made);
      }
  }

  private push({ kind, rank, opens, piece }: Made): void {
    const { text, linked, marks } = piece;
    if (text === '') return;
    this.chars += text.length;
    const block: RawBlock = {
      kind,
      text,
      rank,
      collapsed: this.standing.isClosed,
      element: this.standing.holder,
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
      collapsed: this.standing.isClosed,
      region: this.regions.current,
      inForm: this.standing.inForm || tag === 'form',
    });
    if (index !== undefined) this.line.markLink(index);
  }

  /** Blocks inside a cell run on in one row; their words stay apart. */
  private addSpace(): void {
    this.line.add(' ', false, false);
  }

  private addLines(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.breakLine();
      this.line.add(line, this.links.isInside, this.standing.isBold);
    }
  }

  private endParagraph(): void {
    this.breakLine();
    this.breakLine();
  }

  /** An image is a heading's text where it has no other; a logo that leads home is none. */
  private seeImage(image: Element): void {
    if (!this.links.isInside) this.imageText = image.getAttribute('alt')?.slice(0, LONGEST_HEADING) ?? '';
  }

  private addImageText(): void {
    if (this.line.isBlank) this.line.add(this.imageText, false, false);
    this.imageText = '';
  }

  private breakLine(): void {
    if (this.standing.row !== undefined) this.addSpace();
    else this.line.break();
  }
}
