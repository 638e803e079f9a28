import { cleanHeading, isBoldLine, runInLength } from './bold-headings.ts';
import { isBoldStyle, isControl, isPanelButton, labelOf, startsParagraph } from './controls.ts';
import { CELL_END, isCell, isDataTable, joinCells } from './data-table.ts';
import { Enclosures } from './enclosures.ts';
import { Line, type Piece } from './line.ts';
import { isProse, type RawBlock, type RawLink } from './raw.ts';
import { type Region, regionOf } from './regions.ts';
import { BLOCK, BOLD, headingLevel, isClosed, NO_TEXT } from './tags.ts';
import { walkTree } from './tree-walk.ts';

/** Everything of a page in the order of the document, nothing judged yet. */
export type Collected = { blocks: RawBlock[]; links: RawLink[]; regions: Region[]; chars: number };

/** Text beyond this is counted but not kept. */
export const TEXT_CAP = 2_000_000;
export const LINK_CAP = 10_000;

/** A heading's element stands at most this many levels above its text. */
const OWNERS_LOOKED_AT = 8;

/** Headings longer than this are paragraphs. */
const LONGEST_HEADING = 300;

/** Reads all blocks and links below `root` in one walk. */
export function collect(root: Element): Collected {
  const collector = new Collector();
  walkTree(root, collector);
  collector.flush();
  return {
    blocks: collector.blocks,
    links: collector.links,
    regions: collector.regions,
    chars: collector.chars,
  };
}

class Collector {
  readonly blocks: RawBlock[] = [];
  readonly links: RawLink[] = [];
  readonly regions: Region[] = [];
  chars = 0;

  private readonly line = new Line();
  private readonly owners: Element[] = [];
  private readonly openRegions: { element: Element; index: number }[] = [];
  private readonly openLinks: { element: Element; index: number }[] = [];
  private readonly enclosures = new Enclosures();
  private readonly rows: Element[] = [];
  private closed = 0;
  private bold = 0;
  private main = 0;
  private lists = 0;
  private forms = 0;
  private tables = 0;

  enter(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') this.breakLine();
    if (tag === 'span' && startsParagraph(element, this.line.endsSentence)) this.breakLine();
    if (tag === 'form' || isControl(element)) this.openLink(element, tag === 'form' ? 'form' : 'button');
    if (NO_TEXT.has(tag)) return false;
    if (tag === 'button' && !isPanelButton(element)) {
      this.openLink(element, 'button');
      return false;
    }
    const region = regionOf(element, this.main > 0);
    if (region !== undefined || this.breaksAt(element)) this.flush();
    else this.spaceInRow(element);
    this.enclosures.enter(element);
    this.owners.push(element);
    if (region !== undefined) {
      const parent = this.openRegions.at(-1)?.index;
      const index =
        this.regions.push({ ...region, parent, chars: 0, prose: 0, linked: 0, copyright: false }) - 1;
      this.openRegions.push({ element, index });
    }
    if (tag === 'a' && element.hasAttribute('href')) this.openLink(element, 'link');
    this.count(element, 1);
    return true;
  }

  leave(element: Element): void {
    if (this.breaksAt(element)) this.flush();
    else if (isCell(element)) this.line.add(this.rows.length > 0 ? CELL_END : ' ', false, false);
    else this.spaceInRow(element);
    const isRegion = this.openRegions.at(-1)?.element === element;
    if (isRegion) this.flush();
    this.enclosures.leave(element);
    this.owners.pop();
    this.count(element, -1);
    if (isRegion) {
      this.openRegions.pop();
    }
    if (this.openLinks.at(-1)?.element === element) this.openLinks.pop();
  }

  text(text: string): void {
    const link = this.openLinks.at(-1);
    this.line.add(text, link !== undefined, this.bold > 0);
    if (link === undefined) return;
    const open = this.links[link.index];
    if (open !== undefined && open.anchor.length < 400) open.anchor += text;
  }

  flush(): void {
    if (this.line.isBlank) {
      this.line.take();
      return;
    }
    const row = this.rows.at(-1);
    const element = row ?? this.owners.findLast((owner) => BLOCK.has(owner.localName)) ?? this.owners.at(-1);
    if (element === undefined) return;
    const heading = this.headingRank();
    for (const piece of this.line.take()) {
      if (row !== undefined) this.push('table-row', 1, element, { ...piece, text: joinCells(piece.text) });
      else if (heading !== undefined && piece.text.length <= LONGEST_HEADING) {
        this.push('heading', heading, element, piece);
      } else if (this.lists > 0) this.push('list-item', this.lists, element, piece);
      else this.pushParagraph(element, piece);
    }
  }

  private pushParagraph(element: Element, piece: Piece): void {
    const { text, bold, boldStart } = piece;
    if (isBoldLine(text, bold)) {
      this.push('heading', 7, element, piece);
      return;
    }
    const runIn = boldStart < text.length ? runInLength(text, boldStart) : 0;
    if (runIn > 0) {
      const rest = text.slice(runIn).trimStart();
      const shift = text.length - rest.length;
      const early = piece.marks.filter((mark) => mark.at < runIn);
      const late = piece.marks.filter((mark) => mark.at >= runIn);
      const linked = Math.min(piece.linked, rest.length);
      this.push('heading', 8, element, {
        ...piece,
        text: text.slice(0, runIn).trimEnd(),
        linked: 0,
        marks: early,
      });
      const marks = late.map((mark) => ({ ...mark, at: Math.max(0, mark.at - shift) }));
      this.push('paragraph', 0, element, { ...piece, text: rest, linked, marks });
      return;
    }
    this.push('paragraph', 0, element, piece);
  }

  private push(kind: RawBlock['kind'], rank: number, element: Element, piece: Piece): void {
    const text = kind === 'heading' ? cleanHeading(piece.text) : piece.text;
    if (text === '') return;
    this.chars += text.length;
    const region = this.openRegions.at(-1)?.index;
    const kept = this.chars <= TEXT_CAP;
    const block: RawBlock = {
      kind,
      text,
      rank,
      collapsed: this.closed > 0,
      element,
      region,
      enclosure: this.enclosures.current,
      opens: kind === 'heading' && rank <= 7 && this.isOpener(),
      linked: piece.linked,
    };
    this.countRegions(block);
    if (!kept) return;
    const index = this.blocks.push(block) - 1;
    for (const mark of piece.marks) {
      const link = this.links[mark.link];
      if (link === undefined) continue;
      link.block = index;
      link.offset = Math.min(mark.at, text.length);
    }
  }

  private countRegions(block: RawBlock): void {
    const prose = isProse(block) ? block.text.length : 0;
    const copyright =
      /©|\(c\)\s*\d{4}|all rights reserved|tous droits réservés|alle rechte vorbehalten/i.test(
        block.text.slice(0, 600),
      );
    for (const { index } of this.openRegions) {
      const region = this.regions[index];
      if (region === undefined) continue;
      region.chars += block.text.length;
      region.prose += prose;
      region.linked += block.linked;
      region.copyright ||= copyright;
    }
  }

  private openLink(element: Element, tag: RawLink['tag']): void {
    if (this.links.length >= LINK_CAP) return;
    const anchor = tag === 'link' ? '' : labelOf(element);
    const inForm = this.forms > 0 || tag === 'form';
    const region = this.openRegions.at(-1)?.index;
    const collapsed = this.closed > 0;
    const index =
      this.links.push({ element, tag, anchor, collapsed, region, inForm, block: undefined, offset: 0 }) - 1;
    this.line.markLink(index);
    if (tag === 'link') this.openLinks.push({ element, index });
  }

  /** Blocks inside a cell run on in one row; their words stay apart. */
  private spaceInRow(element: Element): void {
    if (this.rows.length > 0 && BLOCK.has(element.localName)) this.line.add(' ', false, false);
  }

  private breakLine(): void {
    if (this.rows.length > 0) this.line.add(' ', false, false);
    else this.line.break();
  }

  private breaksAt(element: Element): boolean {
    const tag = element.localName;
    if (this.rows.length > 0) return this.rows.at(-1) === element;
    return BLOCK.has(tag) || tag === 'button' || element.hasAttribute('aria-expanded');
  }

  private headingRank(): number | undefined {
    for (
      let index = this.owners.length - 1;
      index >= Math.max(0, this.owners.length - OWNERS_LOOKED_AT);
      index -= 1
    ) {
      const owner = this.owners[index];
      if (owner === undefined) continue;
      const level = headingLevel(owner);
      if (level !== undefined) return level;
      if (owner.localName === 'summary' || isPanelButton(owner)) return levelAround(owner) ?? 7;
      if (owner.localName === 'dt') return 8;
      if (BLOCK.has(owner.localName) && owner.localName !== 'div') return undefined;
    }
    return undefined;
  }

  /** Does the line stand in what opens a closed section? */
  private isOpener(): boolean {
    return this.owners
      .slice(-OWNERS_LOOKED_AT)
      .some((owner) => owner.localName === 'summary' || isPanelButton(owner));
  }

  private count(element: Element, step: 1 | -1): void {
    const tag = element.localName;
    if (BOLD.has(tag) || isBoldStyle(element)) this.bold += step;
    if (tag === 'main' || tag === 'article') this.main += step;
    if (tag === 'ul' || tag === 'ol') this.lists += step;
    if (tag === 'form') this.forms += step;
    if (isClosed(element)) this.closed += step;
    if (tag === 'table') {
      if (step === 1 && (this.tables > 0 || isDataTable(element))) this.tables += 1;
      else if (step === -1 && this.tables > 0) this.tables -= 1;
    }
    if (tag === 'tr' && this.tables > 0) {
      if (step === 1) this.rows.push(element);
      else this.rows.pop();
    }
  }
}

/** Level of the heading element around a button ("<h3><button>"). */
function levelAround(button: Element): number | undefined {
  const parent = button.parentElement;
  return parent === null ? undefined : headingLevel(parent);
}
