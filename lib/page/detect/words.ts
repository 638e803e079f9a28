/*
 * Stems, not words, in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, for text in small
 * letters: every byte of this file goes into every page. Functions, because reading an expression's source costs time
 * that ordinary pages need not spend.
 */

/** Titles of privacy policies. */
export const policyTitle = () =>
  /privacy.?(?:pol|not|stat|info|ri|de|ch|ver|ken|bel|&|and|e )|^(?:\S+ )?(?:privacy|confidentialité)$|data prot\S+(?: [pnisd]|$)|datenschutz(?!b)|(?:char|poli|décl|prot|ment).{1,30}(?:vie p|don|conf|rgpd)|privaci|prote\S+ de d|informativa|prywatno|danych|^données p/;

/** Titles of other documents. */
export const otherTitle = () =>
  /\b(?:terms|condi\S+|agreement|cg[uv]|agb|nutzung\S+|t[eé]rm[io]\S+|voorw\S+|regulamin|imp\S+m|imprint|guidel\S+|dmca|cent(?:er|re)|hub)\b|^cookie|cookies?.(?:p|no|st|ri|and|&|et|und)|politi.{1,9}cookie/;

/** Titles of articles about privacy. */
export const aboutTitle = () =>
  /^(?=.*(?:privac|policy|gdpr|dat)).*\b(?:how (?:to|do)|why|what (?:is|are)|guide|template|generator|blog|news)\b/;

/** "Personal data", "your data". */
export const personalData = () =>
  /(?:personal|your) (?:dat|info)|personenb|persoonsg|(?:ihre|deine)\S? daten|vos (?:don|inf)|(?:don|inf|da[dt])\S+ pe[rs]s|caract\S+ pers|[st]us da|uw geg|dan\S+ osob/g;

/** A document that calls itself a privacy policy. */
export const selfNamed = () =>
  /this (?:\S+ )?(?:privacy|policy|notice)|diese\S? datens|(?:cette|présente) (?:pol|cha)|esta pol|questa inf|deze priv|niniejsz/g;

/** What every policy speaks of: collecting, rights, keeping, who and why, passing on. */
export const topics = () => [
  /\b(?:we|us) (?:\w+ ){0,2}(?:coll|proc|use|shar|stor|rec)|verarb|nous (?:\S+ )?(?:coll|trai|util)|recog|tratamos|tratti|verwerk|recolh|colet|przetw/g,
  /rights? (?:to|of)|opt.out|delet|recht\S* [ao]|lösch|droits? [dàs]|derecho|diritt|direito|prawo/g,
  /reten|retain|how long|aufbew|speicher|conserv|bewa[ar]|przech/g,
  /controller|legal b|gdpr|california|verantw|rgpd|l[eé]g[ií]tim|titolare|grondsl|administrat|s[eéi]cur|segur/g,
  /third|service p|affil|parte?n|dritt|dienst|tiers|tercer|terzi|derden|forne|podmi/g,
];

/** Words of contracts, of notices to the police, of news and of cookie notices. */
export const otherWords = () =>
  /processor|warrant|enforce|arbitr|termina|liab|haftung|responsabi|said|cookie/g;
