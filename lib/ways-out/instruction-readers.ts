import type { Channel, Kind, Statement } from '../types.ts';
import { isComplaint } from './complaint.ts';
import { tellsWhatToDo } from './instructive.ts';
import { namedControls } from './named-control.ts';
import { namedStep } from './named-step.ts';
import { settingIn } from './settings.ts';
import { isOnBanner, isOnDevice } from './switches.ts';

/** Something that a statement tells the reader to do where there is no address to open. */
export type Instruction = { kind: Kind; channel: Channel; label?: string; steps?: string; control?: string };

type Reader = {
  /** Without one of these the reader has nothing to find: a cheap look before a dear one. */
  names?: RegExp;
  /** The same in other languages. */
  namesAbroad?: RegExp;
  read: (words: string, statement: Statement, abroad: boolean) => Instruction | null;
};

/**
 * The instructions in a statement; `words` are `plainWords` of its lead-in and text; `abroad`: in another language than
 * English, as far as is known.
 */
export function instructionsIn(words: string, statement: Statement, abroad: boolean): Instruction[] {
  const found: Instruction[] = [];
  for (const { names, namesAbroad, read } of readers) {
    if (names?.test(words) === false && !(abroad && namesAbroad?.test(words) === true)) continue;
    const said = read(words, statement, abroad);
    if (said !== null) found.push(said);
  }
  for (const { kind, name } of namedControls(words, statement.text, abroad)) {
    const control = asWritten(name, statement.text);
    const told = found.find((one) => one.kind === kind);
    if (told === undefined)
      found.push({ kind, channel: 'setting', control, steps: statement.text.slice(0, 300) });
    else told.control ??= control;
  }
  return found;
}

/** A name found in lower case, with the capitals that it has in the text. */
function asWritten(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name);
  return at < 0 ? name : text.slice(at, at + name.length);
}

const agency =
  /\b(?:you (?:can|may|could|might|are able|will be able|also|have|should|must|need|always|choose|wish|want|do not want|don't want)|please|unless you|if you|allows? you|enables? you|lets? you|at any time|any time|at all times|by (?:using|going|visiting|changing|adjusting|following|clicking|updating)|customers? (?:can|may)|users? (?:can|may)|(?:friend|recipients?|individuals?) (?:can|may)|turn off|to (?:opt|delete|disable|change|manage|update|turn|control|unsubscribe|stop)|(?:sie|du|nutzer|user) (?:können|kannst|kann)|(?:können|kannst|kann) (?:sie|du|der nutzer|die nutzer)|bitte|gebeten|jederzeit|vous pouvez|tu peux|veuillez|à tout moment|puedes?|podrá|puoi|può|u kunt|je kunt|kunt u|pode|możesz|można)(?![\p{L}])/u;

const message = `(?:e-?mails?|messages?|communications?|newsletters?|texts?|sms|mailings?(?! (?:address|list))|offers|notifications|letters?|correspondence)`;

const inMessage = new RegExp(
  [
    `(?:unsubscrib\\w*|opt[ -]?out)"?(?: \\w+){0,3}? (?:link|button|instructions?|options?|function|feature|procedure|mechanism|hyperlink)\\b.{0,90}?${message}`,
    `(?:links?|instructions?|unsubscribe|opt-out)\\b.{0,40}?(?:bottom|footer|end|foot|in|within|on) (?:of )?(?:each|every|any|all|our|such|the|these|those|that|this|marketing|promotional).{0,30}?${message}`,
    `${message}\\b.{0,60}?(?:contains?|includes?|provides?|has|have|carr\\w+)\\b.{0,40}?(?:instructions|links?|option|way|method|mechanism)\\b.{0,40}?(?:opt|unsubscrib|stop)`,
    `${message}\\b.{0,60}?(?:click\\w*|us(?:e|ing)|follow\\w*|select\\w*) (?:on )?(?:the|an|our) "?(?:unsubscribe|opt[ -]?out)"? (?:link|button|option)`,
    `follow(?:ing)? the (?:opt[ -]?out|unsubscribe)`,
    `instructions? .{0,30}?(?:bottom|footer|end|foot) of (?:an?|your) ${message}.{0,60}?(?:opt|unsubscrib)`,
    `${message}\\b.{0,60}?(?:allow|let|enable)s? you to (?:opt[ -]?out|unsubscribe)`,
    `(?:reply|text|respond|replying|texting|répon\\w+|antwort\\w*|envoy\\w+|send(?:ing)?|envi\\w+).{0,24}?"?\\bstop\\b(?! \\w+ing)`,
    `${message}\\b.{0,60}?(?:explain|describe|tell|say|indicate)s?\\b.{0,24}?how (?:to|you can) (?:opt[ -]?out|unsubscribe)`,
    '(?:link|button|hinweis\\w*|möglichkeit).{0,80}?(?:abmeld|abbestell|abzumeld|abzubestell|kündig|widerruf)\\w*.{0,60}?(?:newsletter|e-?mail|nachricht|werbung)|(?:widerruf|widersprech|widerspruch|abmeld|abbestell|kündig)\\w*.{0,60}?(?:jede[rnms]?|alle[nr]?|einer) .{0,24}?(?:e-?mails?|newsletters?|nachrichten?)\\b.{0,40}?link|(?:link|button|hinweis\\w*|möglichkeit).{0,80}?(?:abmeld|abbestell|abzumeld|abzubestell)\\w*|(?:abmeld|abbestell|abzumeld|abzubestell)\\w*.{0,30}?(?:link|button|schaltfläche)|(?:direkt )?(?:über|in) (?:die|den|der|jeder|einer) (?:[\\p{L}-]+ )?(?:e-?mails?|newsletter|nachrichten?).{0,30}?(?:abmeld|abbestell)\\w*',
    '(?:lien|link|bouton|enlace|vínculo|botón|collegamento|ligação|knop|przycisk).{0,50}?(?:désabonn\\w*|désinscri\\w*|desinscri\\w*|desuscri\\w*|cancela\\w*|baja|disiscri\\w*|cancellazione|afmeld\\w*|uitschrijv?f?\\w*|rezygnacj\\w*|wypis\\w*)',
    "(?:désabonn|désinscri|désinscri|désinscrire|baja|cancela|suscripción|desuscri|disiscri|afmeld|uitschrijv|wypis|rezygn|cancelar)\\w*.{0,80}?(?:(?:en bas|au bas|au pied|pie|dentro|al pie|in calce|in fondo|onderaan|in elke|no final|rodapé|stopce|chaque|cada|każd\\w+|ogni|iedere) (?:de |di |del |van |do )?(?:la |los |las |le |l'|het |de |da |página del |página de )?.{0,24}?(?:e-?mails?|mails?|courriels?|correos?(?: electrónicos?)?|newsletters?|messages?|mensajes?|mensagens|messaggi\\w*|nieuwsbrie\\w+|berichten|wiadomości))",
  ].join('|'),
  'u',
);

const browserPlace =
  /\b(?:settings?|preferences) (?:on|in|of) (?:your|the) (?:\w+ )?(?:browser|device|phone|computer|operating system)\b|\bbrowsers?\b.{0,60}?(?:settings?|preferences|options|menu|help|configur\w+|controls?)|(?:configur\w+|set|adjust\w*|modif\w+|chang\w+|instruct|use|using) (?:your|the) (?:web |internet )?browser|\bbrowsers?\b.{0,60}?(?:reject|refuse|block|disable|delete|decline|notif\w+|accept|prevent|remove|turn off)\b|(?:device|phone|mobile|operating system)(?:'s)?.{0,20}?settings|browser-?einstellungen|einstellung(?:en)? .{0,30}?browser|browser.{0,80}?(?:einstellung|ablehn|deaktivier|blockier|verhinder|lösch)\w*|(?:paramètres|réglages|options|configur\w+|paramétr\w+) .{0,24}?navigateur|navigateur.{0,60}?(?:paramètres|refus|bloqu|désactiv|supprim)\w*|(?:configura\w+|ajustes|opciones) .{0,24}?navegador|navegador.{0,60}?(?:configura|bloque|rechaz|desactiv|elimin)\w*|impostazioni .{0,20}?browser|browser-?instellingen|(?:definições|configurações) .{0,20}?navegador|ustawie\w+ .{0,20}?przeglądark\w+|einstellungen .{0,24}?(?:mobil|end)?geräte?s?\b|(?:smartphone|tablet|handy|téléphone|móvil|telefono)\b.{0,40}?(?:einstellungen|paramètres|réglages|ajustes|impostazioni)|(?:réglages|paramètres) .{0,20}?appareil|(?:ajustes|configuración) .{0,20}?dispositivo/;

const onlyDevice =
  /(?:settings?|preferences) (?:on|in|of) (?:your|the) (?:\w+ )?(?:device|phone)\b|(?:device|phone|mobile|operating system)(?:'s)?.{0,20}?settings|gerät|smartphone|appareil|dispositivo/;

const signal = /global privacy control|\bgpc\b|opt-out preference signals?|universal opt[ -]?out/;
const track =
  /\bdo[ -]not[ -]track|\bdnt\b|"no rastrear"|"ne pas (?:me )?(?:suivre|pister)"|"(?:nicht verfolgen|do not track)"/;
const stopsTracking =
  /\b(?:we|our (?:web)?(?:site|service|server)s?|this (?:web)?site|wir|unsere website|nous|nosotros)\b.{0,60}?\b(?:honou?rs?|respects?|comply|complies|recogni[sz]es?|adheres?|supports?|respektieren|berücksichtigen|respectons|respetamos)\b|\b(?:honou?rs?|respects?|recogni[sz]es?) (?:the )?"?do[ -]not[ -]track|(?:when|if|once|si|wenn)\b.{0,100}?(?:do not track|dnt|no rastrear)\b.{0,60}?\b(?:we (?:will )?(?:stop|do not track|not (?:collect|track|use|set))|no utilizará|no recopil)/;
const acts =
  /\b(?:do not|don't|does not|will not|not) (?:alter|change|modify|monitor|take|follow|act|currently)\b/;
const honours =
  /\b(?:honou?r|recogni[sz]e|respect|respond|process|detect|treat|support|accept|opt|enabl\w+|us(?:e|ing)|apply|send|via|through|by)/;
const denies =
  /\b(?:do not|don't|does not|doesn't|did not|not currently|cannot|no longer|unable to|not able to|not yet|neither|nor|never|nicht|ne .{1,24} pas)\b.{0,24}?(?:honou?r|recogni[sz]e|respe[ck]t|respond|process|support|comply|reagier|berücksichtig)/;

const thirdParty =
  /(?:contact|ask|reach out to|write to) (?:the|that|those|such) (?:third[ -]part(?:y|ies)|(?:relevant|respective|other|third[ -]party) (?:compan(?:y|ies)|providers?|services?|sites?)|providers?|senders?|websites?|controllers?|data controllers?|(?:person|business|customers?|organi[sz]ations?|merchants?|clients?|employer)(?: or entity)?(?: \([^)]{0,40}\))? (?:that|who|which|you|with))\b|(?:contact(?:ing)?|ask(?:ing)?|reach out to|requests? (?:with|to|through)) (?:the|that|those|such|your|their|his|her|an?) (?:[\w'-]+ ){0,2}(?:employer|organi[sz]ation|school|district|teacher|educator|owner|host|organi[sz]er|administrator|account holder|merchant|seller|bank|retailer|physician|doctor|clinic|university|institution|platform operator|site operator)\b/;

const asksFirst =
  /(?:without|before|prior to|first) .{0,40}?(?:opportunity|chance|choice|possibility) to (?:opt[ -]?out|object|refuse|prevent)/;

/** A title ("Mobile settings") tells nobody what to do. */
const fewestWords = 4;

const closesAccount =
  /\byou (?:can|may) (?:also |always )?(?:\w+ly )?(?:close|delete|deactivate|cancel|terminate)(?: (?:and|or) \w+)? your (?:[\w'-]+ )?(?:account|profile)\b/;
const byAsking =
  /\b(?:contact|e-?mail|writ|call(?:ing)?\b|request|reach out|faqs?\b|how you\b|learn\b|information on\b)/;

const readers: readonly Reader[] = [
  {
    names:
      /unsubscrib|opt|link|instruction|stop|abmeld|abbestell|abzu|lien|bouton|enlace|botón|collegamento|ligação|knop|przycisk/,
    read: (words) =>
      inMessage.test(words) &&
      !/\b(?:no|without|not) (?:an? )?(?:unsubscribe|opt[ -]?out)|\b(?:bottom|footer|foot) of (?:the|our|this|every|each) (?:web ?)?(?:site|page|home)/.test(
        words,
      )
        ? { kind: 'unsubscribe-in-message', channel: 'in-message' }
        : null,
  },
  {
    names: /setting|preference|control|dashboard|account|profile|in-app|tool|interface|panel/,
    namesAbroad:
      /profil|einstellungen|konto|"mein|paramètres|réglages|compte|préférences|espace|configuración|ajustes|cuenta|perfil|impostazioni|instellingen|profiel|definições|configurações|conta|ustawieniach|koncie/,
    read: (words, statement, abroad) => {
      const setting = settingIn(words, statement, abroad);
      return setting && { ...setting, channel: 'setting' };
    },
  },
  {
    names: /tap|click|select|choos|press/,
    read: (_words, statement) => namedStep(statement.text),
  },
  {
    names: /account|profile/,
    read: (words, statement) =>
      closesAccount.test(words) && !byAsking.test(words) && settingIn(words, statement, false) === null
        ? { kind: 'delete', channel: 'setting', label: 'Close your account' }
        : null,
  },
  {
    names: /browser|settings|preferences/,
    namesAbroad: /gerät|smartphone|tablet|téléphone|appareil|dispositivo|navigateur|navegador|przeglądark/,
    read: (words, statement) => {
      if (!browserPlace.test(words) || !agency.test(words)) return null;
      if (
        /\bwe (?:use|collect|receive|log)\b|\bif your browser settings\b|(?:based|depending|depends) on your (?:\w+ )?settings/.test(
          words,
        ) ||
        !tellsWhatToDo(words)
      )
        return null;
      if (statement.text.split(' ').length < fewestWords) return null;
      const onDevice = onlyDevice.test(words) && !/browser|navigateur|navegador/.test(words);
      return {
        kind: 'browser-setting',
        channel: 'setting',
        steps: statement.text.slice(0, 300),
        ...(onDevice && { label: 'Change a setting on your device' }),
      };
    },
  },
  {
    names: /limit ad|ads? personali|interest-based|uninstall/,
    read: (words, statement) =>
      isOnDevice(words)
        ? {
            kind: 'browser-setting',
            channel: 'setting',
            label: 'Change a setting on your device',
            steps: statement.text.slice(0, 300),
          }
        : null,
  },
  {
    names: /cookie|consent/,
    read: (words, statement) =>
      isOnBanner(words) && agency.test(words)
        ? { kind: 'cookie-settings', channel: 'setting', steps: statement.text.slice(0, 300) }
        : null,
  },
  {
    read: (words) =>
      ((signal.test(words) && honours.test(words)) ||
        (track.test(words) && stopsTracking.test(words) && !acts.test(words))) &&
      !denies.test(words)
        ? { kind: 'signal', channel: 'setting' }
        : null,
  },
  {
    names: /complain|concern|report|claim/,
    namesAbroad: /beschwer|réclamation|plainte|reclam|klacht|skarg/,
    read: (words) => (isComplaint(words) ? { kind: 'regulator', channel: 'link' } : null),
  },
  {
    read: (words) =>
      thirdParty.test(words) && /\b(?:you|please|should)\b/.test(words)
        ? { kind: 'third-party-contact', channel: 'setting' }
        : null,
  },
  {
    read: (words) =>
      asksFirst.test(words) && !/\bsell|\breserve\b|without offering/.test(words)
        ? { kind: 'object', channel: 'setting', label: 'Refuse new uses: they promise to ask first' }
        : null,
  },
];
