import { isProse, type RawBlock } from './raw.ts';
import type { Region } from './regions.ts';

const COPYRIGHT = /©|\(c\)\s*\d{4}|all rights reserved|tous droits réservés|alle rechte vorbehalten/;
/** A copyright line stands at a block's beginning. */
const COPYRIGHT_IS_WITHIN = 600;

/** The regions of a page and which of them a walk is in. */
export class OpenRegions {
  readonly all: Region[] = [];
  private readonly open: number[] = [];
  private footers = 0;

  /** Index of the innermost region. */
  get current(): number | undefined {
    return this.open.at(-1);
  }

  enter(region: Pick<Region, 'kind' | 'strength'>): void {
    const counts = { chars: 0, prose: 0, linked: 0, copyright: false };
    const index = this.all.push({ ...region, parent: this.current, ...counts }) - 1;
    this.open.push(index);
    if (region.kind === 'footer') this.footers += 1;
  }

  leave(): void {
    const left = this.open.pop();
    if (left !== undefined && this.all[left]?.kind === 'footer') this.footers -= 1;
  }

  count(block: RawBlock): void {
    if (this.open.length === 0) return;
    const prose = isProse(block) ? block.text.length : 0;
    const copyright =
      this.footers > 0 && COPYRIGHT.test(block.text.slice(0, COPYRIGHT_IS_WITHIN).toLowerCase());
    for (const index of this.open) {
      const region = this.all[index];
      if (region === undefined) continue;
      region.chars += block.text.length;
      region.prose += prose;
      region.linked += block.linked;
      region.copyright ||= copyright;
    }
  }
}
