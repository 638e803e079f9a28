import type { Channel, Kind, Statement } from '../types.ts';
import { cuesIn } from './cues.ts';
import { isNoChoice, tellsWhatToDo } from './instructive.ts';
import { aimOf } from './kinds.ts';
import { optedOutOf } from './opted-out-of.ts';

/** Something that a statement tells the reader to do where there is no address to open. */
export type Instruction = { kind: Kind; channel: Channel; label?: string; steps?: string };

type Reader = {
  /** Without one of these the reader has nothing to find: a cheap look before a dear one. */
  names?: RegExp;
  read: (words: string, statement: Statement) => Instruction | null;
};

/** The instructions in a statement; `words` are `plainWords` of its lead-in and text. */
export function instructionsIn(words: string, statement: Statement): Instruction[] {
  const found: Instruction[] = [];
  for (const { names, read } of readers) {
    if (names?.test(words) === false) continue;
    const said = read(words, statement);
    if (said !== null) found.push(said);
  }
  return found;
}

const agency =
  /\b(?:you (?:can|may|could|might|are able|will be able|also|have|should|must|need|always|choose|wish|want|do not want|don't want)|please|unless you|if you|allows? you|enables? you|lets? you|at any time|any time|at all times|by (?:using|going|visiting|changing|adjusting|following|clicking|updating)|customers? (?:can|may)|users? (?:can|may)|(?:friend|recipients?|individuals?) (?:can|may)|turn off|to (?:opt|delete|disable|change|manage|update|turn|control|unsubscribe|stop))\b/;

const message = `(?:e-?mails?|messages?|communications?|newsletters?|texts?|sms|mailings?|offers|notifications|letters?|correspondence)`;

const inMessage = new RegExp(
  [
    `(?:unsubscrib\\w*|opt[ -]?out)"?(?: \\w+){0,3}? (?:link|button|instructions?|options?|function|feature|procedure|mechanism|hyperlink)\\b.{0,90}?${message}`,
    `(?:links?|instructions?|unsubscribe|opt-out)\\b.{0,40}?(?:bottom|footer|end|foot|in|within|on) (?:of )?(?:each|every|any|all|our|such|the|these|those|that|this|marketing|promotional).{0,30}?${message}`,
    `${message}\\b.{0,60}?(?:contains?|includes?|provides?|has|have|carr\\w+)\\b.{0,40}?(?:instructions|links?|option|way|method|mechanism)\\b.{0,40}?(?:opt|unsubscrib|stop)`,
    `follow(?:ing)? the (?:opt[ -]?out|unsubscribe)`,
    `(?:reply|text|respond|replying|texting)\\w*.{0,20}?"?\\bstop\\b`,
    '(?:abmelde\\w*|abbestell\\w*).{0,60}?(?:e-?mail|newsletter)|newsletter.{0,60}?(?:abmelde|abbestell)\\w*',
    '(?:lien|link|enlace|collegamento).{0,40}?(?:désabonn\\w*|désinscri\\w*|desinscri\\w*|cancela\\w*|baja|disiscri\\w*|afmeld\\w*|uitschrijf\\w*)',
  ].join('|'),
);

const settingsPlace =
  /(?:\b(?:account|accounts|profile|user|app|in-app|privacy|notification|data|security|member|personal|the|your|its|our|via|through|in) (?:account )?(?:settings|preferences|controls?|dashboard)\b|\bsettings? ?(?:>|→|»|›|menu|page)|\buser controls?\b|sign(?:ing)? in to (?:your|an|the)? ?account|log(?:ging)? ?in(?:to)? (?:to )?(?:your|the) .{0,12}?account|\b(?:from|in|through|via|within|on|under|using) your .{0,20}?(?:account|profile)\b|(?:in|den|deinen|ihren) (?:konto)?einstellungen|paramètres de (?:votre )?compte|configuración de (?:su|tu) cuenta|impostazioni (?:del tuo |dell')?account)/;

const settingsVerb =
  /\b(?:opt|out|delet\w+|turn(?:ing)? (?:off|on)|disabl\w+|deactivat\w+|disconnect\w*|withdraw|object|export\w*|download\w*|correct\w*|updat\w+|edit\w*|chang\w+|modif\w+|manag\w+|control\w*|access\w*|adjust\w*|review|clos\w+|unsubscrib\w+|remov\w+|limit|choos\w+|cop(?:y|ies)|löschen|ändern|supprimer|modifier|eliminar|modificar)\b/;

const notTheirs =
  /\bwe (?:also |may |automatically )?(?:collect|receive|obtain|gather)\b|visible to|could be used|(?:depending on|based on|according to|subject to|consistent with|as (?:set|per) (?:in )?|collect|store|receive|such as) (?:\w+ ){0,3}(?:account |privacy |app )?settings|browser|device settings|operating system/;

const browserPlace =
  /\bbrowsers?\b.{0,60}?(?:settings?|preferences|options|menu|help|configur\w+|controls?)|(?:configur\w+|set|adjust\w*|modif\w+|chang\w+|instruct|use|using) (?:your|the) (?:web |internet )?browser|\bbrowsers?\b.{0,60}?(?:reject|refuse|block|disable|delete|decline|notif\w+|accept|prevent|remove|turn off)\b|(?:device|phone|mobile|operating system)(?:'s)?.{0,20}?settings|browser-?einstellungen|paramètres (?:de|du|de votre) navigateur|configuración (?:de|del|de su) navegador/;

const onlyDevice = /(?:device|phone|mobile|operating system)(?:'s)?.{0,20}?settings/;

const signal = /global privacy control|\bgpc\b|opt-out preference signals?|universal opt[ -]?out/;
const honours =
  /\b(?:honou?r|recogni[sz]e|respect|respond|process|detect|treat|support|accept|opt|enabl\w+|us(?:e|ing)|apply|send|via|through|by)/;
const denies =
  /\b(?:do not|don't|does not|doesn't|not currently|cannot|no longer)\b.{0,24}?(?:honou?r|recogni[sz]e|respect|respond|process|support)/;

const complain =
  /(?:lodge|file|make|submit|raise|bring|address|register|right (?:to|of)) .{0,40}?(?:complain\w*|concerns?)|complain .{0,50}?(?:to|with)|beschwerde\w*|beschweren|réclamation|plainte|reclamación|reclamo|reclamação|klacht|skarg\w+/;
const authority =
  /(?:supervisory|data protection|competent|regulatory|privacy|local|national) (?:authorit\w+|agenc\w+|regulator\w*|commission\w*)|information commissioner|data protection commission|commissioner|attorney general|\bcnil\b|\bico\b|\bdpas?\b|competent authority|aufsichtsbehörde|datenschutzbehörde|autorité (?:de contrôle|compétente|de protection)|autoridad (?:de control|competente)|agencia española|garante|autoriteit persoonsgegevens|toezichthoudende|autoridade (?:de controlo|nacional)|organu nadzorcz|urzędu ochrony/;

const thirdParty =
  /(?:contact|ask|reach out to|write to) (?:the|that|those|such) (?:relevant |respective |other )?(?:third[ -]part(?:y|ies)|compan(?:y|ies)|providers?|senders?|websites?|controllers?|data controllers?)\b/;

const asksFirst =
  /(?:without|before|prior to|first) .{0,40}?(?:opportunity|chance|choice|possibility) to (?:opt[ -]?out|object|refuse|prevent)/;

const readers: readonly Reader[] = [
  {
    names: /unsubscrib|opt|link|instruction|stop|abmelde|abbestell|lien|enlace|collegamento/,
    read: (words) =>
      inMessage.test(words) && !/\b(?:no|without|not) (?:an? )?(?:unsubscribe|opt[ -]?out)/.test(words)
        ? { kind: 'unsubscribe-in-message', channel: 'in-message' }
        : null,
  },
  {
    names:
      /setting|preference|control|dashboard|account|profile|einstellungen|paramètres|configuración|impostazioni/,
    read: (words, statement) => {
      // A signal that happens to be called a control is told of below.
      if (!settingsPlace.test(words.replaceAll('global privacy control', 'gpc'))) return null;
      if (notTheirs.test(words) || !agency.test(words) || !settingsVerb.test(words)) return null;
      if (isNoChoice(words) || !tellsWhatToDo(words)) return null;
      return {
        kind: settingKind(words),
        channel: 'setting',
        steps: menuPath(statement.text) ?? statement.text.slice(0, 300),
      };
    },
  },
  {
    names: /browser|settings|navigateur|navegador/,
    read: (words, statement) => {
      if (!browserPlace.test(words) || !agency.test(words)) return null;
      if (/\bwe (?:use|collect|receive|log)\b/.test(words) || !tellsWhatToDo(words)) return null;
      const onDevice = onlyDevice.test(words) && !/\bbrowser/.test(words);
      return {
        kind: 'browser-setting',
        channel: 'setting',
        steps: statement.text.slice(0, 300),
        ...(onDevice && { label: 'Change a setting on your device' }),
      };
    },
  },
  {
    read: (words) =>
      signal.test(words) && honours.test(words) && !denies.test(words)
        ? { kind: 'signal', channel: 'setting' }
        : null,
  },
  {
    names: /complain|concern|beschwer|réclamation|plainte|reclam|klacht|skarg/,
    read: (words) =>
      complain.test(words) && authority.test(words) ? { kind: 'regulator', channel: 'link' } : null,
  },
  {
    read: (words) =>
      thirdParty.test(words) && /\b(?:you|please|should)\b/.test(words)
        ? { kind: 'third-party-contact', channel: 'setting' }
        : null,
  },
  {
    read: (words) =>
      asksFirst.test(words)
        ? { kind: 'object', channel: 'setting', label: 'Refuse new uses: they promise to ask first' }
        : null,
  },
];

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
]);

const cookieControl = /\bcookies? (?:settings|preferences|choices|consent)\b/;

/** What a setting is for: one purpose gives its kind; several, or none of note, make it the account as such. */
function settingKind(words: string): Kind {
  const said = cuesIn(words);
  if (said.some(({ vague }) => vague) && optedOutOf(words) === 'object') return 'object';
  const named = new Set(said.flatMap(({ kind, vague }) => (own.has(kind) && !vague ? [kind] : [])));
  if (named.has('cookie-settings') && cookieControl.test(words)) return 'cookie-settings';
  const [only] = named;
  if (only !== undefined && [...named].every((kind) => aimOf(kind) === 'stop-marketing')) return only;
  return named.size === 1 && only !== undefined && only !== 'correct' ? only : 'account-self-service';
}

/** A menu path as written: "Settings > Data Controls > Export". */
function menuPath(text: string): string | undefined {
  const item = "\\p{Lu}[\\p{L}&'-]*(?: [\\p{Lu}&][\\p{L}&'-]*){0,4}";
  return new RegExp(`${item}(?: ?[>→»›] ?${item}){1,5}`, 'u').exec(text.slice(0, 1500))?.[0].trim();
}
