/** Titles of privacy policies in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
export const policyTitle =
  /privacy[\s-]?(?:pol|not|stat|info|rights|decl|char|verkl|beleid|en cook|&|and|e cook)|^(?:\S+ )?privacy(?: \S+)?$|(?:data|information) protection(?: (?:pol|not|info|stat|decl)|$)|(?:policy|notice|statement|informativa).{1,20}(?:privacy|personal)|datenschutz(?!beauf|beh)|(?:charte|politique|déclaration|notice|protection|mentions|traitement).{1,30}(?:vie privée|données|confidentialité|rgpd)|pol[íi]tica.{1,16}(?:privaci|datos|dados)|(?:aviso|declara\S+) de privaci|protección de datos|proteção de dados|trattamento dei dati|(?:polity|zasad).{1,9}(?:prywatn|danych)|ochron\S+ danych/i;

/** What titles of other pages say, among them pages about privacy policies. */
export const otherTitle =
  /\b(?:terms|conditions|agreement|addendum|eula|cgu|cgv|agb|nutzungsbed\S+|términos|condi[cz]ion\S*|termini|voorwaarden|termos|regulamin|warunki|imprint|impressum|legales?|mentions légales|law enforcement|transparency|guidelines?|dmca|copyright|accessib\S+|how|why|what|when|tips|guide|template|generator|example|sample|blog|news|changes|updat\S+|center|centre|hub|faq|jobs?|log ?in|sign ?in|beispiel|muster|generator|comment|pourquoi|exemple|modèle|cómo|ejemplo|come|esempio|hoe|voorbeeld|como|exemplo|jak|wzór)\b|^cookie|cookies?(?:[ -](?:pol|not|stat|richt|verkl)|-?$)|(?:politique|política|informativa|polityka).{1,14}cookie/i;

/** "Personal data" in those languages. */
export const personalData =
  /personal(?:ly identifiable)? (?:data|info)|personenbezogen|données (?:à caractère )?personnel|(?:datos|dados) (?:de carácter )?p(?:ersona|essoa)|dati personali|persoonsgegevens|dan(?:e|ych|ymi) osob/gi;

/** What every policy speaks of: collecting, rights, keeping, who and why, passing on. One group for each. */
export const topics = [
  /\bwe (?:\w+ )?(?:collect|process|use|share|disclose|store|receive|gather|obtain)|\bwir (?:\S+ ){0,6}(?:verarb|erheb|speicher|nutz|verwend)|(?:verarbeiten|erheben|verwenden) wir|\bnous (?:\S+ )?(?:collect|trait|utilis|conserv|partag|recueil)|recog(?:emos|e )|tratamos|utilizamos|raccogl|trattiamo|utilizziamo|verzamelen|verwerken|gebruiken wi?j|recolh|coletamos|zbieramy|przetwarza/gi,
  /right (?:to|of) |rights|opt[- ]out|recht(?:e)? (?:auf|op|om|zu)|löschung|widerspr|droits? (?:d|à|sur)|derechos? |diritt[oi] |rechten|direitos? |prawo do|unsubscribe/gi,
  /retain|retention|how long|keep (?:your|this|it)|aufbewahr|speicherdauer|gespeichert|conserv|bewa(?:ar|re)|armazen|retenç|przechow/gi,
  /controller|legitimate interest|legal bas|data protection|protect your|gdpr|ccpa|california|verantwortlich|rechtsgrundlage|berechtigte|dsgvo|rgpd|responsable d|légitime|base (?:légale|legal|jur)|legítimo|titolare|legittimo|grondslag|gerechtvaardigd|administratorem|podstaw|controlador/gi,
  /third[- ]part|service provider|affiliate|partners|dritte|dienstleister|\btiers|prestataire|sous-traitant|terceros|encargad|proveedores|\bterzi|fornitori|\bderden|dienstverl|terceiros|fornecedores|podmiot|odbiorc/gi,
];

/** Words of contracts between companies, of notices to the police, of reports and of cookie notices. */
export const otherWords =
  /sub-?processor|data (?:ex|im)porter|processor shall|auftragsverarb|subpoena|search warrant|law enforcement (?:agenc|offic|request)|governing law|arbitrat|terminat|warrant(?:y|ies)|indemnif|liab(?:le|ility)|intellectual property|haftung|kündigung|responsabilité|résili|propriété intellectuelle|tribunaux|responsabilidad|garantía|responsabilità|aansprakelijk|odpowiedzialno|\bsaid\b|told|reported|researchers|according to|cookies?/gi;
