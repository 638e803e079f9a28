/** What a walk over a page's tree calls; `enter` answers whether to go into the element; `tag` is its local name. */
export type Visitor = {
  enter(element: Element, tag: string): boolean;
  leave(element: Element): void;
  text(text: string, node: Text): void;
};

/** `after`: what comes after a shadow root's own children. */
type Level = { element: Element; next: Node | null; after: Node | null };

const ELEMENT = 1;
const TEXT = 3;

/** Nodes between two points at which a walk may be interrupted. */
const NODES_AT_ONCE = 200;
/** A page that grows while it is read is read no further than this. */
const MOST_NODES = 2_000_000;

/**
 * Walks a tree in document order without recursion, open shadow roots and same-origin frames included.
 * Reads only; any depth is fine.
 */
export function walkTree(root: Element, visitor: Visitor): void {
  const walk = walkInSteps(root, visitor);
  while (walk.next().done !== true);
}

/** The same walk, which stops every few hundred nodes. What the page has changed meanwhile is read as it then is. */
export function* walkInSteps(root: Element, visitor: Visitor): Generator<void> {
  const rootTag = root.localName;
  if (!visitor.enter(root, rootTag)) return;
  const stack: Level[] = [];
  let level: Level | undefined = levelOf(root, rootTag);
  let nodes = 0;
  while (level !== undefined) {
    const node: Node | null = level.next;
    if (node === null) {
      if (level.after !== null) {
        level.next = level.after;
        level.after = null;
        continue;
      }
      visitor.leave(level.element);
      level = stack.pop();
      continue;
    }
    level.next = nodes < MOST_NODES ? node.nextSibling : null;
    const type = node.nodeType;
    if (type === TEXT)
      visitor.text(node.nodeValue ?? '', node as Text); // as its type says
    else if (type === ELEMENT) {
      // nodeType 1 is an Element; instanceof fails across frames.
      const element = node as Element;
      const tag = element.localName;
      if (visitor.enter(element, tag)) {
        stack.push(level);
        level = levelOf(element, tag);
      }
    }
    nodes += 1;
    if (nodes % NODES_AT_ONCE === 0) yield;
  }
}

function levelOf(element: Element, tag: string): Level {
  const light = tag === 'iframe' || tag === 'frame' ? frameBody(element) : element.firstChild;
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
