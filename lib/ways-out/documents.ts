import type { Kind } from '../types.ts';
import { plainWords } from './wording.ts';

const documentAnchor =
  /\b(?:polic(?:y|ies)|notices?|statements?|terms|conditions|agreements?|addend(?:um|a)|licen[cs]es?|guidelines|principles|blog|faqs?|glossary|white ?paper|reports?|disclosures?|charter|imprint|impressum|agb|datenschutz(?:erklärung|hinweise)?|confidentialité|privacidad|mentions légales|nutzungsbedingungen|sub-?processors?|about|careers?|press|certification|seal)\b/;

const choiceAnchor =
  /requests?|\bform\b|opt[ -]?out (?:page|form|tool|here)|settings|preferences|choices|unsubscrib|delete|do not sell|portal|withdraw|manage|download/;

const documentPath =
  /(?:^|[/_.-])(?:terms(?:[-_]?of[-_]?(?:use|service))?|tos|eula|agb|privacy[-_]?(?:policy|notice|statement)|cookie[-_]?(?:policy|notice|statement)|policies|legal[-_]?notice|imprint|impressum|subprocessors|careers|press|blog|news|datenschutz|confidentialite)(?:[/_.-]|$)/i;

/** "/en/privacy" is a policy; "/settings/privacy" is not. */
const privacyPage = /^(?!.*(?:settings|account|preferences)).*\/privacy\/?$/i;

const articleHost = /^(?:support|help|faq|docs|kb|community|helpcenter|hilfe|aide|ayuda)\./i;
const articlePath =
  /(?:^|\/)(?:help|hc|faqs?|support|kb|answers?|articles?|knowledge(?:base)?|docs|guide|hilfe|aide)(?:\/|$|-|\.)/i;

/** Whether a link leads to something to read: a policy, terms, a blog; by its text and, where that says nothing, by its address. */
export function isDocument(anchor: string, url: URL, anchorIsMute: boolean): boolean {
  const words = plainWords(anchor);
  const sectionTitle = url.hash.length > 1 && documentPath.test(url.pathname);
  if (!sectionTitle && choiceAnchor.test(words) && !/\bpolicy$|\bnotice$|\bstatement$/.test(words))
    return false;
  const mutely = anchorIsMute && (documentPath.test(url.pathname) || privacyPage.test(url.pathname));
  return documentAnchor.test(words) || sectionTitle || mutely;
}

/** Whether a link leads to an article of a help centre: it explains a choice but is not the choice. */
export function isHelpArticle(url: URL): boolean {
  return articleHost.test(url.hostname) || articlePath.test(url.pathname);
}

/** Whether a link's text or address names a privacy policy, in the languages of the popup's neighbours. */
export function isPrivacyPolicy(anchor: string, url: URL): boolean {
  return (
    /privacy (?:policy|statement|notice)|datenschutz(?:erklärung|hinweise)|politique de confidentialité|política de privacidad|informativa (?:sulla )?privacy|privacy ?verklaring|política de privacidade|polityka prywatności/.test(
      plainWords(anchor),
    ) || /privacy[-_]?(?:policy|notice|statement)|full[-_]?privacy/i.test(url.pathname)
  );
}

/** What a help article about it keeps as its own kind; the rest are about the account. */
const articleKinds: ReadonlySet<Kind> = new Set(['contact-form', 'delete', 'request-form', 'portability']);

/** What a document or article that stands in a sentence about a choice may serve for when nothing better is there. */
export function servesFor(anchor: string, url: URL, said: Kind | null, own: boolean): Kind | undefined {
  if (/cookie/.test(plainWords(anchor)) && said !== null && own) return 'cookie-settings';
  if (!isHelpArticle(url) || said === null) return undefined;
  if (!own) return said.endsWith('opt-out') ? said : undefined;
  return articleKinds.has(said) ? said : 'account-self-service';
}

const lawOrReference =
  /(?:^|\.)(?:eur-lex\.europa\.eu|ec\.europa\.eu|commission\.europa\.eu|gdpr-info\.eu|gdpr\.eu|legislation\.gov\.(?:uk|au)|gesetze-im-internet\.de|legifrance\.gouv\.fr|boe\.es|leginfo\.legislature\.ca\.gov|law\.cornell\.edu|ecfr\.gov|congress\.gov|govinfo\.gov|fedlex\.admin\.ch|wikipedia\.org)$/i;

/** Whether a link leads to the text of a law, a decision on transfers or an encyclopedia: nobody answers there. */
export function isLawOrReference(url: URL): boolean {
  return lawOrReference.test(url.hostname);
}

const browsers =
  /\b(?:browsers?|safari|chrome|firefox|edge|opera|internet explorer|brave|duckduckgo|vivaldi|samsung internet)\b/;

const browserName =
  /\b(?:safari|chrome|firefox|edge|opera|internet explorer|brave|duckduckgo|vivaldi|samsung internet)\b/i;

/** The browser that a link's text names, as written; `undefined` for none. */
export function browserNamed(anchor: string): string | undefined {
  return anchor.length > 60 ? undefined : browserName.exec(anchor)?.[0];
}

/** Whether a link to another site is one of the usual list of browsers and how to set them. */
export function isBrowserHelp(anchor: string, sentence: string, own: boolean): boolean {
  const words = plainWords(anchor);
  return (
    !own &&
    browsers.test(words) &&
    !/analytics|add-?on|extension/.test(words) &&
    /cookie|browser/i.test(sentence)
  );
}
