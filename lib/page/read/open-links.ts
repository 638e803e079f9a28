import { labelOf } from './controls.ts';
import type { RawLink } from './raw.ts';

export const LINK_CAP = 10_000;
const LONGEST_ANCHOR = 400;

/** The links, buttons and forms of a page and which link a walk is in. */
export class OpenLinks {
  readonly all: RawLink[] = [];
  private readonly open: { element: Element; link: RawLink }[] = [];

  get isInside(): boolean {
    return this.open.length > 0;
  }

  /** @returns the link's index; undefined beyond the cap */
  enter(
    element: Element,
    tag: RawLink['tag'],
    { collapsed, region, inForm }: Pick<RawLink, 'collapsed' | 'region' | 'inForm'>,
  ): number | undefined {
    if (this.all.length >= LINK_CAP) return undefined;
    const anchor = tag === 'link' ? '' : labelOf(element);
    const link: RawLink = { element, tag, anchor, collapsed, region, inForm, block: undefined, offset: 0 };
    if (tag === 'link') this.open.push({ element, link });
    return this.all.push(link) - 1;
  }

  leave(element: Element): void {
    if (this.open.at(-1)?.element === element) this.open.pop();
  }

  text(text: string): void {
    const link = this.open.at(-1)?.link;
    if (link !== undefined && link.anchor.length < LONGEST_ANCHOR) link.anchor += text;
  }
}
