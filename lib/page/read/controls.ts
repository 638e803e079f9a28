import { textOf } from './text-of.ts';

const ELEMENT = 1;
const LONGEST_LABEL = 400;

/** A button that opens a panel is the panel's heading; every other button is a control. */
export function isPanelButton(element: Element): boolean {
  if (element.localName !== 'button') return false;
  if (element.hasAttribute('aria-expanded') || PANEL_NAME.test(element.getAttribute('class') ?? ''))
    return true;
  return element.closest('h1,h2,h3,h4,h5,h6,summary,dt') !== null;
}

/** What makers of accordions call the button, where no attribute says that it opens something. */
const PANEL_NAME = /(?:^|[\s_-])(?:accordion|collapsible)(?:$|[\s_-])/i;

/** Buttons by input type or role; `<button>` and links are told by their tags. */
export function isControl(element: Element, tag: string): boolean {
  if (tag === 'input') return /^(?:submit|button|image)$/i.test(element.getAttribute('type') ?? '');
  return tag !== 'button' && tag !== 'a' && element.getAttribute('role') === 'button';
}

/** The form of a statistics service that stands in a frame of its own, which is not read. */
export function isOptOutFrame(frame: Element): boolean {
  return /opt[-_]?out/i.test(frame.getAttribute('src') ?? '');
}

/** What a button or form says; '' when it says nothing. */
export function labelOf(element: Element): string {
  const written = element.getAttribute('value') ?? element.getAttribute('aria-label');
  if (element.localName === 'input') return written ?? '';
  if (element.localName === 'form')
    return element.getAttribute('aria-label') ?? element.getAttribute('name') ?? '';
  const text = textOf(element, LONGEST_LABEL);
  return text === '' ? (written ?? '') : text;
}

/** What the image in a link or button says; '' when there is none. */
export function imageLabelOf(element: Element): string {
  const image = element.querySelector('img[alt], svg[aria-label]');
  return image?.getAttribute('alt') ?? image?.getAttribute('aria-label') ?? '';
}

/** Does a custom element stand right behind another? Their style parts them, which is not looked at. */
export function followsCustomElement(element: Element): boolean {
  let before = element.previousSibling;
  if (before !== null && before.nodeType !== ELEMENT && before.nodeValue?.trim() === '')
    before = before.previousSibling;
  return before !== null && before.nodeType === ELEMENT && (before as Element).localName.includes('-'); // as its type says
}

/**
 * Does a paragraph end before this span? Some pages build paragraphs and empty lines of spans of one class; their
 * style parts them, which is not looked at.
 */
export function startsParagraph(span: Element, line: { readonly endsSentence: boolean }): boolean {
  const before = span.previousSibling;
  if (before === null || before.nodeType !== ELEMENT) return false;
  const element = before as Element; // as its type says
  const name = span.getAttribute('class');
  if (name === null || element.localName !== 'span' || element.getAttribute('class') !== name) return false;
  return span.firstChild === null || element.firstChild === null || line.endsSentence;
}
