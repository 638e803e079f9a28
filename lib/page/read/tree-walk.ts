/** What a walk over a page's tree calls; `enter` answers whether to go into the element. */
export type Visitor = {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: string, node: Text): void;
};

/** `after`: what comes after a shadow root's own children. */
type Level = { element: Element; next: Node | null; after: Node | null };

const ELEMENT = 1;
const TEXT = 3;

/**
 * Walks a tree in document order without recursion, open shadow roots and same-origin frames included.
 * Reads only; any depth is fine.
 */
export function walkTree(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const stack: Level[] = [levelOf(root)];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node: Node | null = level.next;
    if (node === null) {
      if (level.after !== null) {
        level.next = level.after;
        level.after = null;
        continue;
      }
      visitor.leave(level.element);
      stack.pop();
      continue;
    }
    level.next = node.nextSibling;
    if (node.nodeType === TEXT)
      visitor.text(node.nodeValue ?? '', node as Text); // as its type says
    else if (node.nodeType === ELEMENT) {
      // nodeType 1 is an Element; instanceof fails across frames.
      const element = node as Element;
      if (visitor.enter(element)) stack.push(levelOf(element));
    }
  }
}

function levelOf(element: Element): Level {
  const isFrame = element.localName === 'iframe' || element.localName === 'frame';
  const light = isFrame ? frameBody(element) : element.firstChild;
  const shadow = element.shadowRoot;
  if (shadow === null) return { element, next: light, after: null };
  return { element, next: shadow.firstChild, after: light };
}

/** What a same-origin frame shows; null for frames of other sites. */
function frameBody(element: Element): Node | null {
  try {
    // The tag says what it is; instanceof fails across frames.
    return (element as HTMLIFrameElement).contentDocument?.body?.firstChild ?? null;
  } catch {
    return null;
  }
}
