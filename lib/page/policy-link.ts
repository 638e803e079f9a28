import { unclobbered } from './clobbering.ts';
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
 * the footer, where a group's site links its parent's: a form that is guarded by a third party links that one's policy.
 */
export function findPolicyLink(page: Document, url: string): PolicyLink | undefined {
  const document = unclobbered(page);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const resolve = resolver(url, base);
  const marked = document.querySelector(
    'link[rel~="privacy-policy" i][href], a[rel~="privacy-policy" i][href]',
  );
  const markedHref = resolve(marked)?.href;
  if (marked && markedHref)
    return { href: markedHref, text: textOf(marked) || 'Privacy policy', guessed: false };

  let best: (PolicyLink & { score: number }) | undefined;
  for (const link of [...document.querySelectorAll('a[href], area[href]')].slice(0, LINK_CAP)) {
    const target = resolve(link);
    const score = target === undefined ? 0 : rate(link, target, url);
    if (target !== undefined && score > (best?.score ?? 0))
      best = { href: target.href, text: textOf(link), guessed: score < BY_TEXT, score };
  }
  if (best === undefined) return usualPlace(url);
  return { href: best.href, text: best.text || new URL(best.href).pathname, guessed: best.guessed };
}

/** 0 for no policy link. */
function rate(link: Element, target: URL, url: string): number {
  const isOwn = siteName(target.hostname) === siteName(new URL(url).hostname);
  if (!isOwn && (link.closest(FOOTER) === null || link.closest('form') !== null)) return 0;
  const text = textOf(link);
  const path = target.pathname.slice(0, 300);
  const byAddress = addressOfPolicy.test(path) && !addressOfOther.test(path);
  const byText = text.length <= LONGEST_TEXT && namesPolicy.test(text) && !namesOther.test(text);
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

/** The usual address on this site; undefined on hosts without a name of their own, and on that very page. */
function usualPlace(url: string): PolicyLink | undefined {
  if (!/^https?:/i.test(url)) return undefined;
  const { href, hostname } = new URL(USUAL_PATH, url);
  const isPublic = /\.[a-z][a-z\d-]+$/i.test(hostname);
  return isPublic && withoutHash(url) !== href ? { href, text: '', guessed: true } : undefined;
}

/** Resolves a link to an absolute http(s) address of another page; undefined for everything else. */
function resolver(url: string, base: string | undefined): (link: Element | null) => URL | undefined {
  return (link) => {
    const written = link?.getAttribute('href');
    if (!written) return undefined;
    try {
      const target = new URL(written, base === undefined ? url : new URL(base, url));
      const isThisPage = withoutHash(target.href) === withoutHash(url);
      return /^https?:$/.test(target.protocol) && !isThisPage ? target : undefined;
    } catch {
      return undefined;
    }
  };
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '').replace(/\/$/, '');
}

function textOf(link: Element): string {
  const image = link.querySelector('img[alt]');
  const texts = [
    link.textContent,
    link.getAttribute('aria-label'),
    link.getAttribute('title'),
    image?.getAttribute('alt'),
  ];
  const said = texts.map((text) => (text ?? '').slice(0, 1_000).replace(/\s+/g, ' ').trim());
  return said.find(Boolean)?.slice(0, 200) ?? '';
}
