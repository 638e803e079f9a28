import { surplus } from './detect.ts';
import { firstPause, longer, morePauses } from './thresholds.ts';

type Message = { type: 'policy' | 'left'; document: string };
type Identity = { document: string; isPolicy: boolean };

declare global {
  /** Set once in each document, in the extension's isolated world, where the page cannot see it. */
  var wayout: (() => Identity) | undefined;
  interface Document {
    /** Chromium's speculation rules; other browsers leave it undefined. */
    readonly prerendering?: boolean;
  }
}

/**
 * Follows the document through single-page navigation, the back/forward cache and prerendering, and tells when it
 * shows a policy and when it no longer does. Pages that are no policy send nothing.
 *
 * @returns who the document is now; when it is watched already, that answer alone
 */
export function watchDocument(send: (message: Message) => void): Identity {
  const known = globalThis.wayout;
  if (known) return known();
  const name = Math.random();
  let route = 0;
  // Not by `location`, whose wrapper costs a fresh renderer more; text also where an element stands in its place.
  let address = `${document.URL}`;
  let isPolicy = false;

  const identity = () => ({ document: `${name}-${route}`, isPolicy });
  const tell = (type: Message['type']) => send({ type, document: identity().document });
  /**
   * @param stale the evidence that does not count
   * @returns whether there was nothing to see yet
   */
  const check = (stale?: unknown) => {
    if (isPolicy) return false;
    const evidence = surplus(document);
    if (evidence >= 0 && evidence !== stale) {
      if (document.prerendering) addEventListener('prerenderingchange', check, true);
      else {
        isPolicy = true;
        tell('policy');
        addEventListener('pageshow', returned);
      }
    }
    return evidence === -1 / 0;
  };
  /** Back from the back/forward cache: the worker has forgotten a policy that was left. */
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    isPolicy = false;
    check();
  };
  /** @param stale the evidence when the route changed: with the very same one the old route is still on the screen */
  const lookLater = (stale = 0, look = 0) => {
    const at = route;
    setTimeout(
      () => {
        if (at !== route) return;
        const next = look < morePauses;
        // In the end what is on the screen counts, also when it did not change.
        const isNothing = check(next && stale);
        if (next && !isPolicy && (stale || isNothing)) lookLater(stale, look + 1);
      },
      firstPause * longer ** look,
    );
  };
  const followRoute = () => {
    const last = address;
    address = `${document.URL}`;
    if (withoutAnchor(address) === withoutAnchor(last)) return;
    if (isPolicy) tell('left');
    route += 1;
    isPolicy = false;
    lookLater(surplus(document));
  };

  globalThis.wayout = () => {
    followRoute();
    check();
    return identity();
  };
  const { navigation } = window;
  (navigation ?? window).addEventListener(navigation ? 'currententrychange' : 'popstate', followRoute);
  if (check()) lookLater();
  return identity();
}

/** The address without an in-page anchor; a hash that holds a route counts. */
function withoutAnchor(address: string): string {
  return address.replace(/#(?![/!]).*/, '');
}
