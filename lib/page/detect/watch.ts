import { surplus } from './detect.ts';
import { allText } from './glance.ts';

/** Milliseconds after a navigation or a load at which a page that renders late is looked at again. */
const looks = [300, 1000, 2500, 6000];
/** From then on what is on the screen counts, also when it did not change. */
const settled = 5000;

type Message = { type: 'policy' | 'left'; document: string };
type Identity = { document: string; isPolicy: boolean };

declare global {
  /** Set once in each document, in the extension's isolated world, where the page cannot see it. */
  var wayoutIdentify: () => Identity;
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
  globalThis.wayoutIdentify ??= startWatching(send);
  return wayoutIdentify();
}

function startWatching(send: (message: Message) => void): () => Identity {
  const name = Math.random();
  let route = 0;
  let address = addressOf();
  let isPolicy = false;

  const identity = () => `${name}-${route}`;
  const tell = (type: Message['type']) => send({ type, document: identity() });
  /** @returns whether there was nothing to see yet */
  const check = () => {
    if (document.prerendering) return false;
    followRoute();
    if (isPolicy) return false;
    const evidence = surplus(document, document.URL);
    isPolicy = evidence >= 0;
    if (isPolicy) {
      tell('policy');
      addEventListener('pageshow', returned);
    }
    return evidence === -1 / 0;
  };
  /** Back from the back/forward cache: the worker has forgotten a policy that was left. */
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    isPolicy = false;
    check();
  };
  /** @param stale what the page showed when its route changed: until that is replaced, the old route is on the screen */
  const lookLater = (stale?: number) => {
    const at = route;
    for (const after of looks) {
      setTimeout(() => {
        if (at === route && (after > settled || !stale || contentMark() !== stale)) check();
      }, after);
    }
  };
  const followRoute = () => {
    if (addressOf() === address) return;
    if (isPolicy) tell('left');
    address = addressOf();
    route += 1;
    isPolicy = false;
    lookLater(contentMark());
  };
  const start = () => {
    if (check()) lookLater();
  };

  const { navigation } = window;
  if (navigation) navigation.addEventListener('currententrychange', followRoute);
  else addEventListener('popstate', followRoute);
  document.addEventListener('prerenderingchange', start);
  start();
  return () => {
    check();
    return { document: identity(), isPolicy };
  };
}

function contentMark(): number {
  return allText(document).length;
}

/** The address without an in-page anchor; a hash that holds a route counts. */
function addressOf(): string {
  return document.URL.replace(/#(?![/!]).*/, '');
}
