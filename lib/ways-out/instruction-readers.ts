import { type Prefiltered, prefiltered } from '../prefilter.ts';
import type { Channel, Kind, Statement } from '../types.ts';
import { browserSetting, namesBrowser } from './browser-setting.ts';
import { isComplaint } from './complaint.ts';
import { mayCue } from './cues.ts';
import { isInMessage } from './in-message.ts';
import { tellsWhatToDo } from './instructive.ts';
import { namedControls } from './named-control.ts';
import { namedStep } from './named-step.ts';
import { settingIn } from './settings.ts';
import { stepsOf } from './steps.ts';
import { isInFooter, isOnDevice, onBanner } from './switches.ts';
import { agencyAbroad, toldAbroad } from './told-abroad.ts';

/** Something that a statement tells the reader to do where there is no address to open. */
export type Instruction = { kind: Kind; channel: Channel; label?: string; steps?: string; control?: string };

type Reader = (words: string, statement: Statement, abroad: boolean) => Instruction | null;

/**
 * The instructions in a statement; `words` are `plainWords` of its lead-in and text; `abroad`: in another language than
 * English, as far as is known.
 */
export function instructionsIn(words: string, statement: Statement, abroad: boolean): Instruction[] {
  const found: Instruction[] = [];
  for (const read of readers) {
    const said = read(words, statement, abroad);
    if (said !== null) found.push(said);
  }
  if (abroad)
    found.push(...toldAbroad(words, statement).filter(({ kind }) => !found.some((one) => one.kind === kind)));
  if (!abroad && !mayCue(words)) return found;
  for (const { kind, name } of namedControls(words, statement.text, abroad)) {
    const control = asWritten(name, statement.text);
    const told = found.find((one) => one.kind === kind);
    if (told === undefined) found.push({ kind, channel: 'setting', control, steps: stepsOf(statement.text) });
    else told.control ??= control;
  }
  return found;
}

/** A name found in lower case, with the capitals that it has in the text. */
function asWritten(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name);
  return at < 0 ? name : text.slice(at, at + name.length);
}

const agency = prefiltered(
  /(?<!\p{L})(?:will tell you|can be (?:set|configured) to|you (?:can|may|could|might|are able|will be able|also|have|should|must|need|always|choose|wish|want|do not want|don't want)|please|unless you|if you|allows? you|enables? you|lets? you|at any time|any time|at all times|by (?:using|going|visiting|changing|adjusting|following|clicking|updating)|customers? (?:can|may)|users? (?:can|may)|(?:friend|recipients?|individuals?) (?:can|may)|turn off|to (?:opt|delete|disable|change|manage|update|turn|control|unsubscribe|stop)|(?:sie|du|nutzer|user) (?:können|kannst|kann)|(?:können|kannst|kann) (?:sie|du|der nutzer|die nutzer)|bitte|gebeten|jederzeit|vous pouvez|vous avez la possibilité|navigateurs? (?:vous )?(?:offrent|permettent|proposent)|tu peux|veuillez|à tout moment|puedes?|podrá|puoi|può|u kunt|je kunt|kunt u|pode|możesz|można)(?![\p{L}])/u,
);

const signal = prefiltered(
  /global privacy control|(?<!\bcorp\. \("|payments? .{0,24})\bgpc\b|opt-out preference signals?|universal opt[ -]?out/,
);
const track = prefiltered(
  /\bdo[ -]not[ -]track|\bdnt\b|"no rastrear"|"ne pas (?:me )?(?:suivre|pister)"|"(?:nicht verfolgen|do not track)"/,
);
const stopsTracking = prefiltered(
  /\b(?:we|our (?:web)?(?:site|service|server)s?|this (?:web)?site|wir|unsere website|nous|nosotros)\b.{0,60}?\b(?:honou?rs?|respects?|comply|complies|recogni[sz]es?|adheres?|supports?|respektieren|berücksichtigen|respectons|respetamos)\b|\b(?:honou?rs?|respects?|recogni[sz]es?) (?:the )?"?do[ -]not[ -]track|(?:when|if|once|si|wenn)\b.{0,100}?(?:do not track|dnt|no rastrear)\b.{0,60}?\b(?:(?:we|\w+ (?:will|does)) (?:will )?(?:stop|do not track|not (?:collect|track|use|set))|no utilizará|no recopil)/,
);
const acts =
  /\b(?:do not|don't|does not|will not|not) (?:alter|change|modify|monitor|take|follow|act|currently)\b/;
const honours =
  /\b(?:honou?r|recogni[sz]e|respect|respond|process|detect|treat|support|accept|opt|enabl\w+|us(?:e|ing)|apply|send|via|through|by)/;
const denies = prefiltered(
  /\b(?:do not|don't|does not|doesn't|did not|(?:may|might|will) not|not currently|cannot|no longer|unable to|not able to|not yet|neither|nor|never|nicht|ne .{1,24} pas)\b.{0,24}?(?:honou?r|recogni[sz]e|respe[ck]t|respond|process|support|comply|reagier|berücksichtig)|\bto determine (?:whether|if)\b/,
);

const thirdParty = prefiltered(
  /(?:contact|ask|reach out to|write to) (?:the|that|those|such) (?:third[ -]part(?:y|ies)|(?:relevant|respective|other|third[ -]party) (?:compan(?:y|ies)|providers?|services?|sites?)|providers?|senders?|websites?|controllers?|data controllers?|(?:person|business|customers?|organi[sz]ations?|merchants?|clients?|employer)(?: or entity)?(?: \([^)]{0,40}\))? (?:that|who|which|you|with))\b|(?:contact(?:ing)?|ask(?:ing)?|reach out to|requests? (?:with|to|through)) (?:the|that|those|such|your|their|his|her|an?) (?:[\w'-]+ ){0,2}(?:employer|organi[sz]ation|school|district|teacher|educator|owner|host|organi[sz]er|administrator|account holder|merchant|seller|bank|retailer|physician|doctor|clinic|university|institution|platform operator|site operator)\b/,
);

/** It is the company that asks there, or is asked. */
const oursToAsk =
  /\b(?:we|and) (?:may |will |can |must )?ask the third|\buses? (?:it|them|this)[^.;]{0,40}\bto contact\b|\bby us\b/;

const asksFirst = prefiltered(
  /(?:without|before|prior to|first) .{0,40}?(?:opportunity|chance|choice|possibility) to (?:opt[ -]?out|object|refuse|prevent)/,
);

/** A browser's add-on that opts out. */
const installs = prefiltered(
  /\binstall\w*\b.{0,60}\bopt[ -]?out\b.{0,20}\b(?:add-? ?on|plug-?in|extension)|\binstall\w*\b.{0,40}\b(?:add-? ?on|plug-?in|extension)\b.{0,60}\bopt(?:ing)?[ -]?out\b/,
);

const closesAccount = prefiltered(
  /\byou (?:can|may) (?:also |always )?(?:\w+ly )?(?:close|delete|deactivate|cancel|terminate)(?: (?:and|or) \w+)? your (?:[\w'.-]+ )?(?:account|profile)\b/,
);
const byAsking = prefiltered(
  /\b(?:contact|e-?mail|writ|call(?:ing)?\b|request|reach out|faqs?\b|how you\b|learn\b|information on\b)/,
);

/** Words of which a text needs one, in English or, where it may be of another language, in others. */
type Names = { english: Prefiltered; abroad: Prefiltered };

const settings: Names = {
  english: prefiltered(
    /setting|preference|control|dashboard|account|profile|in-app|tool|interface|panel|toggle|slider|directly|\bapps?\b|application|section|portal|cent(?:er|re)\b|\barea\b|\b(?:users|members|customers|subscribers) can\b|log(?:ging)? ?(?:in|on)/,
  ),
  abroad: prefiltered(
    /profil|einstellungen|konto|"mein|paramètres|réglages|compte|préférences|espace|directement|configuración|ajustes|cuenta|perfil|impostazioni|instellingen|profiel|definições|configurações|conta|ustawieniach|koncie/,
  ),
};

function isNamed(words: string, names: Names, abroad: boolean): boolean {
  return names.english.test(words) || (abroad && names.abroad.test(words));
}

/** "How to manage your cookie settings, see our Cookie Policy": what to do is told there. */
const inPolicy =
  /\bhow (?:to|you (?:can|may))\b.{0,160}?\b(?:see|visit|read|review|refer to|consult|access|click here|section)\b.{0,60}?\bcookies? (?:policy|notice|statement)\b|^(?:please )?(?:see|read|refer to|consult) (?:our|the) cookies? (?:policy|notice|statement)\b/;

/** Before the name of a button. */
const presses = prefiltered(/tap|click|select|choos|press/);

const readers: readonly Reader[] = [
  (words) => (isInMessage(words) ? { kind: 'unsubscribe-in-message', channel: 'in-message' } : null),
  (words, statement, abroad) => {
    const setting = isNamed(words, settings, abroad) ? settingIn(words, statement, abroad) : null;
    if (setting?.kind === 'cookie-settings' && inPolicy.test(words)) return null;
    return setting && { ...setting, channel: 'setting' };
  },
  (words, statement) => (presses.mayMatch(words) ? namedStep(statement.text) : null),
  (words, statement) =>
    closesAccount.test(words) && !byAsking.test(words) && settingIn(words, statement, false) === null
      ? { kind: 'delete', channel: 'setting', label: 'Close your account' }
      : null,
  (words, statement, abroad) =>
    namesBrowser(words, abroad) && (agency.test(words) || (abroad && agencyAbroad.test(words)))
      ? browserSetting(words, statement, abroad)
      : null,
  (words, statement) =>
    isOnDevice(words) && tellsWhatToDo(words)
      ? {
          kind: 'browser-setting',
          channel: 'setting',
          label: 'Change a setting on your device',
          steps: stepsOf(statement.text),
        }
      : null,
  (words, statement) =>
    installs.test(words) && agency.test(words)
      ? {
          kind: /analytics|statisti/.test(words) ? 'analytics-opt-out' : 'ads-opt-out',
          channel: 'setting',
          steps: stepsOf(statement.text),
        }
      : null,
  (words, statement) => {
    const inFooter = isInFooter(words);
    const kind = inFooter ? 'cookie-settings' : onBanner(words);
    if (kind === null || !(inFooter || agency.test(words))) return null;
    return { kind, channel: 'setting', steps: stepsOf(statement.text) };
  },
  (words) =>
    ((signal.test(words) && honours.test(words)) ||
      (track.test(words) && stopsTracking.test(words) && !acts.test(words))) &&
    !denies.test(words)
      ? { kind: 'signal', channel: 'setting' }
      : null,
  (words) => (isComplaint(words) ? { kind: 'regulator', channel: 'link' } : null),
  (words) =>
    thirdParty.test(words) && /\b(?:you|please|should)\b/.test(words) && !oursToAsk.test(words)
      ? { kind: 'third-party-contact', channel: 'setting' }
      : null,
  (words) =>
    asksFirst.test(words) && !/\bsell|\breserve\b|without offering/.test(words)
      ? { kind: 'object', channel: 'setting', label: 'Refuse new uses: they promise to ask first' }
      : null,
];
