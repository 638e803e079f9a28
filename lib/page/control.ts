import { isClobbered } from './clobbering.ts';
import { comparable } from './page-text.ts';
import { imageLabelOf, isControl, labelOf } from './read/controls.ts';
import { NO_TEXT } from './read/tags.ts';
import { walkTree } from './read/tree-walk.ts';
import { openSections, scrollToElement } from './reveal.ts';

/**
 * How it ended: the control is outlined; it is, in a closed section that was opened for it; the page hides it at present;
 * no button or link with these words is in the page.
 */
export type ControlOutcome = 'shown' | 'opened' | 'hidden' | 'not-found';

/** Yellow as the highlight of quotations, whatever the page's own colours. */
const outlined: Keyframe = {
  outline: '4px solid #ffd84d',
  outlineOffset: '2px',
  backgroundColor: '#ffd84d',
  color: '#1c1b19',
};

/** Milliseconds; the outline stays until Escape or the next one. */
const forever = 86_400_000;

/**
 * Scrolls to the button or link with these words and outlines it until Escape, by an animation: no node or attribute of the
 * page changes, and nothing is clicked. Of several the first one that can be seen is taken.
 */
export function showControl(document: Document, words: string): ControlOutcome {
  stopOutline?.();
  const found = controlsNamed(document, words);
  const control = found.find((each) => each.checkVisibility({ visibilityProperty: true })) ?? found[0];
  if (control === undefined) return 'not-found';
  const opened = openSections(control);
  if (!scrollToElement(control)) return 'hidden';
  outline(document, control);
  return opened ? 'opened' : 'shown';
}

let stopOutline: (() => void) | undefined;

function outline(document: Document, control: Element): void {
  const animation = control.animate([outlined, outlined], { duration: forever, fill: 'both' });
  const documents = new Set([document, control.ownerDocument]);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') stopOutline?.();
  };
  for (const each of documents) each.addEventListener('keydown', onKey);
  stopOutline = () => {
    animation.cancel();
    for (const each of documents) each.removeEventListener('keydown', onKey);
    stopOutline = undefined;
  };
}

/** Buttons and links of the page with these words, open shadow roots and same-origin frames included. */
function controlsNamed(document: Document, words: string): Element[] {
  const wanted = comparable(words);
  if (wanted === '' || !document.body || isClobbered(document)) return [];
  const found: Element[] = [];
  walkTree(document.body, {
    enter(element) {
      if (isClickable(element) && namesOf(element).some((name) => comparable(name) === wanted))
        found.push(element);
      return !NO_TEXT.has(element.localName);
    },
    leave: () => {},
    text: () => {},
  });
  return found;
}

function isClickable(element: Element): boolean {
  const tag = element.localName;
  return tag === 'a' || tag === 'button' || isControl(element, tag);
}

/** The reader names a control by its text, else by its title or its image. */
function namesOf(element: Element): string[] {
  return [
    labelOf(element),
    ...['title', 'aria-label'].map((name) => element.getAttribute(name) ?? ''),
    imageLabelOf(element),
  ];
}
