import type { Traits } from './traits.ts';

/** A part of the page whose headings end where it ends. */
export type Enclosure = { parent: Enclosure | undefined; depth: number };

const ENCLOSING = new Set('details dialog section article aside dl fieldset'.split(' '));
const ENCLOSING_ROLES = new Set('tabpanel region group listitem'.split(' '));
/** The panel stands beside its button or beside what wraps the button, at most this many levels up. */
const WRAPPERS_OF_BUTTON = 3;

/** Keeps track of the enclosure that a walk is in. */
export class Enclosures {
  /** `entered`: a panel that a button has announced is not open before the walk reaches it. */
  private readonly open: { end: Element; enclosure: Enclosure; entered: boolean }[] = [];

  get current(): Enclosure | undefined {
    return this.open.at(-1)?.enclosure;
  }

  /** @returns whether one begins with this element, and ends with it */
  enter(element: Element, { tag, isOpener, isEnclosing }: Traits): boolean {
    const top = this.open.at(-1);
    if (top !== undefined && !top.entered && top.end === element) {
      top.entered = true;
      return true;
    }
    if (isOpener && tag !== 'summary') {
      if (top?.entered === false) this.open.pop();
      const panel = panelOf(element);
      if (panel !== undefined) this.push(panel, false);
      return false;
    }
    if (isEnclosing) this.push(element, true);
    return isEnclosing;
  }

  /** Out of the element that the innermost began with, and past a panel announced in it that never came. */
  leave(): void {
    const isAnnounced = this.open.at(-1)?.entered === false;
    this.open.length -= isAnnounced ? 2 : 1;
  }

  private push(end: Element, entered: boolean): void {
    const parent = this.current;
    this.open.push({ end, entered, enclosure: { parent, depth: (parent?.depth ?? 0) + 1 } });
  }
}

/** Does a tag or role like this one hold headings together with their text? */
export function isEnclosing(tag: string, role: string | null): boolean {
  return ENCLOSING.has(tag) || (role !== null && ENCLOSING_ROLES.has(role));
}

/** What the button opens: the element that it names, else the one beside it. */
function panelOf(button: Element): Element | undefined {
  const id = button.getAttribute('aria-controls');
  const named = id ? button.ownerDocument.getElementById(id) : null;
  if (named && button.compareDocumentPosition(named) & FOLLOWING && !button.contains(named)) return named;
  let around: Element | null = button;
  for (let level = 0; around !== null && level <= WRAPPERS_OF_BUTTON; level += 1) {
    if (around.nextElementSibling !== null) return around.nextElementSibling;
    around = around.parentElement;
  }
  return undefined;
}

/** Node.DOCUMENT_POSITION_FOLLOWING; there is no global Node in every engine. */
const FOLLOWING = 4;
