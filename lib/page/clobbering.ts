/**
 * DOM clobbering: a page may name its elements so that they stand in the place of what the browser offers.
 * `<img name="querySelector">` takes away `document.querySelector`, and after `<input form="f" name="nextSibling">` the
 * form `f` leads back to a place before itself, so that a walk would never end.
 */

/** What the reader asks a form for. */
const ASKED_OF_FORMS = new Set(
  (
    'nodeType nodeValue firstChild nextSibling previousSibling parentNode parentElement previousElementSibling ' +
    'nextElementSibling childElementCount childNodes localName shadowRoot ownerDocument textContent isConnected ' +
    'getAttribute getAttributeNS getAttributeNames hasAttribute hasAttributes closest contains matches querySelector ' +
    'querySelectorAll getRootNode compareDocumentPosition cloneNode'
  ).split(' '),
);
/** What is asked of a document. */
const ASKED_OF_DOCUMENTS = new Set(
  (
    'body documentElement head title URL contentType scripts defaultView implementation createRange createTreeWalker ' +
    'createElement querySelector querySelectorAll getElementById getElementsByTagName importNode'
  ).split(' '),
);

/** Elements whose name or id becomes a property of their form or document. */
const NAMED =
  ':is(input, button, select, textarea, output, object, fieldset, img, form, iframe, embed):is([name], [id])';

/** Do elements of this document or shadow root stand in the place of what the reader asks for? */
export function isClobbered(root: Document | ShadowRoot): boolean {
  for (const element of genuine(root, 'querySelectorAll').call(root, NAMED)) {
    if (clobbers(element)) return true;
  }
  return false;
}

/**
 * The document itself or, where it is clobbered, a copy without the names that do so, and without the shadow roots and
 * frames.
 */
export function unclobbered(document: Document): Document {
  if (!isClobbered(document)) return document;
  const root = genuine(document, 'documentElement');
  const copy = genuine(document, 'implementation').createHTMLDocument('');
  const copiedRoot = copy.importNode(root, true);
  for (const element of copiedRoot.querySelectorAll(NAMED)) {
    if (!clobbers(element)) continue;
    genuine(element, 'removeAttribute').call(element, 'name');
    genuine(element, 'removeAttribute').call(element, 'id');
  }
  copy.replaceChild(copiedRoot, copy.documentElement);
  return copy;
}

function clobbers(element: Element): boolean {
  const getAttribute = genuine(element, 'getAttribute');
  return isAsked(getAttribute.call(element, 'name')) || isAsked(getAttribute.call(element, 'id'));
}

function isAsked(name: string | null): boolean {
  return name !== null && (ASKED_OF_FORMS.has(name) || ASKED_OF_DOCUMENTS.has(name));
}

/** The browser's own property of a node, whatever the page has put in its place. */
function genuine<Target extends Node, Key extends keyof Target>(node: Target, key: Key): Target[Key] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}
