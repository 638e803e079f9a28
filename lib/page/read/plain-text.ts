/** A field with so many characters shows a document, and nobody has typed them. */
const SHORTEST_DOCUMENT = 600;
/** Text of fewer characters is at most one paragraph. */
const SHORTEST_PARAGRAPHS = 200;
/** So many line ends part three paragraphs at least: a plain search before an expression. */
const FEWEST_LINE_ENDS = 4;
const EMPTY_LINES = /\n\s*\n/;

/** Does a page show a text in this field, as forms do that ask for agreement? */
export function isDocument(element: Element, tag: string): boolean {
  return tag === 'textarea' && (element.textContent ?? '').length >= SHORTEST_DOCUMENT;
}

/** Do empty lines part this text of one node into three paragraphs or more? Only its style would show them, which is not looked at. */
export function hasParagraphs(text: string): boolean {
  if (text.length < SHORTEST_PARAGRAPHS || text.split('\n', FEWEST_LINE_ENDS + 1).length <= FEWEST_LINE_ENDS)
    return false;
  return text.trim().split(EMPTY_LINES, 3).length === 3;
}
