/** A button that opens a panel is the panel's heading; every other button is a control. */
export function isPanelButton(element: Element): boolean {
  if (element.localName !== 'button') return false;
  return element.hasAttribute('aria-expanded') || element.closest('h1,h2,h3,h4,h5,h6,summary,dt') !== null;
}

/** Buttons by input type or role; `<button>` and links are told by their tags. */
export function isControl(element: Element): boolean {
  if (element.localName === 'input')
    return /^(?:submit|button|image)$/i.test(element.getAttribute('type') ?? '');
  return (
    element.localName !== 'button' && element.localName !== 'a' && element.getAttribute('role') === 'button'
  );
}

/** Bold by its own style attribute. */
export function isBoldStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style.slice(0, 500));
}

/** What a button or form says; '' when it says nothing. */
export function labelOf(element: Element): string {
  const written = element.getAttribute('value') ?? element.getAttribute('aria-label');
  if (element.localName === 'input') return written ?? '';
  if (element.localName === 'form')
    return element.getAttribute('aria-label') ?? element.getAttribute('name') ?? '';
  const text = (element.textContent ?? '').slice(0, 2_000).trim();
  return text === '' ? (written ?? '') : text;
}

/**
 * Does a paragraph end before this span? Some pages build paragraphs and empty lines of spans of one class; their
 * style parts them, which is not looked at.
 */
export function startsParagraph(span: Element, sentenceEnded: boolean): boolean {
  const before = span.previousElementSibling;
  if (before === null || before !== span.previousSibling || before.localName !== 'span') return false;
  const name = span.getAttribute('class');
  if (name === null || before.getAttribute('class') !== name) return false;
  return sentenceEnded || span.firstChild === null || before.firstChild === null;
}
