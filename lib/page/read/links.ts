import type { Steps } from '../../steps.ts';
import type { PageLink, Place } from '../../types.ts';
import { resolveAddress } from './address.ts';
import { imageLabelOf } from './controls.ts';
import type { RawBlock, RawLink } from './raw.ts';
import type { Region } from './regions.ts';
import { textOf } from './text-of.ts';

const LONGEST_CONTEXT = 600;
const LONGEST_ANCHOR = 300;
const LONGEST_ADDRESS = 4_000;
/** Links between two points at which the work may be interrupted. */
const LINKS_AT_ONCE = 200;

/**
 * Every link, button and form of the page as values.
 *
 * @param indexOf where a raw block stands in the policy's blocks; undefined when it is not part of the policy
 */
export function* describeLinks(
  links: RawLink[],
  blocks: RawBlock[],
  regions: Region[],
  base: string,
  indexOf: (raw: number) => number | undefined,
): Steps<PageLink[]> {
  const described: PageLink[] = [];
  for (const link of links) {
    described.push(describe(link, blocks, regions, base, indexOf));
    if (described.length % LINKS_AT_ONCE === 0) yield;
  }
  return described;
}

function describe(
  link: RawLink,
  blocks: RawBlock[],
  regions: Region[],
  base: string,
  indexOf: (raw: number) => number | undefined,
): PageLink {
  const { element } = link;
  const written = writtenAddress(element, link.tag);
  const href = resolveAddress(written, base);
  const block = link.block === undefined ? undefined : indexOf(link.block);
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label');
  const rel = element.getAttribute('rel');
  return {
    tag: link.tag,
    href,
    ...(written !== href && written !== '' ? { asWritten: written } : {}),
    anchor: (collapse(link.anchor) || collapse(imageLabelOf(element))).slice(0, LONGEST_ANCHOR),
    ...(title ? { title: collapse(title).slice(0, LONGEST_ANCHOR) } : {}),
    ...(rel ? { rel: rel.slice(0, 100) } : {}),
    place: placeOf(link, regions, block !== undefined),
    ...(block === undefined ? {} : { block, offset: link.offset }),
    context: contextOf(link, blocks),
  };
}

/** The attribute that holds the address. */
const ADDRESS = { form: 'action', button: 'formaction', link: 'href' } as const;

function writtenAddress(element: Element, tag: PageLink['tag']): string {
  const attribute = tag === 'form' && element.localName === 'iframe' ? 'src' : ADDRESS[tag];
  const written = element.getAttribute(attribute) ?? element.getAttributeNS(XLINK, 'href') ?? '';
  return written.slice(0, LONGEST_ADDRESS);
}

const XLINK = 'http://www.w3.org/1999/xlink';

function placeOf(link: RawLink, regions: Region[], inPolicy: boolean): Place {
  if (inPolicy) return link.collapsed ? 'collapsed' : link.inForm ? 'form' : 'text';
  let place: Place | undefined;
  let at = link.region;
  while (at !== undefined && place === undefined) {
    const region: Region | undefined = regions[at];
    if (region?.kind === 'footer') place = 'footer';
    if (region?.kind === 'nav') place = 'nav';
    at = region?.parent;
  }
  if (place !== undefined) return place;
  if (link.inForm) return 'form';
  return link.collapsed ? 'collapsed' : 'text';
}

/** The text around a link, cut to its neighbourhood when the block is long. */
function contextOf(link: RawLink, blocks: RawBlock[]): string {
  const text = link.block === undefined ? undefined : blocks[link.block]?.text;
  if (text === undefined) return link.tag === 'link' ? '' : textAround(link.element);
  if (text.length <= LONGEST_CONTEXT) return text;
  const start = Math.max(0, Math.min(link.offset - LONGEST_CONTEXT / 2, text.length - LONGEST_CONTEXT));
  return text.slice(start, start + LONGEST_CONTEXT).trim();
}

/** A row of buttons alone says less, in characters, than what they answer. */
const SHORTEST_AROUND = 80;
/** Elements around a button that may hold nothing but buttons. */
const MOST_AROUND = 4;

/** A form's own text, what introduces a frame, or the text of the closest element around a button that holds more than buttons. */
function textAround(element: Element): string {
  const before = element.localName === 'iframe' ? element.previousElementSibling : null;
  if (before !== null) return textOf(before, LONGEST_CONTEXT);
  if (element.localName === 'form') return textOf(element, LONGEST_CONTEXT);
  let text = '';
  let around = element.parentElement;
  for (let level = 0; around !== null && level < MOST_AROUND; level += 1) {
    text = textOf(around, LONGEST_CONTEXT);
    if (text.length >= SHORTEST_AROUND) break;
    around = around.parentElement;
  }
  return text;
}

/** All but single plain spaces between words: most texts have none of it. */
const NOT_PLAIN = /^ | $|\s\s|[^\S ]/;

function collapse(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
