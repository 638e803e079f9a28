import { parentOf } from './parents.ts';

/** CSS pixels below which a box that clips its content shows nothing of it. */
const leastVisible = 2;

/**
 * Opens the closed sections around a node as the browser itself would where it finds words in them: `<details>`, and what
 * is hidden until found. Nothing else of the page changes.
 *
 * @returns whether there was one to open
 */
export function openSections(node: Node): boolean {
  let opened = false;
  let child: Element | null = null;
  for (let element = elementOf(node); element !== null; element = parentOf(element)) {
    if (isClosedDetails(element) && !isSummaryOf(child, element)) {
      element.toggleAttribute('open', true);
      opened = true;
    }
    if (element.getAttribute('hidden')?.toLowerCase() === 'until-found') {
      element.toggleAttribute('hidden', false);
      opened = true;
    }
    child = element;
  }
  return opened;
}

function isClosedDetails(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

function isSummaryOf(child: Element | null, details: Element): boolean {
  return child !== null && child === details.querySelector(':scope > summary');
}

/**
 * Scrolls to a range. One that is in a closed section has no place of its own: what opens the section is shown, or the
 * closest thing around it that can be seen.
 *
 * @returns whether the range can be seen
 */
export function scrollToRange(range: Range): boolean {
  const element = elementOf(range.startContainer);
  if (element === null || !scrollToElement(element)) return false;
  const view = element.ownerDocument.defaultView;
  const { top, bottom } = range.getBoundingClientRect();
  // An element larger than the window may have been centred beside its words.
  if (view && (top < 0 || bottom > view.innerHeight))
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
  return true;
}

/** The same for an element. */
export function scrollToElement(element: Element): boolean {
  const hidden = outermostHidden(element);
  (hidden ? openerOf(hidden) : element).scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  return hidden === undefined;
}

/** The outermost of the elements around the text, itself included, that hides it; undefined when the text can be seen. */
function outermostHidden(element: Element): Element | undefined {
  let hidden: Element | undefined;
  for (let each: Element | null = element; each !== null; each = parentOf(each))
    if (isShut(each)) hidden = each;
  return hidden ?? (element.checkVisibility({ visibilityProperty: true }) ? undefined : element);
}

/** Has no box, or clips its content to nothing, as closed accordions do. */
function isShut(element: Element): boolean {
  if (!element.checkVisibility()) return true;
  if (Math.min(element.clientHeight, element.clientWidth) >= leastVisible) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.display !== 'inline' && style.overflow !== 'visible';
}

const control =
  'button, summary, label, h1, h2, h3, h4, h5, h6, [role="button"], [role="tab"], [aria-expanded]';

/** What a person would click to see a hidden element; where nothing looks like it, what is around the element. */
function openerOf(hidden: Element): Element {
  const { id, previousElementSibling: before, ownerDocument } = hidden;
  const named = id ? ownerDocument.querySelector(`[aria-controls~="${CSS.escape(id)}"]`) : null;
  const beside = before?.matches(control) || before?.querySelector(control) ? before : null;
  const opener = [named, beside].find((each) => each && !outermostHidden(each));
  return opener ?? parentOf(hidden) ?? hidden;
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement; // as its type says
}
