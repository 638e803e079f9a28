/** Stems of titles, most in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const POLICY_TITLE =
  /privacy.?(?:pol|not|stat|info|ri|de|char|ver|ken|bel|&|and|e )|^(?:\S+ )?(?:privacy|confidentialité)(?: \S+)?$|data prot\S+(?: [pnisd]|$)|datenschutz(?!b)|(?:char|poli|décl|prot|ment).{1,30}(?:vie p|don|conf|rgpd)|privaci|prote\S+ de d|informativa|prywatno|danych|^données p|integritetspol|privatliv|personvern|tietosuoja|adatvéd|confidențial|gizlilik|プライバシー|個人情報|개인정보|隐私|隱私|конфиденциальн|απορρήτου/i;

/** Banners and settings speak of privacy, or of a policy that stands elsewhere. */
const ANNOUNCES =
  /^(?:view|see|read|download|print)\b|:$|(?: \S+){6}\.$|^(?:scope|purpose|changes|amendments?|änderung(?:en)?|modifications?|cambios|modifiche|wijzigingen|alterações|zmiany) |^(?:we(?:[’']ve)?|important|notice of|changes|updates?)\b.{0,40}\b(?:updat|chang|revis|value|care|use cookie|to our)|\bprivacy (?:choices|settings|preferences?|cent(?:er|re)|controls|manager|options)\b/i;

const LONGEST_TITLE = 300;

/** Does a title or heading name a privacy policy? The detector keeps words of its own: it has to stay small. */
export function namesPolicy(title: string): boolean {
  return title.length <= LONGEST_TITLE && POLICY_TITLE.test(title) && !ANNOUNCES.test(title);
}

/** A heading of what stands around or inside a document, a date, or nothing. */
const NO_TITLE =
  /^(?:(?:table of )?contents?|on this page|introduction|overview|summary|definitions?|einleitung|allgemeines|verantwortliche[rn]?|préambule|introducción|introduzione|inleiding|inhalt(?:sverzeichnis|sübersicht)?|sommaire|table des matières|[ií]ndice|contenidos?|sommario|inhoud(?:sopgave)?|spis treści|(?:skip|jump) to\b.*|zum inhalt.*|aller au contenu.*|menu|navigation|search|share|comments?|close|loading.*|home|(?:manage |accept )?cookies?(?: settings| preferences| consent| banner)?|(?:this|our) (?:web)?site uses cookies.*|(?:last )?(?:updated|revised|modified)\b.*|version\b.*\d.*|(?:effective|dernière|letzte|stand|última|ultimo)\b.*\d.*|[\d.\\]{1,6}[\s)].*)$/i;

/** May a heading be the title of a document that names no policy? */
export function mayBeTitle(heading: string): boolean {
  const text = heading.trim().slice(0, LONGEST_TITLE);
  return text !== '' && !NO_TITLE.test(text) && !ANNOUNCES.test(text);
}
