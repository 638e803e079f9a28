import { unclobbered } from './clobbering.ts';

/** A link to a site's privacy policy. `guessed`: only the address says so. */
export type PolicyLink = { href: string; text: string; guessed: boolean };

const LINK_CAP = 10_000;
const LONGEST_TEXT = 90;

/** Link texts for a privacy policy in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const NAMES_POLICY =
  /^(?:(?:our|the|your|website|site|global|read|view|see|full|zur|unsere|notre|lire|nuestra|nostra|onze|nossa|\S{2,20})[\s:]{1,3}){0,3}(?:privacy(?: (?:&|and|und|et|e|y|en|i) cookies?)?[\s-]?(?:policy|policies|notice|statement|information|declaration|rights)?|data (?:protection|privacy)(?: (?:policy|notice|statement|declaration))?|datenschutz(?:erklärung|hinweise?|bestimmungen|richtlinie|information(?:en)?)?|(?:politique|charte|déclaration|protection).{0,30}(?:confidentialité|vie privée|données.{0,30})|confidentialité|vie privée|données personnelles|(?:política|aviso|declaraci[óo]n)(?: de)? (?:privacidade?|protección de datos|tratamiento de datos)|privacidade?|protecci[óo]n de datos|(?:política|aviso|declaração)(?: de)? (?:privacidade|proteção de dados)|informativa.{0,20}privacy|privacy(?:verklaring|beleid|statement|reglement)|polityka prywatności|prywatność|ochrona danych(?: osobowych)?|rodo)(?:[\s,&|/-].{0,40})?$/i;
/** Text that speaks of privacy but leads elsewhere. */
const NAMES_OTHER =
  /\b(?:choices|settings|preferences|centre?|center|do not sell|opt[- ]?out|einstellungen|préférences|ajustes|blog|news|shield|officer|request|manage|gérer)\b/i;
/** Addresses of privacy policies. */
const LOOKS_LIKE_POLICY =
  /(?:^|[/._-])(?:privacy(?:[-_]?(?:policy|notice|statement|verklaring|beleid))?|privacypolicy|datenschutz(?:erklaerung|hinweise?)?|data-protection|politique-(?:de-)?confidentialite|confidentialite|vie-privee|donnees-personnelles|politica-(?:de-)?(?:privacidade?|protecao-de-dados)|privacidade?|aviso-de-privacidad|informativa-privacy|privacyverklaring|polityka-prywatnosci)(?:$|[/._-])/i;
const NOT_A_POLICY =
  /(?:choices|settings|preferences|blog|news|help|support\/|opt-?out|login|\.(?:png|jpe?g|css|js)$)/i;

/**
 * The site's privacy policy as this page links it: by `rel="privacy-policy"`, else by link text (footer, forms and
 * navigation before the rest), else, marked as guessed, by address. Never this page itself, only http(s).
 */
export function findPolicyLink(page: Document, url: string): PolicyLink | undefined {
  const document = unclobbered(page);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const resolve = resolver(url, base);
  const marked = document.querySelector(
    'link[rel~="privacy-policy" i][href], a[rel~="privacy-policy" i][href]',
  );
  const markedHref = resolve(marked);
  if (marked && markedHref)
    return { href: markedHref, text: textOf(marked) || 'Privacy policy', guessed: false };

  let best: (PolicyLink & { score: number }) | undefined;
  for (const link of [...document.querySelectorAll('a[href], area[href]')].slice(0, LINK_CAP)) {
    const score = rate(link);
    if (score <= (best?.score ?? 0)) continue;
    const href = resolve(link);
    if (href !== undefined) best = { href, text: textOf(link), guessed: score < BY_TEXT, score };
  }
  return best && { href: best.href, text: best.text || new URL(best.href).pathname, guessed: best.guessed };
}

const BY_TEXT = 4;

/** 0 for no policy link; from 4 on the text itself says it is one. */
function rate(link: Element): number {
  const text = textOf(link);
  const path = pathOf(link.getAttribute('href') ?? '');
  const byAddress = LOOKS_LIKE_POLICY.test(path) && !NOT_A_POLICY.test(path);
  if (text.length <= LONGEST_TEXT && NAMES_POLICY.test(text) && !NAMES_OTHER.test(text)) {
    const inMargin = link.closest(
      'footer, form, nav, [role="contentinfo"], [class*="footer" i], [id*="footer" i]',
    );
    return BY_TEXT + (byAddress ? 2 : 0) + (inMargin ? 1 : 0);
  }
  return byAddress && !NAMES_OTHER.test(text) ? 1 : 0;
}

/** Resolves a link to an absolute http(s) address of another page; undefined for everything else. */
function resolver(url: string, base: string | undefined): (link: Element | null) => string | undefined {
  return (link) => {
    const written = link?.getAttribute('href');
    if (!written) return undefined;
    try {
      const target = new URL(written, base === undefined ? url : new URL(base, url));
      const isOwn = withoutHash(target.href) === withoutHash(url);
      return /^https?:$/.test(target.protocol) && !isOwn ? target.href : undefined;
    } catch {
      return undefined;
    }
  };
}

function pathOf(written: string): string {
  return written
    .replace(/^[a-z]+:\/\/[^/]{1,200}/i, '')
    .replace(/[?#].*$/s, '')
    .slice(0, 300);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '').replace(/\/$/, '');
}

function textOf(link: Element): string {
  const text = (link.textContent ?? '')
    .slice(0, 1_000)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return (text || (link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '')).slice(0, 200);
}
