import { isPolicyPage } from './detect.ts';

/** Milliseconds after a navigation or a load at which a page that renders late is looked at again. */
const looks = [300, 1000, 2500, 6000];

/** A page with less text than this many characters may still be rendering. */
const unfinished = 2_000;

type Message = { type: 'policy' | 'left'; document: string };
type Identity = { document: string; isPolicy: boolean };

declare global {
  /** Set once in each document, in the extension's isolated world, where the page cannot see it. */
  var wayoutIdentify: (() => Identity) | undefined;
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
  return globalThis.wayoutIdentify();
}

function startWatching(send: (message: Message) => void): () => Identity {
  const name = `${performance.timeOrigin}-${Math.random().toString(36).slice(2)}`;
  let route = 0;
  let address = addressOf();
  let announced = false;
  let isPolicy = false;
  let timers: ReturnType<typeof setTimeout>[] = [];
  /** What the page showed when its route changed: until that is replaced, the old route is still on the screen. */
  let stale: string | undefined;

  const identity = () => ({ document: `${name}-${route}`, isPolicy });
  const check = () => {
    if (document.prerendering) return;
    followRoute();
    if (!isPolicy) isPolicy = isPolicyPage(document, location.href);
    if (!isPolicy || announced) return;
    announced = true;
    for (const timer of timers) clearTimeout(timer);
    send({ type: 'policy', document: identity().document });
  };
  const lookLater = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = looks.map((after, index) =>
      setTimeout(() => {
        if (index < looks.length - 1 && contentMark() === stale) return;
        check();
      }, after),
    );
  };
  const followRoute = () => {
    if (addressOf() === address) return;
    if (announced) send({ type: 'left', document: identity().document });
    address = addressOf();
    route += 1;
    announced = isPolicy = false;
    stale = contentMark();
    lookLater();
  };
  const start = () => {
    check();
    if (!announced && textLength() < unfinished) lookLater();
  };

  (window.navigation ?? window).addEventListener(
    window.navigation ? 'currententrychange' : 'popstate',
    followRoute,
  );
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    announced = false;
    check();
  });
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
  return () => {
    check();
    return identity();
  };
}

function textLength(): number {
  return document.body?.textContent?.length ?? 0;
}

function contentMark(): string {
  return document.title + textLength();
}

/** The address without an in-page anchor; a hash that holds a route counts. */
function addressOf(): string {
  return location.href.replace(/#(?![/!]).*/, '');
}
