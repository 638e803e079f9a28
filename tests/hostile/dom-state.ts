/** Everything of a document that a reader could change: its tree, open shadow roots and frames, and the state of its forms. */
export function stateOf(document: Document): string {
  const states: string[] = [];
  const visit = (root: Document | ShadowRoot) => {
    states.push(markupOf(root));
    for (const element of genuine(root, 'querySelectorAll').call(root, '*')) {
      const state = formState(element);
      if (state !== undefined) states.push(state);
      const shadow = genuine(element, 'shadowRoot');
      if (shadow !== null) visit(shadow);
      const inner = frameOf(element);
      if (inner) visit(inner);
    }
  };
  visit(document);
  return states.join('\n');
}

function markupOf(root: Document | ShadowRoot): string {
  if ('host' in root) return genuine(root as ShadowRoot, 'innerHTML');
  const top = genuine(root as Document, 'documentElement');
  return top === null ? '' : top.outerHTML;
}

function formState(element: Element): string | undefined {
  switch (genuine(element, 'localName')) {
    case 'input': {
      const input = element as HTMLInputElement;
      return `${input.value} ${input.checked}`;
    }
    case 'textarea':
      return (element as HTMLTextAreaElement).value;
    case 'select':
      return String((element as HTMLSelectElement).selectedIndex);
    default:
      return undefined;
  }
}

function frameOf(element: Element): Document | null {
  return /^i?frame$/.test(genuine(element, 'localName'))
    ? (element as HTMLIFrameElement).contentDocument
    : null;
}

/** The DOM's own property, also where the page has named an element so. */
function genuine<Target extends Node, Key extends keyof Target>(node: Target, key: Key): Target[Key] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}
