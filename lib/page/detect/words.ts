/*
 * Stems, not words, in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, for text in small
 * letters without marks: every byte of this file goes into every page. Functions, because reading an expression's source
 * costs time that ordinary pages need not spend.
 */

/** Text as the expressions here expect it. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Titles of privacy policies; at the end those of Norwegian, Danish and Czech ones. */
export const policyTitle = () =>
  /privacy.{0,2}(?:pol|not|stat|inf|ri|de|ch|ver|ken|bel|&|and|e )|^(?:\S+ )?(?:privacy|confidentia\S+)$|data prot\S+(?: [pnisd]|$)|datenschutz(?!be[ah])|(?:char|poli|decl|prot|ment).{1,30}(?:vie p|don|conf|rgpd)|privaci|prote\S+ de d|informativa|prywatn|danych|^donnees p|personv|privatl|osobni/;

/** Titles of other documents. */
export const otherTitle = () =>
  /\b(?:term[sio]|condi|agreem|cg[uv]|agb|nutzu|voorw|regulam|umow|impr[ei]|guidel|cent[er]|setting)|mention|legal n|o legal|^cookie|cookies?.(?:p|no|st|ri|and|&|et|und)|polit.{1,9}cookie/;

/** Titles of articles, often about privacy. */
export const aboutTitle = () => /^(?:how|why|what|wie|comment|com[eo]|hoe|jak)\b|templat|generator/;

/** A document that calls itself a privacy policy. */
export const selfNamed = () =>
  /this (?:\S+ )?(?:priv|pol|notice|statem)|dies\S+ (?:datens|hinw)|(?:cett|est|quest|present|deze|dit|niniejsz)\S* (?:priv|pol|cha|avis|inf|dec|zasad)/;

/**
 * What every policy speaks of, the telling ones last: personal data, collecting, keeping, who and why, security, passing
 * on, device and addresses.
 */
export const topics = () => [
  /(?:personal|your|identif\w+|ihre\S?|deine\S?|vos|[st]us|uoi|uw) (?:da[dt]|don|inf|geg)|je geg|person(?:enb|op)|persoonsg|(?:don|inf|da[dt])\S+ pe[rs]s|cter\S? pers|(?:dan\S+|inf\S+ o) (?:osob|uzyt|klie)|osobn/,
  /coll?e[ct]|erh[eo]b|erfas|ver(?:arb|zam|werk)|reco[gpl]|racco|przetw|trai?t[aeot]/,
  /\bret[ae][in]|bewa[ahr]|speich|conser|przech|delet|armaz|almac/,
  /controller|verant|gdp|gpd|dsgvo|rodo\b|legitim|[bg]erecht|titola|administrat|uzasa/,
  /s[ei][cg]ur|schutz|bevei|bezpi|protect|chroni/,
  /shar[ei]|disclo|weiterg|ubermit|teilen|destinat|divul|comuni|compart|part(?:ag|ilh)|verstre|delen|przeka|udost/,
  /\bip\b|browser|nav[ei]g|ser[vw]er|servid|e-?mail|disposit|@/,
];

/** Words of contracts, of help and of news; and of cookie notices. */
export const otherWords = () => [
  /liab|arbitr|haft|responsabili[dt]|[gw]arr?an|settings|click| said/,
  /cookie/,
];
