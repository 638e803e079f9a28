import { isDataTable } from './data-table.ts';
import type { Traits } from './traits.ts';

/** A heading's element stands at most this many levels above its text. */
const OWNERS_LOOKED_AT = 8;

/** What a walk is inside of: the elements above, counted by what they mean for the text in them. */
export class Surroundings {
  closed = 0;
  bold = 0;
  main = 0;
  lists = 0;
  forms = 0;
  private tables = 0;
  private readonly owners: Traits[] = [];
  private readonly elements: Element[] = [];
  private readonly rows: Element[] = [];

  enter(element: Element, traits: Traits): void {
    this.owners.push(traits);
    this.elements.push(element);
    this.count(traits, 1);
    if (traits.tag === 'table' && (this.tables > 0 || isDataTable(element))) this.tables += 1;
    if (traits.tag === 'tr' && this.tables > 0) this.rows.push(element);
  }

  leave(): void {
    const traits = this.owners.pop();
    this.elements.pop();
    if (traits === undefined) return;
    this.count(traits, -1);
    if (traits.tag === 'tr' && this.tables > 0) this.rows.pop();
    if (traits.tag === 'table' && this.tables > 0) this.tables -= 1;
  }

  get innermost(): Traits | undefined {
    return this.owners.at(-1);
  }

  /** Row of a table of data; inside it nothing ends a block. */
  get row(): Element | undefined {
    return this.rows.at(-1);
  }

  /** Does the line break where this element begins and ends? */
  breaksAt(element: Element, { isBlock }: Traits): boolean {
    return this.rows.length > 0 ? this.row === element : isBlock;
  }

  /** The element that holds a line's text most closely. */
  get holder(): Element | undefined {
    const block = this.owners.findLastIndex(({ isBlock }) => isBlock);
    return this.row ?? this.elements.at(block); // -1, for none, is the innermost
  }

  /** Rank of the heading that a line here is, and whether it opens a closed section; undefined for text. */
  get heading(): { rank: number; opens: boolean } | undefined {
    let opens = false;
    const last = Math.max(0, this.owners.length - OWNERS_LOOKED_AT);
    for (let index = this.owners.length - 1; index >= last; index -= 1) {
      const owner = this.owners[index];
      if (owner === undefined) continue;
      if (owner.headingLevel !== undefined) {
        return { rank: owner.headingLevel, opens: opens || this.owners[index - 1]?.isOpener === true };
      }
      if (owner.isOpener) opens = true;
      else if (owner.tag === 'dt') return { rank: 8, opens };
      else if (opens || (owner.isBlock && owner.tag !== 'div' && owner.tag !== 'button')) break;
    }
    return opens ? { rank: 7, opens } : undefined;
  }

  private count({ tag, isBold, isClosed }: Traits, step: 1 | -1): void {
    if (isBold) this.bold += step;
    if (isClosed) this.closed += step;
    if (tag === 'main' || tag === 'article') this.main += step;
    else if (tag === 'ul' || tag === 'ol') this.lists += step;
    else if (tag === 'form') this.forms += step;
  }
}
