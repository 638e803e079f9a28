/** Titles of privacy policies in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
export const policyTitle =
  /privacy[\s-]?(?:pol|not|stat|info|rights|decl|char|verkl|kennis|beleid|en cook|&|and|e cook)|^(?:\S+ )?privacy(?: \S+)?$|(?:data|information) protection(?: (?:pol|not|info|stat|decl)|$)|(?:policy|notice|statement|informativa).{1,20}(?:privacy|personal)|datenschutz(?!beauf|beh)|(?:charte|politique|déclaration|notice|protection|mentions|traitement).{1,30}(?:vie privée|données|confidentialité|rgpd)|^données perso|^privacidad?e?$|pol[íi]tica.{1,16}(?:privaci|datos|dados)|(?:aviso|declara\S+) de privaci|protección de datos|proteção de dados|trattamento dei dati|prywatnoś|ochron\S+ danych/i;

/** What titles of other documents say: such a page may still hold a policy, with much evidence. */
export const otherTitle =
  /\b(?:terms|conditions|agreement|addendum|eula|cgu|cgv|agb|nutzungsbed\S+|términos|condi[cz]ion\S*|termini|voorwaarden|termos|regulamin|warunki|imprint|impressum|legales|mentions légales|law enforcement|transparency|guidelines?|dmca|copyright|accessib\S+|updat\S+|center|centre|hub|faq|jobs?|log ?in|sign ?in)\b|^cookie|\bcookies?[ -](?:pol|not|stat|richt|verkl)|cookies? (?:and|&|et|und) trac|(?:politique|política|informativa|polityka).{1,14}cookie/i;

/** What titles of articles about privacy say. */
export const aboutTitle =
  /(?=.*(?:priva[ct]|policy|gdpr|dsgvo|rgpd|datenschutz|confidentialité|daten|data\b))\b(?:how to|how (?:do|can) (?:i|you)|why|what (?:is|are|every)|tips|guide|template|generator|examples?|sample|blog|news|explained|beispiel|muster|warum|comment (?:r|f|é)|pourquoi|qu.est-ce|modèle|cómo|qué es|ejemplo|cos.è|esempio|voorbeeld|o que é|exemplo|wzór)\b/i;

/** "Personal data" in those languages. */
export const personalData =
  /personal(?:ly identifiable)? (?:data|info)|your (?:data|info)|personenbezogen|(?:ihre|deine)[nr]? (?:persönlichen )?daten|(?:données|informations) (?:à caractère )?personnel|v(?:os|otre) (?:données|info)|(?:datos|dados) (?:de carácter )?p(?:ersona|essoa)|info\S+ p(?:ersonal|essoa)|(?:sus|tus|seus) da[td]os|dati personali|informazioni personali|(?:suoi|tuoi) dati|persoon(?:sgeg|lijke (?:geg|inf))|(?:je|jouw|uw) (?:geg|inf)|dan(?:e|ych|ymi) osob|(?:twoj\S+|swoj\S+) dan/gi;

/** A document that calls itself a privacy policy. */
export const selfNamed =
  /(?:this|present) (?:\S+ )?(?:privacy|policy\b|notice\b|data protection)|diese[rsn]? datenschutz|(?:cette|présente) (?:politique|charte|déclaration|notice)|est[ae] (?:política|aviso)|presente (?:informativa|política)|questa informativa|deze? privacy|niniejsz\S+ (?:polity|inf)/gi;

/** What every policy speaks of: collecting, rights, keeping, who and why, passing on. One group for each. */
export const topics = [
  /\b(?:we|us) (?:\w+ ){0,2}(?:collect|process|use|share|disclose|store|receive|gather|obtain|track|log)|\bwir (?:\S+ ){0,6}(?:verarb|erheb|speicher|nutz|verwend)|(?:verarbeit|erheb|verwend)\S+ wir|\bnous (?:\S+ ){0,2}(?:collect|trait|utilis|conserv|partag|recueil)|recopil|recog(?:emos|e )|tratamos|utilizamos|raccogl|tratt(?:iamo|ati)|utilizziamo|verzamel|verwerk|gebruiken wi?j|recolh|colet[ao]|zbiera|przetwarza/gi,
  /right (?:to|of) |rights|opt[- ]out|recht(?:e)? (?:auf|op|om|zu)|löschung|widerspr|droits? (?:d|à|sur)|derechos? |diritt[oi] |rechten|direitos? |prawo |unsubscribe|delet(?:e|ion)|supprim|eliminar|cancella|verwijder|excluir|usuni/gi,
  /retain|retention|how long|keep (?:your|this|it)|aufbewahr|speicherdauer|gespeichert|conserv|bewa(?:ar|re)|armazen|retenç|przechow/gi,
  /controller|legitimate interest|legal bas|data protection|protect your|security|gdpr|ccpa|california|verantwortlich|rechtsgrundlage|berechtigte|dsgvo|rgpd|responsable d|légitime|base (?:légale|legal|jur)|legítimo|titolare|legittimo|grondslag|gerechtvaardigd|administratorem|podstaw|controlador|sécurité|segurança|seguridad|sicurezza/gi,
  /third[- ]part|service provider|affiliate|partners|dritte|dienstleister|\btiers|partenaires|prestataire|sous-traitant|terceros|encargad|proveedores|\bterzi|fornitori|\bderden|dienstverl|terceiros|fornecedores|podmiot|odbiorc/gi,
];

/** Words of contracts between companies, of notices to the police, of reports and of cookie notices. */
export const otherWords =
  /processor|data (?:ex|im)porter|auftragsverarb|subpoena|search warrant|law enforcement (?:agenc|offic|request)|governing law|arbitrat|terminat|warrant(?:y|ies)|indemnif|liab(?:le|ility)|intellectual property|haftung|kündigung|responsabilité|résili|propriété intellectuelle|tribunaux|responsabilidad|garantía|responsabilità|aansprakelijk|odpowiedzialno|\bsaid\b|told|reported|researchers|according to|cookies?/gi;
