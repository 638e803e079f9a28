/**
 * A part of the page that its tag, role or name calls something other than the main text. Names mislead: a strong
 * region is left out unless it holds most of the page, a weak one only when it holds no prose.
 */
export type Region = {
  kind: 'nav' | 'footer' | 'aside' | 'dialog' | 'consent' | 'chrome' | 'beside';
  strength: 'strong' | 'weak';
  parent: number | undefined;
  /** Characters of all text and of text in prose, and characters of links, regions inside included. */
  chars: number;
  prose: number;
  linked: number;
  copyright: boolean;
};

/** What the makers of cookie banners call their elements. */
const CONSENT_NAMES =
  'onetrust ot-sdk optanon didomi usercentrics cookiebot cybotcookie quantcast qc-cmp truste- trustarc sp_message iubenda-cs tarteaucitron axeptio cookieyes cky- cmplz borlabs klaro osano termly'.split(
    ' ',
  );
const CONSENT_BANNER =
  /(?:^|\s)cc-(?:window|banner)|cookie[-_]?(?:banner|bar|consent|popup|modal|wall|layer|law|disclaimer|alert|message|info|overlay|prompt)|(?:consent|gdpr)[-_]?(?:banner|bar|modal|popup|overlay)/;

/** Makers of banners also put policies and lists of cookies into pages, under names of their own. */
const CONSENT_DOCUMENT = /(?:^|[\s_-])(?:document|policy|statement|declaration)(?:$|[\s_-])/;

/** Not one expression for all: preparing it would take as long as a small page. */
function namesConsent(small: string): boolean {
  if (/cookie|consent|gdpr|cc-/.test(small) && CONSENT_BANNER.test(small)) return true;
  return CONSENT_NAMES.some((name) => small.includes(name)) && !CONSENT_DOCUMENT.test(small);
}

/** Words of names, two of them written as one where they belong together. */
const NAME_WORDS = wordsBy({
  footer: 'footer sitefooter pagefooter globalfooter mainfooter colophon copyright impressum',
  nav:
    'nav navbar navigation menu megamenu submenu breadcrumb breadcrumbs pagination pager skiplink skipnav skipto ' +
    'siteheader topbar toolbar tabsnav search sidebar sidenav locale locales langswitch langswitcher langselect ' +
    'langselector langpicker langmenu langlist languageswitch languageswitcher languageselect languageselector ' +
    'languagepicker languagemenu languagelist localeselect localeselector localeswitch localeswitcher localepicker',
  chrome:
    'share sharing social advertising popup modal banner toast alert feedback rating vote print meta tags ' +
    'appdownload cta sronly visuallyhidden screenreader',
  beside:
    'related relatedposts relatedarticles relatedcontent recommended recommendations newsletter subscribe signup promo advert adverts advertisement advertisements ad ads comment ' +
    'comments author byline',
});

function wordsBy(words: Record<Exclude<NameSays, 'consent'>, string>): ReadonlyMap<string, NameSays> {
  const says = new Map<string, NameSays>();
  for (const name of ['footer', 'nav', 'chrome', 'beside'] as const)
    for (const word of words[name].split(' ')) says.set(word, name);
  return says;
}

const ROLES: ReadonlyMap<string, Region['kind']> = new Map(
  Object.entries({
    navigation: 'nav',
    menu: 'nav',
    menubar: 'nav',
    search: 'nav',
    toolbar: 'nav',
    contentinfo: 'footer',
    banner: 'nav',
    complementary: 'aside',
    dialog: 'dialog',
    alertdialog: 'dialog',
  } as const),
);

/** Names of these say what their text is about ("#how-we-share"), not what part of the page they are. */
export const NEVER_A_REGION: ReadonlySet<string> = new Set(
  'html body main article h1 h2 h3 h4 h5 h6 p a span b strong em i u small td th tr tbody li dt dd br hr'.split(
    ' ',
  ),
);

/** What an id and class name call an element. */
export type NameSays = 'consent' | 'footer' | 'nav' | 'chrome' | 'beside';

export function whatNameSays(name: string): NameSays | undefined {
  const small = name.toLowerCase();
  if (namesConsent(small)) return 'consent';
  let says: NameSays | undefined;
  let before = '';
  for (const word of small.split(/[\s_-]+/)) {
    const found = NAME_WORDS.get(word) ?? NAME_WORDS.get(before + word);
    before = word;
    if (found === 'footer') return found;
    if (found !== undefined && says !== 'nav') says = found;
  }
  return says;
}

/** The region that an element opens, undefined for ordinary elements. `inMain`: inside `<main>` or `<article>`. */
export function regionOf(
  { tag, role, name }: { tag: string; role: string | null; name: NameSays | undefined },
  inMain: boolean,
): Pick<Region, 'kind' | 'strength'> | undefined {
  if (NEVER_A_REGION.has(tag)) return undefined;
  const strong = inMain ? 'weak' : 'strong';
  if (name === 'consent') return { kind: 'consent', strength: 'strong' };
  switch (tag) {
    case 'nav':
      return { kind: 'nav', strength: strong };
    case 'footer':
      return { kind: 'footer', strength: strong };
    case 'header':
      return { kind: 'nav', strength: 'weak' };
    case 'aside':
      return { kind: name === 'beside' ? name : 'aside', strength: 'weak' };
    case 'dialog':
      return { kind: 'dialog', strength: 'strong' };
  }
  const kind = role === null ? undefined : ROLES.get(role);
  if (kind === 'dialog' || kind === 'footer') return { kind, strength: strong };
  if (kind === 'nav' && role !== 'banner') return { kind, strength: strong };
  if (kind !== undefined) return { kind, strength: 'weak' };
  return name === undefined ? undefined : { kind: name, strength: 'weak' };
}

/** A strong region with this share of the page's prose is the page: the policy sits in a dialog or a footer. */
const SHARE_THAT_MAKES_THE_PAGE = 0.4;
/** A region where more of the text than this is links is navigation. */
const LINKED_SHARE_OF_NAVIGATION = 0.5;

/** Is the region, after all, part of the text? */
export function isText(region: Region, proseOfPage: number): boolean {
  if (region.prose > 1_000 && region.prose >= SHARE_THAT_MAKES_THE_PAGE * proseOfPage) return true;
  if (region.strength === 'strong') return false;
  if (region.kind === 'footer' && region.copyright) return false;
  return region.prose > 0 && region.linked < LINKED_SHARE_OF_NAVIGATION * region.chars;
}
