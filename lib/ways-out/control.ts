import type { Kind } from '../types.ts';
import { clauseKind } from './clause.ts';
import { firstCue } from './cues.ts';
import type { LinkInput, Recognised } from './recognise.ts';
import { saysNothing } from './wording.ts';

const nothing: Recognised = { kind: null };

const privacySettings =
  /^(?:(?:manage|your|my) )?privacy (?:settings|preferences|options)$|^(?:gérer )?(?:(?:mes|les|vos) )?(?:paramètres|préférences|réglages) de (?:la )?(?:confidentialité|vie privée)$|^(?:datenschutz|privatsphäre)-?einstellungen$|^(?:configuración|ajustes|preferencias|definições|configurações) de (?:la )?privacidade?$|^(?:impostazioni|preferenze) (?:della |sulla )?privacy$|^privacy-?instellingen$|^ustawienia prywatności$/;

const consentCall =
  /onetrust|cookiebot|cookieconsent|uc_ui|usercentrics|didomi|truste|__cmp|__tcfapi|axeptio|tarteaucitron|klaro|osano|iubenda|consentmanager|googlefc|fundingchoices|quantcast|sourcepoint|_sp_|ketch|cookie/i;

const controlKinds: ReadonlySet<Kind> = new Set([
  'cookie-settings',
  'sale-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'sharing-opt-out',
  'analytics-opt-out',
]);

/** What the buttons of a consent banner say beside "accept". */
const bannerButton =
  /^(?:(?:customi[sz]e|(?:manage|more|show|set)? ?(?:my |your |the )?(?:options|choices|preferences|settings|purposes)|(?:i )?(?:reject|refuse|decline|disagree))(?: all)?|(?:je )?(?:tout )?(?:paramétrer|personnaliser|refuser|refuse)(?: tout)?|(?:gérer|voir) (?:mes |les |vos )?(?:choix|préférences|options)|continuer sans accepter|(?:alle )?ablehnen|(?:individuelle )?einstellungen(?: anpassen)?|anpassen|(?:rechazar|rejeitar|rifiuta)(?: tod[ao]s?| tutt[io])?|configurar|personalizza|weigeren|aanpassen|odrzuć(?: wszystkie)?)$/;
const aboutCookies = /\b(?:cookies?|traceurs?)\b|ciastecz/i;
const asks =
  /\b(?:partners|partenaires|purposes|accept\w*|agree|allow|consent|akzeptier\w*|zustimm\w*|aceptar|accett\w*|accepteren|aceitar|akceptuj\w*)\b/i;

/** A link to another part of the page: "see our Ad Choices section below". */
const onSection = /\bsections? (?:below|above|on)\b|\bdescribed? in\b/i;

/** What a sentence on cookies says of a choice made before. */
const changesChoice =
  /\b(?:chang|modif|adjust|withdraw|manag|gér|revenir sur|paramétr|retir|änder|anpass|widerruf|gestion|cambi|revoc|wijzig|alter)\p{L}*(?!\p{L}).{0,40}\b(?:choi(?:x|ces?)|préférences?|preferences?|settings|consente?ment|auswahl|einwilligung|einstellungen|preferencias|consentimiento|scelte|preferenze|consenso|voorkeuren|toestemming|escolhas)(?!\p{L})/iu;

/** What a control that is only called "here" is for, by its sentence and the one before it. */
function byClause({ anchor, sentence, at, above = '' }: LinkInput): Kind | null {
  if (!saysNothing(anchor)) return null;
  const { kind } = clauseKind(anchor, sentence, at);
  if (kind !== null && controlKinds.has(kind)) return kind;
  return changesChoice.test(sentence) && aboutCookies.test(`${above.slice(-400)} ${sentence}`)
    ? 'cookie-settings'
    : null;
}

/** A control of the page itself: opened by script, so there is nothing to jump to but the control. */
export function control(anchor: string, input: LinkInput): Recognised {
  const { href, sentence } = input;
  if (bannerButton.test(anchor) && aboutCookies.test(sentence) && asks.test(sentence))
    return { kind: 'cookie-settings', status: 'as-written' };
  const kind = firstCue(anchor) ?? byClause(input);
  if (kind !== 'cookie-settings' && (onSection.test(`${anchor} ${sentence}`) || anchor.endsWith('?')))
    return nothing;
  if (privacySettings.test(anchor)) return { kind: 'cookie-settings', status: 'as-written' };
  if (kind !== null && controlKinds.has(kind)) return { kind, status: 'as-written' };
  const call = /^javascript:/i.test(href) && consentCall.test(href.slice(0, 200));
  return call ? { kind: 'cookie-settings', status: 'as-written' } : nothing;
}

const controlHash =
  /(?:cookie|consent|privacy)s?[-_]?(?:settings|preferences|consent|manager)|ot-sdk|manage[-_]?cookies|\buc-(?:first|second|central|corner|privacy)/i;

/** A link to this very page: a way out where it is a control ("#") or its fragment is the hook of a consent manager. */
export function inPage(anchor: string, url: URL, input: LinkInput): Recognised {
  if (url.href.endsWith('#')) return control(anchor, input);
  const settings = firstCue(anchor) === 'cookie-settings' || privacySettings.test(anchor);
  return settings && controlHash.test(url.hash) ? { kind: 'cookie-settings', status: 'as-written' } : nothing;
}
