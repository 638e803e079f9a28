import type { Kind } from '../types.ts';
import { cuesIn, firstCue } from './cues.ts';
import { isHelpArticle, isHelpCentre, isOnAccount, servesFor } from './documents.ts';
import { inWords } from './generic.ts';
import { optedOutOf } from './opted-out-of.ts';
import type { LinkInput, Recognised } from './recognise.ts';
import { isProse, plainWords } from './wording.ts';

const nothing: Pick<Recognised, 'kind' | 'leadsTo'> = { kind: null };

const contactPage = /(?:^|\/)(?:contact|kontakt|contacto|contatti|contato)(?:[-_]?us)?(?:[/.?]|$)/i;
const contactSection =
  /\b(?:contact|kontakt|contacto|contatti|contato)\b|\bnous (?:contacter|écrire|joindre|envoyer)|\buns (?:schreiben|kontaktieren)/i;

const aboutQuestions =
  /\b(?:contact\w*|legal notice|imprint|impressum|mentions légales|kontakt|contacto|contatti|contato|inquir|enquir|question|complain|concern|privacy|rights|droits|rechte|derechos|diritti)/i;

/** A link whose own sentence is silent: an account's page, the contact page of a contact section, an article on what was said before. */
export function bySurroundings(
  url: URL,
  mute: boolean,
  own: boolean,
  input: LinkInput,
): Pick<Recognised, 'kind' | 'leadsTo'> {
  const { sentence, above = '', anchor } = input;
  if (accountPage(url, sentence) || (mute && pointsToSettings(sentence, above)))
    return { kind: 'account-self-service' };
  if (mute && url.pathname.length > 1 && isLineOfContact(sentence) && contactSection.test(above))
    return { kind: 'contact-form' };
  if (
    own &&
    contactPage.test(url.pathname) &&
    aboutQuestions.test(above) &&
    contactSection.test(`${sentence} ${anchor}`)
  )
    return { kind: 'contact-form' };
  const words = plainWords(anchor);
  if (
    mute &&
    isCalledForm(anchor) &&
    fillsIn.test(sentence) &&
    ofRights.test(`${sentence} ${above.slice(-longestBefore)}`)
  )
    return { kind: 'request-form' };
  if (!own) return nothing;
  const asked = askedBefore(plainWords(sentence), words, above);
  if (asked !== null) return isHelpArticle(url) ? weak(asked) : { kind: asked };
  if (sentence.length >= briefest) return nothing;
  if (announcesForm.test(above))
    return { kind: /\brequests?\b/.test(words) ? 'request-form' : 'contact-form' };
  if (!isHelpArticle(url) || !(mute || isHelpCentre(words))) return nothing;
  const before = firstCue(plainWords(above));
  if (before === null) return nothing;
  return weak(servesFor(words, url, firstCue(inWords(url.pathname)) ?? before, own, above));
}

/** Whether a link is called a form in another language than English. */
export function isCalledForm(anchor: string): boolean {
  return formAbroad.test(anchor);
}

const formAbroad = /\bformulaire|formular|formulario|\bmodulo|formulier|formulário/i;
/** Such a form is to be filled in: "renseigner ce formulaire". */
const fillsIn =
  /(?<!\p{L})(?:rempli\p{L}*|renseign\p{L}+|complét\p{L}+|utilis\p{L}+|au moyen|via|ausfüll\p{L}*|ausgefüllt|nutzen|verwenden|über|rellen\p{L}+|compil\p{L}+|utilizz\p{L}+|utiliz\p{L}+|invul\p{L}*|in te vullen|gebruik\p{L}*|preench\p{L}+|wypełni\p{L}*)(?!\p{L})/iu;

const ofRights =
  /\b(?:vos|ces|des|tes) droits|vo(?:s|tre) (?:données|demande)|données (?:personnelles|à caractère personnel)|\b(?:betroffenen)?rechten?\b|\b(?:ihre|deine) daten\b|\bderechos\b|\b(?:sus|tus) datos|\bdiritti\b|\b(?:suoi|tuoi) dati|\bdireitos\b|\bseus dados|\bgegevens\b/i;

/** The link alone on the next line is the form. */
const announcesForm =
  /\b(?:question|inquir|enquir|request|contact)[^.]{0,200}\b(?:use|using|complet\w+|fill(?:ing)? (?:in|out)|submit\w*|through|via)\b[^.]{0,30}\b(?:(?:following|below) (?:link|form)|(?:link|form) below)\b/i;

/** Whether a sentence is a line of a list of contacts that only names the web: "Online: here". */
export function isLineOfContact(sentence: string): boolean {
  return onTheWeb.test(sentence);
}

const onTheWeb =
  /^(?:online|web(?:site)?|web ?form|(?:contact )?form|internet|formulaire|formular|formulario)\s?:/i;

/** "These settings are at …": what can be done there was said before. */
function pointsToSettings(sentence: string, above: string): boolean {
  return demonstrative.test(sentence) && isOnAccount(above.slice(-300));
}

const demonstrative =
  /^(?:these|those|this|diese|deze|dit|estas?|estos?|queste|questi|ces|cette|essas?|estes?|te) (?:\p{L}+ )?(?:settings?|options?|preferences|controls|einstellungen|optionen|instellingen|opties|opciones|ajustes|preferencias|impostazioni|opzioni|paramètres|réglages|configurações|opções|definições|ustawienia|opcje)(?!\p{L})/iu;

/**
 * What "to do so, visit our portal" is about: the one right that the sentence before grants, a request where it grants
 * several. A link called "turn this off" ends the use of data that stands there.
 */
function askedBefore(words: string, anchor: string, above: string): Kind | null {
  const before = plainWords(above.slice(-longestBefore));
  if (endsThis.test(anchor)) return optedOutOf(before) ?? 'object';
  if (!refersBack.test(words)) return null;
  const named = new Set(
    cuesIn(before).flatMap(({ kind, vague }) => (requested.has(kind) && !vague ? [kind] : [])),
  );
  const [only] = named;
  return named.size > 1 ? 'request-form' : (only ?? null);
}

/** How much of the sentence before is read, in characters. */
const longestBefore = 400;

const refersBack =
  /^(?:to|if you (?:wish|want|would like) to) (?:do (?:so|this|that|any of (?:these|this|the above))|exercise (?:this|these|that|those|any of))\b|^(?:pour (?:cela|ce faire|exercer (?:ces?|cette) )|(?:dazu|hierzu|hierfür|dafür)\b|para (?:ello|hacerlo|isso)\b|per (?:farlo|fare ciò)\b|(?:hiervoor|daarvoor|om dit te doen)\b|w tym celu\b)/;

const endsThis =
  /^(?:turn|switch)(?:ing)? (?:this|it|these|them) off$|^(?:opt(?:ing)?[ -]?out of|stop(?:ping)?|disabl(?:e|ing)|turn(?:ing)? off) (?:this|it|these|them)$/;

const requested: ReadonlySet<Kind> = new Set([
  'delete',
  'access',
  'portability',
  'correct',
  'object',
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
]);

/** "Learn more here." says nothing by itself, in characters. */
const briefest = 60;

const accountPath =
  /(?:^|\/)(?:settings|preferences|my-?account|account-?settings|dashboard|permissions|delete-?services?)(?:[/_.-]|$)/i;

/** Whether an address is that of somebody's own account. */
export function isAccount(url: URL): boolean {
  return accountPath.test(url.pathname) || /^(?:my)?accounts?\./i.test(url.hostname);
}

function accountPage(url: URL, sentence: string): boolean {
  return (
    isAccount(url) &&
    isProse(sentence) &&
    /\b(?:manage|control|update|edit|review|change|choose|adjust|delete|remove)\b/i.test(sentence)
  );
}

/** What only informs is no way out by itself. */
export function weak(leadsTo: Kind | undefined): Pick<Recognised, 'kind' | 'leadsTo'> {
  return leadsTo ? { kind: null, leadsTo } : nothing;
}
