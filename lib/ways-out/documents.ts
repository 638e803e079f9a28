import type { Kind } from '../types.ts';
import { aimOf } from './kinds.ts';
import { plainWords, saysNothing } from './wording.ts';

const documentAnchor =
  /\b(?:polic(?:y|ies)|notices?|statements?|terms|conditions|agreements?|addend(?:um|a)|licen[cs]es?|guidelines|principles|blog|faqs?|glossary|white ?paper|reports?|disclosures?|charter|imprint|impressum|agb|datenschutz(?:erklärung|hinweise)?|confidentialité|privacidad|mentions légales|politique|règles|\p{L}*(?:richtlinien?|erklärung(?:en)?|bestimmungen|hinweise?)|política|aviso|informativa|verklaring|beleid|polityka|nutzungsbedingungen|sub-?processors?|about us|^about|careers?|press|certification|seal|act|regulation|directive|^(?:the )?(?:ccpa|cpra|gdpr|lgpd|coppa|casl|pipeda|can-spam))(?![\p{L}])/u;

const choiceAnchor =
  /requests?|\bform\b|opt[ -]?out (?:page|form|tool|here)|settings|preferences|choices|unsubscrib|delete|do not sell|portal|withdraw|manage|turn(?:ing)? off|disabl|download|formulaire|cent(?:re|ro|er|rum) (?:de (?:gestion de )?)?(?:la )?(?:confidentialité|privacidade?)|datenschutz-?cent(?:er|rum)|demandes?\b|paramètres|réglages|gérer|désabonn|désinscri|formular|einstellungen|anfrage|antrag|abmeld|widerruf|widerspr|lösch|herunterlad|solicitud|configura|preferencias|baja\b|impostazioni|preferenze|richiesta|instellingen|voorkeuren|verzoek|definições|pedido|ustawienia|wniosek/;

const documentPath =
  /(?:^|[/_.:-])(?:glossary|definitions|terms(?:[-_]?of[-_]?(?:use|service))?|tos|eula|agb|privacy[-_]?(?:policy|notice|statement)|cookie[-_]?(?:policy|notice|statement)|policies|policy\.\w{2,5}$|legal[-_]?notice|imprint|impressum|subprocessors|careers|press|blog|news|datenschutz|confidentialite|(?:politique|charte|pol[ií]tica)[-_](?:de|des|d)[-_][a-z-]+|mentions[-_]legales)(?:[/_.-]|$)|\/legal\/?$/i;

/** "/en/privacy" is a policy; "/settings/privacy" is not. */
const privacyPage = /^(?!.*(?:settings|account|preferences)).*\/privacy\/?$/i;

/** A form may stand below a policy: "/legal/report/privacy", "/privacy-policy/inquiries". */
const doesPath =
  /(?:^|[/_-])(?:report|requests?|inquir(?:y|ies)|enquir(?:y|ies)|contact|forms?|webform|choices|opt[-_]?out|your-rights)(?:[/_.-]|$)/i;

const articleHost = /^(?:support|help|faq|docs|kb|community|helpcenter|hilfe|aide|ayuda)\./i;
const articlePath =
  /(?:^|\/)(?:help|hc|faqs?|support|kb|answers?|articles?|knowledge(?:base)?|docs|guide|hilfe|aide)(?:\/|$|-|\.)/i;

/** Whether a link leads to something to read: a policy, terms, a blog; by its text and, where that says nothing, by its address. */
export function isDocument(anchor: string, url: URL, anchorIsMute: boolean): boolean {
  const sectionTitle =
    url.hash.length > 1 && (documentPath.test(url.pathname) || privacyPage.test(url.pathname));
  if (!sectionTitle && choiceAnchor.test(anchor) && !/\bpolicy$|\bnotice$|\bstatement$/.test(anchor))
    return false;
  const mutely =
    anchorIsMute &&
    !doesPath.test(url.pathname) &&
    (documentPath.test(url.pathname) || privacyPage.test(url.pathname));
  return (!anchorIsMute && documentAnchor.test(anchor)) || sectionTitle || mutely;
}

/** Whether a host is a help centre: "help.acme.com", "acme-support.com". */
export function isHelpHost(host: string): boolean {
  return articleHost.test(host) || /-(?:support|help)\./i.test(host);
}

/** Whether a link is called after the help centre, without a word on the article; `words`: its `plainWords`. */
export function isHelpCentre(words: string): boolean {
  return /^(?:(?:our|the) )?(?:help|support) (?:cent(?:er|re)|pages?|site|articles?)$/.test(words);
}

/** A form or a door of the help centre itself. */
const actingPath =
  /(?:^|[/_-])(?:contact|forms?|(?:requests?|tickets?)\/new|submit|(?:account[-_]?)?(?:closure|deletion)|(?:close|delete|deactivate|cancel)[-_]?account|(?:unsubscribe|opt[-_]?out)(?:\.\w{2,5})?$)(?:[/_.-]|$)/i;

/** Whether a link leads to an article of a help centre: it explains a choice but is not the choice. */
export function isHelpArticle(url: URL): boolean {
  if (url.hostname === 'docs.google.com') return false;
  if (
    actingPath.test(url.pathname) &&
    !/\/(?:articles?|hc\/[^/]*\/articles|kb|answers?)\//i.test(url.pathname)
  )
    return false;
  return isHelpHost(url.hostname) || articlePath.test(url.pathname);
}

const formerly =
  /\b(?:former|previous|prior|earlier|old|archived?|past|superseded|version|until)\b|\b(?:19|20)\d\d\b.{1,20}\b(?:19|20)\d\d\b/;
const notForVisitors =
  /\b(?:kids|child(?:ren)?|employees?|applicants?|candidates?|recruit\w*|jobs?|donors?|vendors?|suppliers?|partners?)\b/;

/**
 * Whether a link's text names a privacy policy that is in force for visitors, in the languages of the popup's
 * neighbours; the address speaks for a text that says nothing ("here").
 */
export function isPrivacyPolicy(anchor: string, url: URL): boolean {
  const words = plainWords(anchor);
  if (formerly.test(words) || /(?:previous|prior|archive|former|old)(?:[-_/.]|$)/i.test(url.pathname))
    return false;
  if (notForVisitors.test(`${words} ${url.pathname.replace(/[-_/]/g, ' ')}`)) return false;
  return (
    /privacy (?:policy|statement|notice)|datenschutz(?:erklärung|hinweise)|politique de confidentialité|política de privacidad|informativa (?:sulla )?privacy|privacy ?verklaring|política de privacidade|polityka prywatności/.test(
      words,
    ) ||
    ((saysNothing(anchor) || /\b(?:full|complete|entire)\b/.test(words)) &&
      /privacy[-_]?(?:policy|notice|statement)|full[-_]?privacy/i.test(url.pathname))
  );
}

/** A notice for the people of some states: it says how they exercise their rights. */
const rightsNotice =
  /\b(?:california|ccpa|cpra|nevada|virginia|(?:u\.?s\.? |individual |other )?states?)\b[\w ()'-]{0,40}\b(?:rights|notices?|disclosures?|residents|addend(?:um|a)|supplement(?:al)?|privacy|act)\b/;

/** Whether a link of the company's own leads to such a notice; the address speaks for a text that says nothing. */
export function isRightsNotice(anchor: string, url: URL): boolean {
  const words = saysNothing(anchor)
    ? url.pathname.toLowerCase().replace(/[-_/.]+/g, ' ')
    : plainWords(anchor);
  if (/\.pdf$/i.test(url.pathname) || (saysNothing(anchor) && /requests?(?:[-_/.]|$)/i.test(url.pathname)))
    return false;
  return rightsNotice.test(words) && !notForVisitors.test(words) && !formerly.test(words);
}

/** What a help article about it keeps as its own kind; the rest are about the account. */
const articleKinds: ReadonlySet<Kind> = new Set([
  'contact-form',
  'delete',
  'request-form',
  'portability',
  'access',
]);

/** Rights that a help centre under another name explains for the company that sends people there. */
const ofRights: ReadonlySet<Kind> = new Set([
  'request-form',
  'access',
  'delete',
  'object',
  'portability',
  'account-self-service',
]);

/** Whose help centres explain their own settings to everybody. */
const platforms =
  /(?:^|\.)(?:google|apple|microsoft|mozilla|facebook|instagram|meta|twitter|x|linkedin|pinterest|opera|brave|amazon|adobe|youtube|tiktok|snapchat|vimeo|paypal|stripe|criteo)\./i;

/** What a sentence says that promises control over cookies, not only an account of them. */
const controlsCookies =
  /\b(?:opt|manag\w+|control\w*|disabl\w+|refus\w+|reject\w*|choices?|options|preferences|settings|turn(?:ing)? off|withdraw|ablehnen|ausschalten|abschalten|deaktivier\w+|verwalten|einstell\w+|widersp\w+|gestion de (?:vo|mes)|gérer|refuser|désactiver|paramétr\w+|préférences|choix|gestionar|rechazar|desactivar|configurar|gestire|rifiutare|disattivare|beheren|weigeren|uitschakelen|gerir|recusar|desativar|zarządza\w+|wyłącz\w+)(?![\p{L}])/iu;

/** What people do to what is kept of them, as against how it is protected or used. */
const looksAfterAccount =
  /\b(?:manag|control|choice|chang|adjust|updat|edit|delet|disabl|turn|opt|exercis|hid(?:e|ing)|limit(?!ations?)|set up|set your|remov|clos|deactivat|disconnect|verwalt|änder|anpass|lösch|einstell|kennzeichn|deaktivier|gérer|modifi|contrôl|choisir|fermer|clôtur|suppression|supprim|paramètr|désactiv|gesti(?:on|re|sci)|configur|cambi|elimin|modific|aggiorn|atualiz|aktualiz|disattiv|desativ|wyłącz|beheer|beher|wijzig|verwijder|gerir|alter|zarządz|zmieni|usun)/iu;

/** Whether a sentence says what can be done to what is kept of somebody. */
export function isOnAccount(sentence: string): boolean {
  return looksAfterAccount.test(sentence);
}

/** What a help centre under another name does for the company that sends people there. */
const ofContact: ReadonlySet<Kind> = new Set(['contact-form', 'request-form']);

/** What a document or article that stands in a sentence about a choice may serve for when nothing better is there. */
export function servesFor(
  anchor: string,
  url: URL,
  said: Kind | null,
  own: boolean,
  sentence: string,
): Kind | undefined {
  const cookies = own && /cookie/.test(saysNothing(anchor) ? url.pathname.toLowerCase() : anchor);
  if (cookies && (said !== null || controlsCookies.test(sentence))) return 'cookie-settings';
  if (!isHelpArticle(url) || said === null || privacyPage.test(url.pathname)) return undefined;
  if (!own)
    return said.endsWith('opt-out') ||
      (ofContact.has(said) && /\b(?:us|our)\b/i.test(sentence)) ||
      (ofRights.has(said) && !platforms.test(url.hostname))
      ? said
      : undefined;
  if (articleKinds.has(said)) return said;
  if (aimOf(said) === 'complain') return undefined;
  return isOnAccount(sentence) && !asksQuestions.test(sentence) ? 'account-self-service' : undefined;
}

/** Who has questions is sent to what answers them, whatever settings the sentence names as well. */
const asksQuestions =
  /\bif you have (?:any )?(?:other |further )?questions\b|\bfragen (?:hast|haben)\b|\bavez des questions\b|\btienes? (?:alguna )?(?:pregunta|duda)s?\b|\b(?:hai|ha) domande\b|\bvragen (?:hebt|heeft)\b|\btiver dúvidas\b/i;

const lawOrReference =
  /(?:^|\.)(?:eur-lex\.europa\.eu|ec\.europa\.eu|commission\.europa\.eu|gdpr-info\.eu|gdpr\.eu|legislation\.gov\.(?:uk|au)|gesetze-im-internet\.de|legifrance\.gouv\.fr|boe\.es|leginfo\.legislature\.ca\.gov|law\.cornell\.edu|ecfr\.gov|congress\.gov|govinfo\.gov|fedlex\.admin\.ch|wikipedia\.org|w3\.org)$/i;

/** Whether a link leads to the text of a law, a decision on transfers or an encyclopedia: nobody answers there. */
export function isLawOrReference(url: URL): boolean {
  return lawOrReference.test(url.hostname);
}
