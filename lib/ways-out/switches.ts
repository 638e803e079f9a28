const onDevice =
  /"?limit ad tracking|"opt out of (?:interest-based ads|ads personali[sz]ation)|\b(?:stop|prevent|opt[ -]?out)\b.{0,80}\buninstall/;

/** Whether words name what phones call their switch against targeted ads, or the end of an app. */
export function isOnDevice(words: string): boolean {
  return onDevice.test(words);
}

const banner =
  /\b(?:via|through|in|using|by|on|with|clicking(?: on)?|über|im|dans|sur|desde|tramite) (?:the |our |this |notre |le |la |votre |unser\w* |den |das |nuestro |el |il |nostro )?(?:[\w-]+ )?(?:cookie-?(?: consent)? ?(?:banner|bar|notice|pop-?up|widget|icon|tool)|consent-?(?: management)? ?(?:platform|banner|tool)|bandeau (?:de |des |à |sur les )?cookies?|(?:plateforme|outil) de gestion d\w+ consentements?|banner (?:de|dei) cookies?|icône (?:axeptio|cookies?))/u;
const changesConsent =
  /\b(?:withdraw|manag|chang|adjust|modif|revok|opt|refus|reject|updat|retir|gér|widerruf|änder|anpass|verwalt|gestion|rechaz|revoc|gestir|rifiut)/u;

/** Whether words send the reader back to the banner in which cookies were agreed to. */
export function isOnBanner(words: string): boolean {
  return banner.test(words) && changesConsent.test(words);
}
