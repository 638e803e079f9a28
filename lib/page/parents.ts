/** The element around an element, out of shadow roots and same-origin frames too. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element; // A node with a host is a ShadowRoot.
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The element and everything above it, out of shadow roots and same-origin frames too. */
export function* ancestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current !== null) {
    yield current;
    current = parentOf(current);
  }
}
