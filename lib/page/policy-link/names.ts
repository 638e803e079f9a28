/** Words before the name of a policy: "our", "read the", "zur", "Acme's", "Terms &", "Legal /". */
const before = String.raw`(?:[\p{L}\d.'’&/|-]{1,20}[\s:,]{1,3}){0,3}`;
/** Words after it: "policy & terms", "for users in Europe". */
const after = String.raw`(?:[\s,:&|/()–-].{0,40})?`;

const names = [
  'privacy(?: (?:&|and|und|et|en|e|y) cookies?)?[ -]?(?:policy|policies|notice|statement|information|declaration)?',
  'data (?:protection|privacy|policy)(?: (?:policy|notice|statement|declaration|information))?',
  'how we (?:use|handle|process|protect) your (?:personal )?(?:data|information)',
  '(?:privatsphäre|dsgvo|gdpr|rgpd|lgpd)',
  'schutz (?:ihrer|deiner) (?:personenbezogenen |persönlichen )?daten',
  'datenschutz(?:erkl(?:ä|ae)rung|infos?|hinweise?|bestimmungen|richtlinien?|information(?:en)?|-bestimmungen)?',
  '(?:politique|charte|déclaration|protection|notice).{0,30}(?:confidentialité|vie privée|données.{0,30})',
  '(?:confidentialité|vie privée|données personnelles)',
  '(?:política|aviso|declaraci[óo]n|nota)(?: de)?(?: la)? (?:privacidade?|confidencialidade?|protección de datos|tratamiento de datos|proteção de dados|datos|dados)',
  '(?:privacidade?|protecci[óo]n de datos|proteção de dados|trata(?:miento|mento) de da[dt]os|datos personales|dados pessoais)',
  '(?:informativa|tutela).{0,20}(?:privacy|dati)',
  'informativa(?!.{0,9}cookie)',
  '(?:(?:trattamento|protezione) (?:dei )?dati|riservatezza)',
  'privacy(?:verklaring|beleid|statement|reglement|policy|voorwaarden|informatie)',
  '(?:persoonsgegevens|gegevensbescherming|bescherming (?:van )?(?:persoons)?gegevens)',
  '(?:polityka|ochrona|ochronie|ochrony|zasady|deklaracja) prywatności',
  '(?:prywatnoś(?:ć|ci)|dane osobowe|(?:ochron(?:a|ie|y)|przetwarzani(?:e|a|u)) danych(?: osobowych)?|klauzula informacyjna|rodo)',
  'personvern(?:erklæring)?',
  'privatlivspolitik',
  'integritetspolicy',
  'tietosuoja(?:seloste|käytäntö)',
  'ochrana osobních údajů',
  'adatvédelmi (?:tájékoztató|nyilatkozat|irányelvek)',
  'gizlilik (?:politikası|bildirimi)',
  'プライバシー(?:ポリシー|規約)?',
];

/** Link texts for a privacy policy, in the languages that Wayout detects policies in and in some more. */
export const namesPolicy = new RegExp(`^${before}(?:${names.join('|')})${after}$`, 'iu');

/** Link texts that say it in full: of several links the one to choose. */
export const namesPolicyInFull =
  /policy|notice|statement|declaration|erklärung|hinweis|bestimmung|politique|charte|déclaration|politica|política|aviso|informativa|verklaring|polityka|erklæring|politik|seloste|tájékoztató|politikası|ポリシー/i;

/** Policies for some people or one matter only, beside the one for everybody. */
export const namesPart =
  /\b(?:health|child(?:ren)?|kids|teens?|applicants?|candidates?|recruit\w*|employees?|california|washington|nevada|biometrics?|suppliers?|vendors?|developers?|enfants?|candidats?|santé|kinder|bewerb\w*|gesundheit\w*|salud|niños|candidatos?|menores|minori|kinderen|sollicit\w*)\b/i;

/** Texts that speak of privacy but lead elsewhere. */
export const namesOther =
  /\b(?:choices|settings|preferences|centre?|center|do not sell|opt[- ]?out|einstellungen|pr[ée]f[ée]r[êe]nc(?:es|ias)|paramètres|ajustes|configura\S+|definições|impostazioni|preferenze|instellen|instellingen|voorkeuren|ustawienia|blog|news|noticias|notícias|notizie|ratgeber|tips|matters|shield|framework|safety|officer|beauftragte\w*|kontakt|request|manage|gérer|gestisci|zarządzaj|(?<!privacy.{1,5})cookie (?:policy|notice|settings))\b|(?:einstellungen|instellingen|voorkeuren)\b/i;

/** Addresses of privacy policies. */
export const addressOfPolicy =
  /(?:^|[/._-])(?:privacy(?:[-_]?(?:policy|notice|statement|verklaring|beleid))?|privacypolicy|datenschutz(?:erklaerung|hinweise?)?|data-protection|politique-(?:de-)?confidentialite|confidentialite|vie-privee|protection-(?:des-)?donnees(?:-personnelles)?|donnees-personnelles|politica-(?:de-)?(?:privacidade?|protecao-de-dados)|privacidade?|aviso-de-privacidad|informativa-privacy|polityka-prywatnosci)(?:$|[/._-])/i;

/** Addresses that speak of privacy but hold something else. */
export const addressOfOther =
  /(?:choices|settings|preferences|\/cookies?\b|blog|news|press|help|support\/|opt-?out|login|\.(?:png|jpe?g|css|js)$)/i;
