/*
 * Stems, not words, in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, for text in small
 * letters without marks: every byte of this file goes into every page. Functions, because reading an expression's source
 * costs time that ordinary pages need not spend.
 */

/**
 * What policies repeat, title included, in languages beside those: Russian, Greek, Japanese, Chinese, Korean, Hungarian,
 * Czech, Danish and Norwegian. Sought in text as it stands and in plain text.
 */
export const furtherScripts = 'персонал|конфиденц|προσωπικ|απορρ|プライバシ|個人情報|个人信息|隐私|개인정보';

/** Those in Latin letters: apart, because a text of one byte a letter is searched faster for words that are the same. */
export const furtherStems = 'datv|bních|bnich|personop|vatl|personv';

/** The same as an expression. */
export const further = () => RegExp(`${furtherStems}|${furtherScripts}`);

/** Text as the expressions here expect it. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();
}

/** Titles of privacy policies. */
export const policyTitle = () =>
  /privacy.{0,2}(?:pol|not|stat|inf|ri|de|ch|ver|ken|bel|&|and|e )|^(?:\S+ )?(?:privacy|confidentia\S+)$|data prot\S+(?: [pnisd]|$)|datenschutz(?!be[ah])|(?:char|poli|decl|prot|ment|avis).{1,30}(?:vie p|don|conf|rgpd)|privaci|prote\S+ de d|informativa|prywatn|danych|^donnees p/;

/** Titles of other documents. */
export const otherTitle = () =>
  /\b(?:term[sio]|condi|agreem|cg[uv]|agb|voorw|regulam|umow|impr[ei]|guidel|cent[er]|setting)|mentions l|legal n|o legal|bedingu|^(?:\S+ )?cookie|polit.{1,19}cookie/;

/** What a part of a page is called that is a policy, not a section on privacy, whose heading often has a number. */
export const partTitle = () => /^\D*(?:pol|not|erk|inw|stat|char|avis|inf)/;

/** Titles of articles, often about privacy. */
export const aboutTitle = () => /^(?:how|why|what|wie|comment|com[eo]|hoe|jak)\b|templat|generator/;

/** A document that calls itself a privacy policy. */
export const selfNamed = () =>
  /this (?:\S+ )?(?:priv|pol|notice)|dies\S+ datens|(?:cett|est|quest|present|deze|dit|niniejsz)\S* (?:priv|pol|avis|inf|dec)/;

/**
 * What every policy speaks of: purposes, what "we" do, collecting, personal data, device and addresses. What further languages repeat counts twice.
 */
export const topics = () => [
  /purpos|zweck|finali[dt]|doelein|\bcel[uoae]/,
  /\bwe\b|\bwi[rj]\b|\bnous\b|[aeo]mos\b|iamo\b|[aeu]my\b/,
  /coll?e[ct]|ver(?:arb|zam|werk)|recop|racco|przetw|trai?t[aeot]/,
  /(?:personal|your|ihre\S?|vos|[st]us|uw) (?:da[dt]|don|inf|geg)|personenb|persoonsg|(?:inf|da[dt])\S+ pe[rs]s|cter\S? pers|dan\S+ (?:osob|uzyt)/,
  /\bip\b|nav[ei]g|ser[vw]er|mail|disposit|@/,
  further(),
  further(),
];

/** Words of contracts and imprints; questions and prices. */
export const otherWords = () => /liab|arbitr|haft|responsabili[dt]|[gw]arr?an|copyr|auteur|resili|\?|[$€]/;

/** Words of cookie notices. */
export const trackers = () => /cookie|trac[ek]/;
