/** Stems of titles in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const POLICY_TITLE =
  /privacy.?(?:pol|not|stat|info|ri|de|ch|ver|ken|bel|&|and|e )|^(?:\S+ )?(?:privacy|confidentialité)(?: \S+)?$|data prot\S+(?: [pnisd]|$)|datenschutz(?!b)|(?:char|poli|décl|prot|ment).{1,30}(?:vie p|don|conf|rgpd)|privaci|prote\S+ de d|informativa|prywatno|danych|^données p/i;

const LONGEST_TITLE = 300;

/** Does a title or heading name a privacy policy? The detector keeps words of its own: it has to stay small. */
export function namesPolicy(title: string): boolean {
  return title.length <= LONGEST_TITLE && POLICY_TITLE.test(title);
}
