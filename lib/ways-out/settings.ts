import { prefiltered } from '../prefilter.ts';
import type { Kind, Statement } from '../types.ts';
import { cuesIn } from './cues.ts';
import { isNoChoice, readsOnCookies, tellsWhatToDo } from './instructive.ts';
import { aimOf } from './kinds.ts';
import { optedOutOf } from './opted-out-of.ts';
import { looksAfter, place, service } from './places.ts';
import { placeAbroad, settingsOfApp } from './places-abroad.ts';
import { stepsOf } from './steps.ts';
import { agencyAbroad } from './told-abroad.ts';
import { verbAbroad } from './verbs-abroad.ts';

const verb = prefiltered(
  /(?<!\p{L})(?:opt|out|delet\w+|turn(?:ing)? (?:this |it |these |them )?(?:off|on)|disabl\w+|deactivat\w+|disconnect\w*|withdraw|object|export\w*|download\w*|correct\w*|updat\w+|edit\w*|chang\w+|modif\w+|manag\w+|control\w*|access\w*|adjust\w*|configur\w+|review|clos\w+|unsubscrib\w+|remov\w+|tap|limit|choos\w+|set (?:your|their)|amend\w*|pause|clear|exercis\w+|cop(?:y|ies))/u,
);

const agency = prefiltered(
  /(?<!\p{L})(?:(?<=^[^\p{L}]{0,3})(?:go to|visit|open|use) your|you (?:can|may|could|might|are able|will be able|also|have|should|must|need|always|choose|wish|want|do not want|don't want)|please|unless you|if you|allows? you|enables? you|lets? you|at any time|any time|at all times|by (?:using|going|visiting|changing|adjusting|following|clicking|updating|configuring|editing|signing|logging)|customers? (?:can|may)|users? (?:can|may)|(?:friend|recipients?|individuals?|parents?) (?:can|may)|turn off|(?:scroll|navigate|tap|click|head) (?:down |on |through |in)?to\b|and (?:tap|click|select)\b|to (?:opt|delete|disable|change|manage|update|turn|control|unsubscribe|stop|adjust|edit|review|withdraw|revoke|exercise|object|cancel|correct|remove|download|deactivate|limit|restrict|modify|amend)|gebeten|sie können|können sie|du kannst|kannst du|nutzer k[aö]nn\w*|kann (?:der|die) nutzer\w*|bitte|jederzeit|vous pouvez|tu peux|pouvez-vous|il vous suffit|veuillez|consultez|rendez-vous|pour exercer|à tout moment|puedes?|podrá|podrás|en cualquier momento|puoi|può|potete|in qualsiasi momento|u kunt|je kunt|kunt u|pode|poderá|a qualquer momento|możesz|można|w każdej chwili)(?![\p{L}])/u,
);

const notTheirs = prefiltered(
  /\byou are (?:solely |also )?responsible\b|\bwe (?:also |may |automatically )?(?:collect|receive|obtain|gather|infer)\b|(?<!\b(?:that|which|data|information|details) )\bwe (?:hold|keep|retain)\b|\bremember that\b|\beven if you\b|\b(?:register\w*|sign(?:ing)? (?:in|up)|log(?:ging)? (?:in|on))\b[^.]{0,60}\b(?:using|via|with|through) your (?:facebook|google|apple|twitter|microsoft|social|third)|\b(?:will )?remains? (?:visible|available|accessible)\b|\bwhen you [^,.]{0,60}, we (?:use|may use)\b|visible to|could be used|(?:depending on|depends (?:up)?on|based on|according to|subject to|consistent with|regardless of|as (?:set|per) (?:in )?|collect|store|receive|such as) (?:\w+ ){0,3}(?:account |privacy |app )?(?:settings|preferences)|\bcontrolled by your (?:\w+ )?settings\b|\bsettings at (?:the|that|those|such)\b|\bflash (?:lso|cookie|local|player|setting)|\blocal (?:shared|stored) object|\b(?:bank|checking|payment|credit|social media) accounts?\b|browser|device settings|mobile device|operating system|mobilgerät|endgerät|smartphone|(?:votre|ton) appareil|(?:tu|su|del|do|seu) dispositivo|(?:uw|je|het) apparaat|ustawieniach urządzeni|geräteeinstellung|navigateur|navegador|przeglądark/,
);

/**
 * The setting that words (as `plainWords` gives them) send the reader to; `null` when they send nowhere. `abroad`: the
 * words may be of another language than English.
 */
export function settingIn(
  words: string,
  statement: Statement,
  abroad: boolean,
): { kind: Kind; steps: string } | null {
  // A signal that happens to be called a control is told of elsewhere.
  const at = placeIn(words.replaceAll('global privacy control', 'gpc'), abroad);
  if (at < 0) return null;
  if (
    (notTheirs.test(words) && !changes.test(words) && !(abroad && settingsOfApp.test(words))) ||
    ofBrowser.test(words) ||
    (abroad && stepOfBrowser.test(words)) ||
    !(agency.test(words) || (abroad && agencyAbroad.test(words))) ||
    !(verb.test(words) || (abroad && verbAbroad.test(words)))
  )
    return null;
  if (
    ofExamples.test(words) ||
    isToldElsewhere(words) ||
    isNoChoice(words) ||
    readsOnCookies(words) ||
    !tellsWhatToDo(words)
  )
    return null;
  return { kind: settingKind(words, at), steps: menuPath(statement.text) ?? stepsOf(statement.text) };
}

/** "You can opt out as explained in the "Your mail" section below": the setting is named there. */
function isToldElsewhere(words: string): boolean {
  return (
    /\bas (?:explained|described|outlined|detailed|discussed|set (?:out|forth)) (?:below |above )?(?:in|under) (?:the |our |your )?"[^"]{3,60}" sections?\b/.test(
      words,
    ) && !words.includes('contact')
  );
}

/** "Examples of information you can access include:" what stands in such a list is data. */
const ofExamples = /^examples? of (?:the )?(?:\w+ )?(?:information|data)\b/;

/** Settings of a browser or a phone are told of as such. */
const ofBrowser =
  /\bsettings"? apps? (?:of|on) your\b|\b(?:settings|preferences)\b.{0,60}?\b(?:of|in|on|through|via) (?:your|the) (?:web |internet )?browser\b/;

/** "Pour Chrome : ouvrez le menu …": where a browser is set, whatever its menus are called. */
const stepOfBrowser =
  /^(?:\d+[.)] |[-•–] )*(?:(?:pour|sur|sous|avec|für|in|bei|unter|para|en|per|su|voor) )?(?:google |mozilla |microsoft |apple )?(?:chrome|firefox|safari|internet explorer|edge|opera)(?:™|®)? ?[:(,-]|\b(?:onglet|registerkarte|reiter|pestaña|scheda|tabblad)\b.{0,160}\bcookies\b|\bcookies flash\b/;

/** Offset of the first place that words name; -1 for none. */
function placeIn(words: string, abroad: boolean): number {
  const at = place.search(words);
  if (at >= 0) return at;
  const inService = service.search(words);
  if (inService >= 0 && looksAfter.test(words)) return inService;
  return abroad ? placeAbroad.search(words) : -1;
}

/** What is told of collecting beside a plain "you can change your settings" takes nothing away from it. */
const changes =
  /\byou can (?:always |also )?(?:adjust|change|manage|update|edit|review|control) (?:your|the|these|this)\b(?!.{0,60}\b(?:browser|device|phone)(?:'?s)? settings).{0,40}?\b(?:settings|preferences|controls)\b|\bsettings (?:may |also )?(?:allow|let|enable)s? you to (?:limit|control|choose|manage|restrict|hide)\b/;

const own: ReadonlySet<Kind> = new Set([
  'delete',
  'portability',
  'correct',
  'preference-center',
  'cookie-settings',
  'ads-opt-out',
  'sale-opt-out',
  'sharing-opt-out',
  'unsubscribe-form',
  'object',
  'analytics-opt-out',
]);

/** Another way than the one just named. */
const alternative = /(?:,| )(?:or|ou|oder|o|of|lub)\b.{0,20}?(?:\bby |\ben |\bdurch |\bdoor |\w+ing\b)/;

const cookieControl =
  /\bcookies? (?:settings|preferences?|choices|consent)\b|cookie-?(?:einstellungen|instellingen)|(?:paramètres|préférences) .{0,16}cookies|(?:configuración|preferencias) de cookies|impostazioni .{0,8}cookie/;

/** What people are written. */
const ofMessages =
  /\b(?:e-?mails?|newsletters?|sms|courriers?|courriels?|prospection|offres|marketing|nachrichten|werbung|correos?|boletín|messaggi|nieuwsbrie\w+|mensagens|wiadomości)\b/;

/** A place that is called after cookies: "dans la rubrique « Mes cookies »". */
const namedForCookies =
  /\b(?:section|rubrique|onglet|page|menu|bereich|menü|sezione|apartado|sección)e? "\s?[^"]{0,20}(?:cookies?|traceurs?)/;

/** Privacy settings at the bottom of each page are those of the banner. */
const inFooter =
  /(?:paramètres|préférences|réglages) (?:de |des |en matière de )(?:la )?(?:confidentialité|vie privée|consentements?).{0,60}(?:pied|bas) de (?:chaque |la )?page|(?:datenschutz|privatsphäre)-?einstellungen\b.{0,60}\b(?:footer|seitenende|fußzeile|unten auf)/;

/** "We show relevant ads; you can turn this off": what is turned off stands before. */
const refersBack =
  /\b(?:control|disable|turn off|stop|limit|refuse|opt[ -]?out of) (?:this|it|these|them)\b|\bturn (?:this|it|these|them) off\b/;

/** What a setting is for: one purpose gives its kind; several, or none of note, make it the account as such. */
function settingKind(words: string, placed: number): Kind {
  const all = cuesIn(words);
  // "Withdraw consent in the settings or by closing your account": what is said before the place is done there.
  const before = all.filter(({ kind, start }) => own.has(kind) && start < placed);
  const said = before.length > 0 && alternative.test(words.slice(placed)) ? before : all;
  if (said.some(({ vague }) => vague) && optedOutOf(words) === 'object') return 'object';
  const named = new Set(said.flatMap(({ kind, vague }) => (own.has(kind) && !vague ? [kind] : [])));
  if (named.has('cookie-settings') && cookieControl.test(words)) return 'cookie-settings';
  if (namedForCookies.test(words) || inFooter.test(words)) return 'cookie-settings';
  // "Object to these messages by unsubscribing": one choice in two words.
  if (named.has('unsubscribe-form') && ofMessages.test(words)) named.delete('object');
  if (named.size === 0 && refersBack.test(words)) {
    const meant = optedOutOf(words);
    if (meant !== null && own.has(meant)) return meant;
  }
  const [only] = named;
  if (only !== undefined && [...named].every((kind) => aimOf(kind) === 'stop-marketing')) return only;
  return named.size === 1 && only !== undefined && only !== 'correct' ? only : 'account-self-service';
}

const deeper = '(?:[>→»›]|-+>)';
/** An entry of a menu in capitals; words in small letters belong to it up to the next entry or the end of the clause. */
const entry =
  "\\p{Lu}[\\p{L}&'-]*(?: [\\p{Lu}&][\\p{L}&'-]*){0,4}" +
  `(?:(?: (?!(?:to|and|or|in|on|if|for|by|as|at|where|when|which|you|from|with|then)\\b)\\p{Ll}[\\p{L}'-]*){1,3}(?= ?(?:${deeper}|[.,;:)"”]|$)))?`;
const path = new RegExp(`${entry}(?: ?${deeper} ?${entry}){1,5}`, 'u');

/** A menu path as written: "Settings > Data Controls > Delete account". */
function menuPath(text: string): string | undefined {
  return path.exec(text.slice(0, 1500))?.[0].trim();
}
