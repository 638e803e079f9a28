import type { Block } from '../../types.ts';
import type { Enclosure } from './enclosures.ts';

/** A block of the page before it is known whether it belongs to the policy. */
export type RawBlock = {
  kind: Block['kind'];
  text: string;
  /** Heading rank: 1-6 by tag, 7 for a bold line, 8 for a plain one, 9 for a bold run-in or term; nesting depth for list items. */
  rank: number;
  collapsed: boolean;
  /** The element that holds the block's text most closely. */
  element: Element;
  /** Innermost region around it. */
  region: number | undefined;
  /** Innermost part of the page around it whose headings end with it. */
  enclosure: Enclosure | undefined;
  /** A heading that opens a closed section: everything in the section stands below it. */
  opens: boolean;
  /** Characters of the text that are link text. */
  linked: number;
};

/** A link, button or form, with the block that its text stands in. */
export type RawLink = {
  element: Element;
  tag: 'link' | 'button' | 'form';
  anchor: string;
  collapsed: boolean;
  region: number | undefined;
  inForm: boolean;
  /** Index into the raw blocks and offset in that block's text; undefined when it has no text in a block. */
  block: number | undefined;
  offset: number;
};

/** Prose: a sentence's worth of text that is mostly no link. */
export function isProse(block: Pick<RawBlock, 'text' | 'linked' | 'kind'>): boolean {
  return block.kind !== 'heading' && block.text.length >= 60 && block.linked < block.text.length / 2;
}
