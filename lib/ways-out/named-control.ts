import { matchesOf } from '../matches.ts';
import { prefiltered } from '../prefilter.ts';
import type { Kind } from '../types.ts';
import { firstCue } from './cues.ts';
import { optedOutOf } from './opted-out-of.ts';

/** A control that the policy names in quotation marks ("the “Your Privacy Choices” link in the footer"). */
const control = prefiltered(
  /\b(?:click(?:ing)?|us(?:e|ing)|via|through|in|under|by|adjust(?:ing)?|select(?:ing)?|visit(?:ing)?|tap(?:ping)?|press(?:ing)?|access(?:ing)?|open(?:ing)?|navigat(?:e|ing) to|go(?:ing)? to|see)(?: on)? (?:the |our )?(?:(?:link|button|option|icon|page) (?:titled|labell?ed|called|named|marked|entitled|that says) )?(?:"([^"]{3,60})"|'([^']{3,60})')(?: (?:link|button|toggle|icon|option|page|form|menu|tool|section)\b|,? (?:(?:located |found )?(?:at|in|on) )?(?:the|our|its|this) (?:footer|bottom|top|home ?page)|,? you (?:can|may)|,? and (?:follow|choos|select|chang|adjust|mak|set)\w*)/g,
);

/** The same in other languages: the name in quotation marks behind a word for clicking or for a control. */
const controlAbroad = prefiltered(
  /(?:cliqu\p{L}+|klick\p{L}*|clic|rubrique|lien|bouton|onglet|link|schaltfläche|enlace|botón|pulsante|knop|botão|przycisk)(?: sur| auf| en| su| op| em)?(?: le| la| den| die| das| el| il| de| o)?(?: lien| bouton| link| button| enlace| rubrique)?\s?"\s?([^"]{3,60}?)\s?"/gu,
);

/** The same without quotation marks, by its capitals: "clicking on the Your Privacy Choices link in the footer". */
const capitals =
  /\b(?:[Cc]lick(?:ing)?|[Uu]s(?:e|ing)|[Vv]ia|[Tt]hrough|[Ss]elect(?:ing)?|[Vv]isit(?:ing)?|[Tt]ap(?:ping)?|[Pp]ress(?:ing)?|[Ff]ollow(?:ing)?|[Aa]ccess(?:ing)?|[Nn]avigat(?:e|ing) to|[Gg]o(?:ing)? to)(?: on)? (?:the |our )?(?:link (?:to )?)?((?:\p{Lu}\p{L}+|\p{Lu})(?:[ /-](?:\p{Lu}\p{L}*|my|your|and|of|or|not|the|&)){1,8})(?: (?:link|button|toggle|icon|option|page|form|banner|tool)\b|,? (?:at|in|on) (?:the|our|its|this) (?:footer|bottom|home ?page|website|site))/gu;

const offered: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'cookie-settings',
  'preference-center',
]);

/** What it opens is told by the sentence. */
const namesNothing = /^manage (?:my |your )?(?:preferences|choices|options)$/;

const most = 4;

/** What such names speak of. */
const matters = prefiltered(/privacy|cookie|sell|consent|preference|choice/);

/**
 * What is opened by controls that a statement names, each with its name; `words`: its `plainWords`. `abroad`: maybe not
 * English.
 */
export function namedControls(words: string, text: string, abroad: boolean): { kind: Kind; name: string }[] {
  const isQuoting = /["']/.test(words);
  const named = [
    ...(isQuoting ? control.all(words, most) : []),
    ...(isQuoting && abroad ? controlAbroad.all(words, most) : []),
    ...(matters.mayMatch(words) ? matchesOf(capitals, text.slice(0, 1500), most) : []),
  ];
  return named.slice(0, most).flatMap(({ 1: double, 2: single = '' }) => {
    const name = (double ?? single).toLowerCase().replace(/[,.]$/, '');
    const kind = namesNothing.test(name) ? optedOutOf(words) : firstCue(name);
    return kind !== null && offered.has(kind) ? [{ kind, name }] : [];
  });
}
