/*
 * Stems, not words, in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, for text in small
 * letters: every byte of this file goes into every page. Functions, because reading an expression's source costs time
 * that ordinary pages need not spend.
 */

/** Titles of privacy policies; at the end those of Norwegian, Danish and Czech ones. */
export const policyTitle = () =>
  /privacy.{0,2}(?:pol|not|stat|info|ri|de|char|ver|ken|bel|&|and|e )|^(?:\S+ )?(?:privacy|confidentialité)$|data prot\S+(?: [pnisd]|$)|datenschutz(?!b)|(?:char|poli|décl|prot|ment).{1,30}(?:vie p|don|conf|rgpd)|privaci|prote\S+ de d|informativa|prywatno|danych|^données p|personvern|privatliv|osobní/;

/** Titles of other documents. */
export const otherTitle = () =>
  /\b(?:terms|condi\S+|agreement|cg[uv]|agb|nutzung\S+|t[eé]rm[io]\S+|voorw\S+|regulamin|imp\S+m|imprint|guidel\S+|cent[er]\S+|hub|settings?)\b|^cookie|cookies?.(?:p|no|st|ri|and|&|et|und)|politi.{1,9}cookie/;

/** Titles of articles about privacy. */
export const aboutTitle = () =>
  /^(?=.*(?:privac|policy|gdpr|dat|don)).*\b(?:how|why|what|guide|template|generator|blog|news|wie|comment|cómo)\b/;

/** A document that calls itself a privacy policy. */
export const selfNamed = () =>
  /this (?:\S+ )?(?:privacy|policy|notice|statement)|dies\S+ (?:datens|hinw)|(?:cett|est|quest|pr[eé]sent|deze|dit|niniejsz)\S* (?:privacy|pol|cha|avis|inf|d[eé]c)/g;

/** What every policy speaks of: personal data, collecting, passing on, keeping, the visitor's device, who and why, security. */
export const topics = () => [
  /(?:personal|your|identif\w+) (?:dat|info)|personenb|persoonsg|ihre\S? daten|vos (?:don|inf)|(?:don|inf|da[dt])\S+ pe[rs]s|caract\S+ pers|[st]us da|uw geg|dan\S+ osob|personop|osobn/g,
  /collect|erh[eo]b|verarb|reco[gpl]|racco|verzam|verwerk|colet|przetw|trait[eo]|trat[at]/g,
  /\bshar(?:e|ing)|disclos|weiterg|übermit|tiers|comuni|compart|partil|verstrek|delen|przekaz/g,
  /ret[ea]|aufbew|speicherd|conserv|bewa[ar]|przech|delete/g,
  /ip.add?r|browser|nav[ei]g|server|e-?mail/g,
  /controller|gdpr|verantw|rgpd|l[eé]g[ií]tim|titolare|administrat/g,
  /s[eéi][cg]ur|sicherh|beveil|bezpie|protect/g,
];

/** Words of contracts, of help, of news and of cookie notices. */
export const otherWords = () =>
  /liab|arbitr|haftung|vertrag|responsabil|[gw]arr?an|contrat|settings|click|choose|\bsaid|cookie/g;
