const ELEMENT = 1;
const TEXT = 3;

/** The first characters of an element's text, whitespace collapsed; reads no further than it needs. */
export function textOf(element: Element, most: number): string {
  let text = '';
  let node: Node | null = element.firstChild;
  while (node !== null && text.length < 2 * most) {
    if (node.nodeType === TEXT) text += node.nodeValue ?? '';
    const inner: Node | null = node.nodeType === ELEMENT ? node.firstChild : null;
    node = inner ?? following(node, element);
  }
  return text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

function following(node: Node, within: Node): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== within) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}
