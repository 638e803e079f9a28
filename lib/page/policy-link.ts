import { isClobbered, unclobbered } from './clobbering.ts';
import {
  addressOfOther,
  addressOfPolicy,
  namesOther,
  namesPart,
  namesPolicy,
  namesPolicyInFull,
} from './policy-link/names.ts';
import { siteName } from './policy-link/site-name.ts';

/** A link to a site's privacy policy. `guessed`: only the address says so, and where the text is empty nobody linked it. */
export type PolicyLink = { href: string; text: string; guessed: boolean };

const LINK_CAP = 10_000;
const LONGEST_TEXT = 90;
/** The document and its open shadow roots: more are not looked into. */
const MOST_ROOTS = 500;

const MARKED = ':is(link, a, area)[rel~="privacy-policy" i][href]';

/** Where most sites keep their policy: of the addresses in a corpus of 900 policies the most frequent. */
const USUAL_PATH = '/privacy';
/** From this score on the text itself says that it is one. */
const BY_TEXT = 10;

const MARGIN =
  'footer, form, nav, dialog, [role="contentinfo"], [role="dialog"], [class*="footer" i], [id*="footer" i]';
const FOOTER = 'footer, [role="contentinfo"], [class*="footer" i], [id*="footer" i]';

/**
 * The site's privacy policy as this page links it: by `rel="privacy-policy"`, else by link text (of the site itself before
 * others', the one for everybody before those for some, its full name before "Privacy", footer, forms and navigation before
 * the rest), else, marked as guessed, by
 * address, at last the path that is usual. Never this page itself, only http(s). Policies of other companies count only in
 * the footer, where a group's site links its parent's, and not in a sentence or a form: what a third party guards or pays
 * out links that one's policy.
 */
export function findPolicyLink(page: Document, url: string): PolicyLink | undefined {
  const document = unclobbered(page);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const resolve = resolver(url, base);
  for (const marked of document.querySelectorAll(MARKED)) {
    const href = resolve(marked)?.href;
    if (href !== undefined) return { href, text: textOf(marked) || 'Privacy policy', guessed: false };
  }
  let best: (PolicyLink & { score: number }) | undefined;
  for (const link of linksOf(document)) {
    const target = resolve(link);
    if (target === undefined) continue;
    const text = textOf(link);
    const score = rate(link, text, target, url);
    if (score > (best?.score ?? 0)) best = { href: target.href, text, guessed: score < BY_TEXT, score };
  }
  if (best === undefined) return usualPlace(url);
  return { href: best.href, text: best.text || new URL(best.href).pathname, guessed: best.guessed };
}

/** Links of the page, those in open shadow roots last. */
function linksOf(document: Document): Element[] {
  const roots: ParentNode[] = [document];
  const links: Element[] = [];
  for (const root of roots) {
    links.push(...[...root.querySelectorAll('a[href], area[href]')].slice(0, LINK_CAP - links.length));
    for (const { shadowRoot } of root.querySelectorAll('*'))
      if (shadowRoot !== null && roots.length < MOST_ROOTS && !isClobbered(shadowRoot))
        roots.push(shadowRoot);
  }
  return links;
}

/** 0 for no policy link. */
function rate(link: Element, text: string, target: URL, url: string): number {
  const isOwn = siteName(target.hostname) === siteName(new URL(url).hostname);
  if (!isOwn && (link.closest(FOOTER) === null || link.closest('form') !== null || isInSentence(link)))
    return 0;
  const path = target.pathname.slice(0, 300);
  const byAddress = addressOfPolicy.test(path) && !addressOfOther.test(path);
  const byText = isName(text);
  if (!byText) return byAddress && isOwn ? 1 + Number(!namesOther.test(text)) : 0;
  return (
    BY_TEXT +
    4 * Number(isOwn) +
    4 * Number(!namesPart.test(text)) +
    2 * Number(byAddress) +
    Number(namesPolicyInFull.test(text)) +
    Number(link.closest(MARGIN) !== null)
  );
}

/** "Guarded by Acme, its Privacy Policy applies": the text goes on into the link. */
function isInSentence(link: Element): boolean {
  const before = link.previousSibling;
  return before?.nodeType === 3 && /\p{L}:?\s*$/u.test((before.textContent ?? '').slice(-40));
}

/** The usual address on this site; undefined on hosts without a name of their own, and on that very page. */
function usualPlace(url: string): PolicyLink | undefined {
  if (!/^https?:/i.test(url)) return undefined;
  const { href, hostname } = new URL(USUAL_PATH, url);
  const isPublic = /\.[a-z][a-z\d-]+$/i.test(hostname);
  return isPublic && withoutHash(url) !== href ? { href, text: '', guessed: true } : undefined;
}

/** Resolves a link to an absolute http(s) address of another page; undefined for everything else. */
function resolver(url: string, base: string | undefined): (link: Element) => URL | undefined {
  const here = withoutHash(url);
  return (link) => {
    const written = link.getAttribute('href')?.trim();
    if (!written || written.startsWith('#')) return undefined;
    try {
      const target = new URL(written, base === undefined ? url : new URL(base, url));
      return /^https?:$/.test(target.protocol) && withoutHash(target.href) !== here ? target : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The page alone: "/shop/", "/shop", "/shop/?" and "/shop/index.html#privacy" are one. */
function withoutHash(address: string): string {
  return address
    .replace(/#.*$/s, '')
    .replace(/\?$/, '')
    .replace(/\/(?:index\.\w{1,5})?$/, '');
}

/** What the link says: the first of its names that is a policy's, else the first one; '' when it has none. */
function textOf(link: Element): string {
  const image = link.querySelector('img[alt], svg[aria-label]');
  const label = link.getAttribute('aria-labelledby');
  const texts = [
    link.textContent,
    link.getAttribute('aria-label'),
    label && link.ownerDocument.getElementById(label)?.textContent,
    link.getAttribute('title'),
    image?.getAttribute('alt') ?? image?.getAttribute('aria-label'),
  ];
  // Icon fonts show letters of their own, which say nothing.
  const said = texts.map((text) =>
    (text ?? '')
      .slice(0, 1_000)
      .replace(/[\s\ue000-\uf8ff]+/g, ' ')
      .trim(),
  );
  return (said.find(isName) ?? said.find(Boolean) ?? '').slice(0, 200);
}

function isName(text: string): boolean {
  return text.length <= LONGEST_TEXT && namesPolicy.test(text) && !namesOther.test(text);
}
