import { prefiltered } from '../prefilter.ts';
import type { Statement } from '../types.ts';
import { browserAbroad, deviceAbroad } from './browsers-abroad.ts';
import type { Instruction } from './instruction-readers.ts';
import { onlyAllows, tellsWhatToDo } from './instructive.ts';
import { settingsOfApp } from './places-abroad.ts';
import { stepsOf } from './steps.ts';

const named = prefiltered(/browser|settings?\b|preferences/);

const namedAbroad = prefiltered(
  /gerät|smartphone|tablet|handy|telefon|betriebssystem|systemeinstell|téléphone|appareil|mobile|terminal|système d'exp|iphone|dispositivo|móvil|teléfono|cellulare|apparaat|telefoon|telemóvel|celular|urządzeni|smartfon|navigateur|navegador|przeglądark/,
);

const browserPlace = prefiltered(
  /\b(?:settings?|preferences)(?: pages?| menus?| sections?| panels?| tabs?)? (?:on|in|of|within) (?:your|the) (?:\w+ )?(?:browser|device|phone|computer|operating system)\b|\bbrowsers?\b(?! (?:type|version|language|name|information|plug)).{0,60}?(?:settings?|preferences|options|menu|help|configur\w+|controls?)|\bhelp\b.{0,40}\bbrowsers? will tell you|(?:configur\w+|set|adjust\w*|modif\w+|chang\w+|instruct|use|using) (?:your|the) (?:web |internet )?browser|\bbrowsers?\b.{0,60}?(?:reject|refuse|block|disable|delete|decline|notif\w+|accept|prevent|remove|turn off)\b|(?:device|phone|mobile|operating system)(?:'s)?.{0,20}?settings|\byour (?:[\w-]+ )?(?:device|phone) preferences\b|\b(?:chang|manag|control|disabl|delet|block|reject|refus|remov|adjust|prevent|restrict|limit|clear)\w*\b.{0,60}\bcookies\b.{0,60}\b(?:through|via|in|within|using|with|from) your (?:[\w-]+ ){0,2}browser\b|\bsettings?"? (?:apps? (?:of|on)|on|of) your (?:\w+ )?(?:device|phone)|\bcookies\b.{0,40} at the (?:individual )?browser level|\b(?:"?clear cookies"? functionality|controls) in your (?:\w+ )?browser\b/,
);

/** Whether words (as `plainWords` gives them) name a place where a browser or a device is set. */
export function namesBrowser(words: string, abroad: boolean): boolean {
  const isNamed = named.test(words) || (abroad && namedAbroad.test(words));
  return isNamed && (browserPlace.test(words) || (abroad && browserAbroad.test(words)));
}

const onlyDevice = prefiltered(
  /(?:settings?|preferences)"? (?:apps? )?(?:on|in|of) (?:your|the) (?:\w+ )?(?:device|phone)\b|(?:device|phone|mobile|operating system)(?:'s)?.{0,20}?settings/,
);

const ofBrowser = /browser|navigateur|navegador/;

/** A title ("Mobile settings") tells nobody what to do. */
const fewestWords = 4;

/** What happens by itself, or what the company sees. */
const noneOfTheirs =
  /\bwe (?:use|collect|receive|log)\b|\bif your browser settings\b|(?:based|depending|depends) on your (?:\w+ )?settings/;

/** The setting of a browser or device that such words tell the reader to change; `null` where they only speak of it. */
export function browserSetting(words: string, { text }: Statement, abroad: boolean): Instruction | null {
  if (noneOfTheirs.test(words) || onlyAllows(words) || !tellsWhatToDo(words)) return null;
  if (text.split(' ').length < fewestWords) return null;
  if (abroad && settingsOfApp.test(words) && !ofBrowser.test(words)) return null;
  const onDevice = onlyDevice.test(words) || (abroad && deviceAbroad.test(words));
  return {
    kind: 'browser-setting',
    channel: 'setting',
    steps: stepsOf(text),
    ...(onDevice && !ofBrowser.test(words) && { label: 'Change a setting on your device' }),
  };
}
