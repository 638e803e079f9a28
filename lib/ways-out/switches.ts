import { prefiltered } from '../prefilter.ts';
import type { Kind } from '../types.ts';

const onDevice = prefiltered(
  /"?limit ad tracking|\bsettings,? (?:and )?(?:then )?(?:tap|select|choose|click) (?:on )?"?privacy\b.{0,60}?\btracking\b|"opt out of (?:interest-based ads|ads personali[sz]ation)|\b(?:stop|prevent|opt[ -]?out)\b.{0,140}\buninstall|\b(?:use|follow\w*) the standard uninstall process|\b(?:disabl|turn|switch)\w* (?:off )?(?:the )?(?:(?:gps|location)(?:[ -](?:\w+ )?(?:services?|tracking|functions?|features?|sharing|data))?|(?:[\w-]+ ){0,4}location-tracking functions?) (?:off )?(?:\w+ ){0,6}?(?:on|in|for|of) (?:your|the|that) (?:[\w-]+ ){0,2}(?:device|phone|smartphone|app)\b|\bturn\w* (?:(?:\w+ ){0,3}notifications|them|these|it) off (?:on|in|at) your (?:[\w-]+ ){0,2}(?:device|phone)\b|\bdevices? (?:may |will |also )?(?:allow|let|enable)s? you to (?:disable|turn off|prevent|limit|control|manage|restrict|block|choose)\b/,
);

/** Whether words name what phones call their switch against targeted ads, or the end of an app. */
export function isOnDevice(words: string): boolean {
  return onDevice.test(words);
}

const banner = prefiltered(
  /\b(?:via|through|in|using|by|on|with|clicking(?: on)?|über|im|dans|sur|desde|tramite) (?:the |our |this |notre |le |la |votre |unser\w* |den |das |nuestro |el |il |nostro )?(?:[\w-]+ )?(?:cookie-?(?: consent)? ?(?:management )?(?:banner|bar|notice|pop-?up|widget|icon|tool)|consent-?(?: management)? ?(?:platform|banner|tool|solution)|bandeau (?:de |des |à |sur les )?cookies?|(?:plateforme|outil) de gestion d\w+ consentements?|banner (?:de|dei) cookies?|icône (?:axeptio|cookies?))|\bconsent management (?:platform|solution|tool)\b|\bour cmp\b/u,
);
const changesConsent =
  /\b(?:withdraw|manag|chang|choic|choos|adjust|modif|revok|opt|refus|reject|updat|retir|gér|widerruf|änder|anpass|verwalt|gestion|rechaz|revoc|gestir|rifiut)/u;

/** A link at the bottom of each page that opens the choices. */
const inFooter = prefiltered(
  /\blinks?\b.{0,30}\b(?:footer|bottom)\b.{0,20}\bto (?:the |our |your )?cookie (?:settings|preferences|choices)\b|\bcookie (?:settings|preferences|choices)"? (?:link|button|icon)?.{0,24}\b(?:footer|bottom) of\b/,
);

/** What is agreed to in a tool for consents beside cookies. */
const ofMarketing = /\bmarketing (?:consents?|permissions?)\b/;

/** Whether words say that a link at the bottom of the pages opens the choices of cookies. */
export function isInFooter(words: string): boolean {
  return inFooter.test(words);
}

/** What the reader changes in the banner or tool in which it was agreed to; `null` where words send to none. */
export function onBanner(words: string): Kind | null {
  if (!banner.test(words) || !changesConsent.test(words)) return null;
  return ofMarketing.test(words) ? 'preference-center' : 'cookie-settings';
}
