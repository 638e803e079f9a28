/**
 * Documents that speak of personal data and are no privacy policies, in the words of their kind: what the detector must
 * leave alone in each of its languages. Each has the title that such a page carries.
 */

export const kinds = ['terms', 'imprint', 'processing', 'cookies', 'news', 'help', 'police', 'jobs'] as const;

type Kind = (typeof kinds)[number];

/** A page's title and its text. */
type OtherDocument = readonly [title: string, text: string];

export const otherDocuments: Record<string, Record<Kind, OtherDocument>> = {
  English: {
    terms: [
      'Terms of Use',
      'By opening an account you accept these terms. You must be at least sixteen years old and keep your password to yourself. The fee is due each month and is not refunded. We process your personal data as described in our privacy policy, which is part of this contract. You keep the rights in what you upload and allow us to store and show it. We may suspend accounts that break these rules. To the extent that the law permits, we are not liable for lost profits. The courts of Dublin decide on disputes.',
    ],
    imprint: [
      'Legal notice',
      'This website is published by Acme Ltd, 4 Harbour Street, Cork. Managing director: Ann Example. Company number 123456, VAT number IE1234567. You reach us by e-mail and telephone. The texts and pictures are protected by copyright and must not be copied without our consent. We take no responsibility for pages that we link to. How we treat your personal data is told in our privacy policy. The data protection officer can be written to at the same address. The European Commission used to run a platform for settling disputes.',
    ],
    processing: [
      'Data Processing Agreement',
      'This agreement governs the processing of personal data by the Processor on behalf of the Customer. The Processor acts only on documented instructions and keeps the personal data confidential. It takes the technical and organisational measures of Annex 2 and engages sub-processors only with prior notice. It assists the Customer when data subjects exercise their rights and reports a breach without undue delay. The Customer may audit the Processor once a year. At the end of the contract the personal data are deleted or returned. The liability of the parties follows the main agreement.',
    ],
    cookies: [
      'Cookie Policy',
      'A cookie is a small file that a website leaves on your device. We use necessary cookies so that the basket works, and cookies of our partners that measure visits and choose advertisements. The table lists each cookie, who sets it, what it is for and when it expires. You can refuse all cookies but the necessary ones in the banner, and delete cookies in your browser at any time. Some parts of the site do not work without cookies. For how we use personal data in general, see our privacy policy.',
    ],
    news: [
      'Regulator fines delivery firm over rider data',
      'The data protection authority has fined a delivery firm eleven million euros. The company had collected the location of its riders around the clock and shared personal data with a partner abroad without a legal basis, the authority said on Tuesday. Riders were not told how long their personal data were kept. A spokeswoman said that the firm would appeal. Two former employees had complained in spring. Lawyers expect more cases of this kind, since many companies rely on legitimate interests too lightly.',
    ],
    help: [
      'How we protect your data',
      'Security is a matter for every team here. Data travel encrypted and are stored in two places. Only staff who need it get access, and each access is logged. You can turn on a second factor under Account, then Security. If you think that someone else uses your account, change your password and sign out of all devices. You can download your data or have them erased from the same page; this takes up to a month. We let outside experts test our servers each year. Was this article helpful? Related articles: how to export data, how to close an account.',
    ],
    police: [
      'Guidelines for law enforcement',
      'These guidelines are for police officers and prosecutors who ask us for user data. We disclose account data only upon a valid subpoena, and the content of messages only upon a search warrant. Requests must name the account, the legal basis and the period, and come from an official e-mail address. We tell users of a request before we answer unless the law forbids it. In an emergency that involves danger to life, use our emergency form. We keep data for ninety days when we receive a preservation request. Requests from abroad go through mutual legal assistance.',
    ],
    jobs: [
      'Backend developer | Careers',
      'We are looking for a backend developer for our team in Leeds. You will build services that process payments and keep them secure. You bring three years of experience with Java and like to share what you know. We offer thirty days of holiday, a pension and a bicycle. Upload your CV and a short letter with the form below. By sending it you agree that we process your personal data for this application; we keep it for six months. Read the privacy notice for applicants before you apply. Questions? Write to our people team.',
    ],
  },
  German: {
    terms: [
      'Nutzungsbedingungen',
      'Mit der Anmeldung erkennen Sie diese Bedingungen an. Das Konto ist nicht übertragbar, das Passwort ist geheim zu halten. Die Gebühr wird monatlich im Voraus fällig. Personenbezogene Daten verarbeiten wir nach unserer Datenschutzerklärung. Für eigene Inhalte räumen Sie uns ein einfaches Nutzungsrecht ein. Wir können Konten sperren, wenn Regeln verletzt werden. Für leichte Fahrlässigkeit haften wir nur bei Verletzung wesentlicher Vertragspflichten. Verbrauchern steht ein Widerrufsrecht von vierzehn Tagen zu. Es gilt deutsches Recht.',
    ],
    imprint: [
      'Impressum',
      'Angaben gemäß § 5 DDG: Acme GmbH, Hafenstraße 4, 20457 Hamburg, vertreten durch die Geschäftsführerin Anna Beispiel. Registergericht Hamburg, HRB 12345, Umsatzsteuer-Identifikationsnummer DE123456789. Sie erreichen uns per E-Mail und Telefon. Verantwortlich für den Inhalt ist Anna Beispiel. Für Inhalte fremder Seiten übernehmen wir keine Haftung. Die Texte unterliegen dem Urheberrecht. Den Datenschutzbeauftragten erreichen Sie unter derselben Anschrift. Soweit auf unseren Seiten personenbezogene Daten erhoben werden, erfolgt dies freiwillig. Der Nutzung der Kontaktdaten für Werbung wird widersprochen.',
    ],
    processing: [
      'Vertrag zur Auftragsverarbeitung',
      'Dieser Vertrag regelt die Verarbeitung personenbezogener Daten durch den Auftragnehmer im Auftrag des Auftraggebers. Der Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung und verpflichtet seine Beschäftigten auf Vertraulichkeit. Er trifft die technischen und organisatorischen Maßnahmen der Anlage 2. Weitere Auftragsverarbeiter setzt er nur nach Ankündigung ein. Er unterstützt den Auftraggeber bei Anfragen betroffener Personen und meldet Verletzungen unverzüglich. Nach Ende des Auftrags löscht er alle personenbezogenen Daten oder gibt sie zurück. Der Auftraggeber darf die Einhaltung prüfen.',
    ],
    cookies: [
      'Cookie-Richtlinie',
      'Cookies sind kleine Dateien, die Ihr Browser auf Ihrem Gerät ablegt. Notwendige Cookies halten den Warenkorb zusammen. Cookies unserer Partner messen Besuche und wählen Werbung aus. Die Tabelle nennt jedes Cookie, den Anbieter, den Zweck und die Laufzeit. Im Banner können Sie alle Cookies außer den notwendigen ablehnen; gesetzte Cookies löschen Sie in den Einstellungen des Browsers. Ohne Cookies läuft manches nicht. Wie wir sonst mit personenbezogenen Daten umgehen, steht in der Datenschutzerklärung.',
    ],
    news: [
      'Millionenbuße gegen Lieferdienst',
      'Die Datenschutzbehörde hat gegen einen Lieferdienst eine Buße von elf Millionen Euro verhängt. Das Unternehmen hatte den Standort der Fahrer rund um die Uhr erhoben und personenbezogene Daten ohne Rechtsgrundlage an einen Partner im Ausland übermittelt, teilte die Behörde mit. Wie lange die Daten gespeichert wurden, erfuhren die Fahrer nicht. Eine Sprecherin kündigte Widerspruch an. Zwei frühere Beschäftigte hatten sich im Frühjahr beschwert. Anwälte rechnen mit weiteren Verfahren, weil sich viele Firmen auf ein berechtigtes Interesse stützen.',
    ],
    help: [
      'Wie wir Ihre Daten schützen',
      'Sicherheit ist bei uns Sache aller Abteilungen. Ihre Daten werden verschlüsselt übertragen und an zwei Orten gespeichert. Zugriff hat nur, wer ihn braucht, und jeder Zugriff wird protokolliert. Unter Konto und Sicherheit schalten Sie die Anmeldung in zwei Schritten ein. Wenn Sie glauben, dass jemand Ihr Konto benutzt, ändern Sie das Passwort und melden alle Geräte ab. Auf derselben Seite laden Sie Ihre Daten herunter oder löschen sie. Einmal im Jahr prüfen Fachleute unsere Server. War dieser Artikel hilfreich?',
    ],
    police: [
      'Leitfaden für Strafverfolgungsbehörden',
      'Dieser Leitfaden richtet sich an Polizei und Staatsanwaltschaften, die Auskunft über Nutzer verlangen. Bestandsdaten geben wir auf schriftliches Ersuchen heraus, Inhalte nur auf richterlichen Beschluss. Das Ersuchen muss das Konto, die Rechtsgrundlage und den Zeitraum nennen und von einer dienstlichen Adresse kommen. Betroffene Nutzer unterrichten wir, sofern das Gesetz es nicht verbietet. Bei Gefahr für Leib und Leben steht ein Notfallformular bereit. Auf Antrag sichern wir Daten für neunzig Tage. Ersuchen aus dem Ausland laufen über die Rechtshilfe.',
    ],
    jobs: [
      'Softwareentwickler (m/w/d) | Karriere',
      'Für unser Team in Leipzig suchen wir Verstärkung. Sie entwickeln Dienste, die Zahlungen verarbeiten, und sorgen für deren Sicherheit. Sie bringen drei Jahre Erfahrung mit Java mit und geben Ihr Wissen gern weiter. Wir bieten dreißig Tage Urlaub, eine betriebliche Vorsorge und ein Dienstrad. Laden Sie Lebenslauf und Anschreiben über das Formular hoch. Mit dem Absenden willigen Sie ein, dass wir Ihre personenbezogenen Daten für das Bewerbungsverfahren verarbeiten; nach sechs Monaten löschen wir sie. Bitte lesen Sie die Datenschutzhinweise für Bewerber.',
    ],
  },
  French: {
    terms: [
      'Conditions générales d’utilisation',
      'En ouvrant un compte, vous acceptez les présentes conditions. Le compte est personnel et le mot de passe doit rester secret. L’abonnement est payable d’avance chaque mois. Vos données personnelles sont traitées conformément à notre politique de confidentialité. Vous restez propriétaire de vos contenus et nous accordez le droit de les héberger. Nous pouvons suspendre un compte en cas de manquement. Notre responsabilité est limitée au montant payé. Le client dispose d’un délai de rétractation de quatorze jours. Les tribunaux de Nantes sont compétents.',
    ],
    imprint: [
      'Mentions légales',
      'Le site est édité par Acme SAS, société au capital de 10 000 euros, 4 rue du Port, 44000 Nantes, immatriculée au RCS de Nantes. Directrice de la publication : Anne Exemple. Hébergeur : Nuage SA, Paris. Vous pouvez nous joindre par courriel ou par téléphone. Les textes et images sont protégés par le droit d’auteur. Nous ne répondons pas du contenu des sites vers lesquels nous renvoyons. Les données personnelles recueillies par les formulaires sont traitées selon la politique de confidentialité. Vous disposez d’un droit d’accès et de rectification auprès du délégué à la protection des données.',
    ],
    processing: [
      'Accord de sous-traitance des données',
      'Le présent accord encadre le traitement de données à caractère personnel par le sous-traitant pour le compte du client. Le sous-traitant n’agit que sur instruction documentée et garantit la confidentialité des données. Il met en œuvre les mesures de l’annexe 2 et ne recrute un autre sous-traitant qu’après information du client. Il aide le client à répondre aux demandes des personnes concernées et notifie toute violation dans les meilleurs délais. Au terme du contrat, il supprime ou restitue les données. Le client peut faire réaliser un audit chaque année.',
    ],
    cookies: [
      'Politique relative aux cookies',
      'Un cookie est un petit fichier déposé sur votre appareil. Les cookies nécessaires font fonctionner le panier. Les cookies de nos partenaires mesurent l’audience et choisissent la publicité. Le tableau indique chaque cookie, son émetteur, sa finalité et sa durée. Le bandeau vous permet de refuser tous les cookies sauf les nécessaires, et votre navigateur de supprimer ceux qui sont déjà déposés. Sans cookies, certaines pages ne s’affichent pas. Pour l’usage de vos données personnelles en général, lisez notre politique de confidentialité.',
    ],
    news: [
      'Onze millions d’euros d’amende pour un service de livraison',
      'L’autorité de protection des données a infligé une amende de onze millions d’euros à un service de livraison. La société collectait la position de ses livreurs jour et nuit et transmettait des données personnelles à un partenaire étranger sans base légale, a indiqué l’autorité mardi. Les livreurs ignoraient la durée de conservation de leurs données. Une porte-parole a annoncé un recours. Deux anciens salariés avaient porté plainte au printemps. Les avocats s’attendent à d’autres affaires, car bien des entreprises invoquent à tort l’intérêt légitime.',
    ],
    help: [
      'Comment nous protégeons vos données',
      'La sécurité est l’affaire de toutes nos équipes. Vos données circulent chiffrées et sont enregistrées en deux endroits. N’y accède que celui qui en a besoin, et chaque accès est journalisé. Activez la validation en deux étapes dans Compte, puis Sécurité. Si vous pensez qu’un autre utilise votre compte, changez le mot de passe et déconnectez tous les appareils. La même page permet de télécharger vos données ou de les effacer. Des experts testent nos serveurs chaque année. Cet article vous a-t-il aidé ?',
    ],
    police: [
      'Guide à l’usage des autorités judiciaires',
      'Ce guide s’adresse aux enquêteurs et aux magistrats qui demandent des données d’utilisateurs. Nous communiquons les données de compte sur réquisition, et le contenu des messages sur commission rogatoire seulement. La demande doit désigner le compte, la base légale et la période, et provenir d’une adresse officielle. Nous prévenons l’utilisateur sauf si la loi l’interdit. En cas de danger pour une vie, utilisez le formulaire d’urgence. Nous gelons les données quatre-vingt-dix jours sur demande. Les demandes étrangères passent par l’entraide judiciaire.',
    ],
    jobs: [
      'Développeur Java | Carrières',
      'Nous recherchons un développeur pour notre équipe de Lyon. Vous concevez des services qui traitent des paiements et vous veillez à leur sécurité. Vous avez trois ans d’expérience et aimez partager vos connaissances. Nous offrons trente jours de congé, une mutuelle et un vélo. Envoyez votre CV et une courte lettre par le formulaire. En l’envoyant, vous acceptez que vos données personnelles soient traitées pour cette candidature ; nous les conservons six mois. Lisez la notice d’information des candidats avant de postuler.',
    ],
  },
  Spanish: {
    terms: [
      'Términos y condiciones',
      'Al abrir una cuenta, el usuario acepta estas condiciones. La cuenta no puede cederse y la contraseña debe mantenerse en secreto. La cuota se paga por adelantado cada mes. Sus datos personales se tratan conforme a nuestra política de privacidad. El usuario conserva los derechos sobre lo que publica y nos autoriza a alojarlo. Podemos suspender cuentas que incumplan las normas. Nuestra responsabilidad se limita a lo pagado. El consumidor puede desistir en catorce días. Serán competentes los juzgados de Valencia.',
    ],
    imprint: [
      'Aviso legal',
      'El titular de este sitio es Acme, S. L., con domicilio en la calle del Puerto, 4, Valencia, CIF B12345678, inscrita en el Registro Mercantil. Puede escribirnos por correo electrónico o llamarnos por teléfono. Los textos y las imágenes están protegidos por derechos de autor. No respondemos de los contenidos de las páginas que enlazamos. Los datos personales que se recogen en los formularios se tratan según la política de privacidad. El usuario se compromete a hacer un uso lícito del sitio. Se aplica la ley española.',
    ],
    processing: [
      'Contrato de encargo de tratamiento',
      'Este contrato regula el tratamiento de datos personales por el encargado por cuenta del cliente. El encargado trata los datos solo según instrucciones documentadas y guarda su confidencialidad. Aplica las medidas del anexo 2 y no recurre a otro encargado sin avisar antes. Ayuda al cliente a atender las solicitudes de los interesados y notifica sin dilación las violaciones de seguridad. Al terminar el contrato, suprime o devuelve los datos personales. El cliente puede realizar una auditoría al año. La responsabilidad se rige por el contrato principal.',
    ],
    cookies: [
      'Política de cookies',
      'Una cookie es un pequeño archivo que se guarda en su dispositivo. Las cookies necesarias hacen que funcione la cesta. Las cookies de nuestros socios miden las visitas y eligen los anuncios. La tabla indica cada cookie, quién la instala, para qué sirve y cuándo caduca. En el aviso puede rechazar todas las cookies salvo las necesarias, y en su navegador borrar las ya instaladas. Sin cookies, algunas páginas no funcionan. Para saber cómo usamos sus datos personales en general, lea nuestra política de privacidad.',
    ],
    news: [
      'Multa de once millones a una empresa de reparto',
      'La autoridad de protección de datos ha multado con once millones de euros a una empresa de reparto. La compañía recogía la ubicación de sus repartidores día y noche y comunicaba datos personales a un socio extranjero sin base legal, informó el martes la autoridad. Los repartidores no sabían cuánto tiempo se conservaban sus datos. Una portavoz anunció un recurso. Dos antiguos empleados habían presentado una queja en primavera. Los abogados esperan más casos, porque muchas empresas alegan un interés legítimo.',
    ],
    help: [
      'Cómo protegemos tus datos',
      'La seguridad es cosa de todos nuestros equipos. Tus datos viajan cifrados y se guardan en dos lugares. Solo accede quien lo necesita, y cada acceso queda registrado. Activa la verificación en dos pasos en Cuenta y luego en Seguridad. Si crees que otra persona usa tu cuenta, cambia la contraseña y cierra la sesión en todos los dispositivos. En la misma página puedes descargar tus datos o borrarlos. Cada año unos expertos ponen a prueba nuestros servidores. ¿Te ha servido este artículo?',
    ],
    police: [
      'Guía para las fuerzas de seguridad',
      'Esta guía es para policías y fiscales que solicitan datos de usuarios. Entregamos los datos de la cuenta ante un requerimiento válido, y el contenido de los mensajes solo con orden judicial. La solicitud debe indicar la cuenta, la base legal y el periodo, y venir de una dirección oficial. Avisamos al usuario salvo que la ley lo prohíba. Si hay peligro para una vida, use el formulario de urgencia. A petición, conservamos los datos noventa días. Las solicitudes extranjeras se tramitan por la asistencia judicial mutua.',
    ],
    jobs: [
      'Programador Java | Empleo',
      'Buscamos una persona que programe para nuestro equipo de Bilbao. Crearás servicios que tratan pagos y cuidarás de su seguridad. Tienes tres años de experiencia y te gusta compartir lo que sabes. Ofrecemos treinta días de vacaciones, seguro médico y una bicicleta. Envía tu currículum y una breve carta con el formulario. Al enviarlo aceptas que tratemos tus datos personales para este proceso; los conservamos seis meses. Lee el aviso de privacidad para candidatos antes de inscribirte.',
    ],
  },
  Italian: {
    terms: [
      'Termini e condizioni',
      'Aprendo un account, l’utente accetta i presenti termini. L’account non è cedibile e la password va tenuta segreta. Il canone si paga in anticipo ogni mese. I dati personali sono trattati secondo la nostra informativa sulla privacy. L’utente mantiene i diritti su ciò che pubblica e ci autorizza a ospitarlo. Possiamo sospendere gli account che violano le regole. La nostra responsabilità è limitata a quanto pagato. Il consumatore può recedere entro quattordici giorni. Il foro competente è Genova.',
    ],
    imprint: [
      'Note legali',
      'Il sito è gestito da Acme S.r.l., via del Porto 4, 16100 Genova, partita IVA 01234567890, iscritta al registro delle imprese. Potete contattarci per posta elettronica o per telefono. Testi e immagini sono protetti dal diritto d’autore e non si possono copiare senza consenso. Non rispondiamo dei contenuti dei siti collegati. I dati personali inviati con i moduli sono trattati secondo l’informativa sulla privacy. Il responsabile della protezione dei dati risponde allo stesso indirizzo. Si applica la legge italiana.',
    ],
    processing: [
      'Accordo sul trattamento dei dati',
      'Il presente accordo disciplina il trattamento di dati personali da parte del responsabile per conto del cliente. Il responsabile tratta i dati solo su istruzione documentata e ne garantisce la riservatezza. Adotta le misure dell’allegato 2 e non ricorre ad altri responsabili senza preavviso. Assiste il cliente nel rispondere alle richieste degli interessati e notifica senza ritardo ogni violazione. Al termine del contratto cancella o restituisce i dati personali. Il cliente può svolgere una verifica all’anno. La responsabilità segue il contratto principale.',
    ],
    cookies: [
      'Cookie policy',
      'Un cookie è un piccolo file che il sito lascia sul dispositivo. I cookie necessari fanno funzionare il carrello. I cookie dei nostri partner misurano le visite e scelgono la pubblicità. La tabella indica ogni cookie, chi lo installa, a che cosa serve e quando scade. Nel banner potete rifiutare tutti i cookie tranne i necessari, e nel browser eliminare quelli già presenti. Senza cookie alcune pagine non funzionano. Per l’uso dei dati personali in generale, leggete la nostra informativa sulla privacy.',
    ],
    news: [
      'Multa da undici milioni a una società di consegne',
      'Il Garante per la protezione dei dati ha multato per undici milioni di euro una società di consegne. L’azienda raccoglieva la posizione dei fattorini giorno e notte e comunicava dati personali a un partner estero senza base giuridica, ha reso noto martedì il Garante. I fattorini non sapevano per quanto tempo i dati fossero conservati. Una portavoce ha annunciato ricorso. Due ex dipendenti avevano presentato un reclamo in primavera. Gli avvocati si aspettano altri casi, perché molte imprese invocano il legittimo interesse.',
    ],
    help: [
      'Come proteggiamo i tuoi dati',
      'La sicurezza riguarda tutti i nostri reparti. I tuoi dati viaggiano cifrati e sono salvati in due luoghi. Vi accede solo chi ne ha bisogno, e ogni accesso viene registrato. Attiva la verifica in due passaggi in Account e poi in Sicurezza. Se pensi che qualcun altro usi il tuo account, cambia la password e disconnetti tutti i dispositivi. Dalla stessa pagina puoi scaricare i tuoi dati o cancellarli. Ogni anno alcuni esperti mettono alla prova i nostri server. Questo articolo ti è stato utile?',
    ],
    police: [
      'Linee guida per le autorità giudiziarie',
      'Questa guida è rivolta a forze dell’ordine e procure che chiedono dati di utenti. Consegniamo i dati dell’account su richiesta valida, e il contenuto dei messaggi solo con un decreto del giudice. La richiesta deve indicare l’account, la base giuridica e il periodo, e provenire da un indirizzo ufficiale. Avvisiamo l’utente, salvo che la legge lo vieti. In caso di pericolo per una vita c’è il modulo di emergenza. Su domanda conserviamo i dati per novanta giorni. Le richieste estere passano per la rogatoria.',
    ],
    jobs: [
      'Sviluppatore Java | Lavora con noi',
      'Cerchiamo una persona per il nostro gruppo di Bologna. Svilupperai servizi che trattano pagamenti e ne curerai la sicurezza. Hai tre anni di esperienza e ti piace condividere ciò che sai. Offriamo trenta giorni di ferie, assistenza sanitaria e una bicicletta. Invia il curriculum e una breve lettera con il modulo. Inviandolo autorizzi il trattamento dei tuoi dati personali per questa selezione; li conserviamo sei mesi. Leggi l’informativa per i candidati prima di proporti.',
    ],
  },
  Dutch: {
    terms: [
      'Algemene voorwaarden',
      'Door een account te openen aanvaardt u deze voorwaarden. Het account is niet overdraagbaar en het wachtwoord houdt u geheim. De bijdrage wordt maandelijks vooraf betaald. Uw persoonsgegevens verwerken wij volgens onze privacyverklaring. U houdt de rechten op wat u plaatst en staat ons toe het te tonen. Wij kunnen accounts sluiten die de regels schenden. Onze aansprakelijkheid is beperkt tot het betaalde bedrag. Consumenten mogen de overeenkomst binnen veertien dagen ontbinden. Geschillen komen voor de rechter in Utrecht.',
    ],
    imprint: [
      'Colofon',
      'Deze website is van Acme B.V., Havenstraat 4, 3511 AB Utrecht, ingeschreven bij de Kamer van Koophandel onder nummer 12345678. U bereikt ons per e-mail en telefoon. De teksten en beelden zijn auteursrechtelijk beschermd en mogen niet zonder toestemming worden overgenomen. Voor de inhoud van andere websites zijn wij niet verantwoordelijk. Persoonsgegevens die u via een formulier stuurt, verwerken wij volgens de privacyverklaring. De functionaris voor gegevensbescherming bereikt u op hetzelfde adres.',
    ],
    processing: [
      'Verwerkersovereenkomst',
      'Deze overeenkomst regelt de verwerking van persoonsgegevens door de verwerker in opdracht van de klant. De verwerker handelt alleen op schriftelijke instructie en houdt de gegevens geheim. Hij neemt de maatregelen van bijlage 2 en schakelt een andere verwerker alleen na melding in. Hij helpt de klant bij verzoeken van betrokkenen en meldt een datalek zonder vertraging. Na afloop van de overeenkomst wist hij de persoonsgegevens of geeft hij ze terug. De klant mag eens per jaar een audit laten doen. De aansprakelijkheid volgt de hoofdovereenkomst.',
    ],
    cookies: [
      'Cookiebeleid',
      'Een cookie is een klein bestand dat een website op uw apparaat zet. Noodzakelijke cookies laten de winkelmand werken. Cookies van onze partners meten het bezoek en kiezen advertenties. In de tabel staat van elke cookie wie hem plaatst, waarvoor hij dient en wanneer hij verloopt. In de banner kunt u alle cookies behalve de noodzakelijke weigeren en in uw browser wist u bestaande cookies. Zonder cookies werken sommige pagina’s niet. Hoe wij verder met persoonsgegevens omgaan, leest u in onze privacyverklaring.',
    ],
    news: [
      'Boete van elf miljoen voor bezorgdienst',
      'De toezichthouder heeft een bezorgdienst een boete van elf miljoen euro gegeven. Het bedrijf verzamelde dag en nacht de locatie van bezorgers en gaf persoonsgegevens zonder grondslag door aan een partner in het buitenland, meldde de toezichthouder dinsdag. Bezorgers wisten niet hoe lang hun gegevens werden bewaard. Een woordvoerster kondigde bezwaar aan. Twee oud-medewerkers hadden in het voorjaar geklaagd. Advocaten verwachten meer zaken, omdat veel bedrijven zich op een gerechtvaardigd belang beroepen.',
    ],
    help: [
      'Hoe wij uw gegevens beschermen',
      'Veiligheid is bij ons ieders zaak. Uw gegevens worden versleuteld verstuurd en op twee plaatsen opgeslagen. Alleen wie het nodig heeft krijgt toegang, en elke toegang wordt vastgelegd. Zet onder Account en Beveiliging de controle in twee stappen aan. Denkt u dat iemand anders uw account gebruikt, wijzig dan het wachtwoord en meld alle apparaten af. Op dezelfde pagina downloadt of wist u uw gegevens. Deskundigen testen onze servers elk jaar. Was dit artikel nuttig?',
    ],
    police: [
      'Richtlijnen voor opsporingsdiensten',
      'Deze handleiding is voor politie en justitie die gegevens van gebruikers vorderen. Accountgegevens verstrekken wij op een geldige vordering, de inhoud van berichten alleen met een machtiging van de rechter. De vordering noemt het account, de wettelijke grondslag en de periode en komt van een officieel adres. Wij lichten de gebruiker in, tenzij de wet dat verbiedt. Bij levensgevaar is er een noodformulier. Op verzoek bevriezen wij gegevens negentig dagen. Buitenlandse verzoeken lopen via een rechtshulpverzoek.',
    ],
    jobs: [
      'Java-ontwikkelaar | Werken bij',
      'Voor ons team in Zwolle zoeken wij een ontwikkelaar. Je bouwt diensten die betalingen verwerken en houdt ze veilig. Je hebt drie jaar ervaring en deelt graag wat je weet. Wij bieden dertig vrije dagen, een pensioen en een fiets. Stuur je cv en een korte brief met het formulier. Door het te versturen ga je ermee akkoord dat wij je persoonsgegevens voor deze sollicitatie verwerken; wij bewaren ze zes maanden. Lees eerst de privacyverklaring voor sollicitanten.',
    ],
  },
  Portuguese: {
    terms: [
      'Termos e condições',
      'Ao abrir uma conta, o utilizador aceita estes termos. A conta é intransmissível e a palavra-passe deve ficar em segredo. A mensalidade é paga antecipadamente. Os seus dados pessoais são tratados de acordo com a nossa política de privacidade. O utilizador mantém os direitos sobre o que publica e autoriza-nos a alojá-lo. Podemos suspender contas que violem as regras. A nossa responsabilidade limita-se ao valor pago. O consumidor pode desistir no prazo de catorze dias. É competente o tribunal do Porto.',
    ],
    imprint: [
      'Aviso legal',
      'Este sítio pertence à Acme, Lda., Rua do Porto, 4, Aveiro, NIPC 123456789, registada na conservatória do registo comercial. Pode contactar-nos por correio eletrónico ou telefone. Os textos e as imagens estão protegidos por direitos de autor. Não respondemos pelos conteúdos das páginas para que remetemos. Os dados pessoais enviados pelos formulários são tratados segundo a política de privacidade. O encarregado da proteção de dados atende na mesma morada. Em caso de litígio, o consumidor pode recorrer a um centro de arbitragem.',
    ],
    processing: [
      'Acordo de tratamento de dados',
      'O presente acordo regula o tratamento de dados pessoais pelo subcontratante por conta do cliente. O subcontratante trata os dados apenas segundo instruções documentadas e garante a sua confidencialidade. Aplica as medidas do anexo 2 e só recorre a outro subcontratante após aviso. Ajuda o cliente a responder aos pedidos dos titulares e comunica sem demora qualquer violação. No fim do contrato, apaga ou devolve os dados pessoais. O cliente pode fazer uma auditoria por ano. A responsabilidade segue o contrato principal.',
    ],
    cookies: [
      'Política de cookies',
      'Um cookie é um pequeno ficheiro que o sítio deixa no seu dispositivo. Os cookies necessários fazem funcionar o carrinho. Os cookies dos nossos parceiros medem as visitas e escolhem os anúncios. A tabela indica cada cookie, quem o coloca, para que serve e quando expira. No aviso pode recusar todos os cookies menos os necessários, e no navegador apagar os que já existem. Sem cookies, algumas páginas não funcionam. Para o uso dos dados pessoais em geral, leia a nossa política de privacidade.',
    ],
    news: [
      'Multa de onze milhões para empresa de entregas',
      'A autoridade de proteção de dados multou uma empresa de entregas em onze milhões de euros. A empresa recolhia a localização dos estafetas dia e noite e partilhava dados pessoais com um parceiro estrangeiro sem fundamento legal, informou a autoridade na terça-feira. Os estafetas não sabiam durante quanto tempo os dados eram conservados. Uma porta-voz anunciou recurso. Dois antigos funcionários tinham apresentado queixa na primavera. Os advogados esperam mais casos, porque muitas empresas invocam o interesse legítimo.',
    ],
    help: [
      'Como protegemos os seus dados',
      'A segurança é assunto de todas as nossas equipas. Os seus dados circulam cifrados e ficam guardados em dois lugares. Só tem acesso quem precisa, e cada acesso fica registado. Ative a verificação em dois passos em Conta e depois em Segurança. Se acha que outra pessoa usa a sua conta, mude a palavra-passe e termine a sessão em todos os dispositivos. Na mesma página pode transferir ou apagar os seus dados. Todos os anos, peritos testam os nossos servidores. Este artigo foi útil?',
    ],
    police: [
      'Guia para autoridades policiais',
      'Este guia destina-se a polícias e procuradores que pedem dados de utilizadores. Entregamos os dados da conta mediante pedido válido, e o conteúdo das mensagens só com ordem judicial. O pedido deve indicar a conta, o fundamento legal e o período, e vir de um endereço oficial. Avisamos o utilizador, salvo se a lei o proibir. Em caso de perigo de vida há um formulário de emergência. A pedido, conservamos os dados durante noventa dias. Os pedidos estrangeiros seguem pela cooperação judiciária.',
    ],
    jobs: [
      'Programador Java | Carreiras',
      'Procuramos uma pessoa para a nossa equipa de Braga. Vai criar serviços que tratam pagamentos e cuidar da sua segurança. Tem três anos de experiência e gosta de partilhar o que sabe. Oferecemos trinta dias de férias, seguro de saúde e uma bicicleta. Envie o currículo e uma carta breve pelo formulário. Ao enviar, aceita que tratemos os seus dados pessoais para este recrutamento; conservamo-los seis meses. Leia o aviso de privacidade para candidatos antes de concorrer.',
    ],
  },
  Polish: {
    terms: [
      'Regulamin serwisu',
      'Zakładając konto, użytkownik akceptuje niniejszy regulamin. Konta nie można przenieść, a hasło należy zachować w tajemnicy. Opłatę wnosi się z góry co miesiąc. Dane osobowe przetwarzamy zgodnie z polityką prywatności. Użytkownik zachowuje prawa do tego, co publikuje, i pozwala nam to przechowywać. Możemy zablokować konto, które narusza zasady. Nasza odpowiedzialność ogranicza się do zapłaconej kwoty. Konsument może odstąpić od umowy w ciągu czternastu dni. Spory rozstrzyga sąd w Gdańsku.',
    ],
    imprint: [
      'Nota prawna',
      'Właścicielem strony jest Acme sp. z o.o., ul. Portowa 4, 80-001 Gdańsk, wpisana do rejestru przedsiębiorców, NIP 1234567890. Można się z nami skontaktować pocztą elektroniczną lub telefonicznie. Teksty i zdjęcia są chronione prawem autorskim i nie wolno ich kopiować bez zgody. Nie odpowiadamy za treść stron, do których odsyłamy. Dane osobowe przesłane przez formularz przetwarzamy zgodnie z polityką prywatności. Inspektor ochrony danych odpowiada pod tym samym adresem.',
    ],
    processing: [
      'Umowa powierzenia przetwarzania danych',
      'Niniejsza umowa reguluje przetwarzanie danych osobowych przez podmiot przetwarzający w imieniu klienta. Podmiot przetwarzający działa wyłącznie na udokumentowane polecenie i zachowuje dane w poufności. Stosuje środki z załącznika 2 i korzysta z dalszych podmiotów dopiero po zawiadomieniu. Pomaga klientowi odpowiadać na żądania osób i bez zwłoki zgłasza naruszenia. Po zakończeniu umowy usuwa lub zwraca dane osobowe. Klient może raz w roku przeprowadzić audyt. Odpowiedzialność stron określa umowa główna.',
    ],
    cookies: [
      'Polityka cookies',
      'Plik cookie to mały plik, który strona zapisuje na urządzeniu. Niezbędne pliki cookie sprawiają, że działa koszyk. Pliki cookie naszych partnerów mierzą odwiedziny i dobierają reklamy. Tabela podaje każdy plik cookie, kto go umieszcza, do czego służy i kiedy wygasa. W banerze można odrzucić wszystkie pliki cookie oprócz niezbędnych, a w przeglądarce usunąć już zapisane. Bez plików cookie niektóre strony nie działają. O tym, jak używamy danych osobowych, mówi nasza polityka prywatności.',
    ],
    news: [
      'Jedenaście milionów kary dla firmy kurierskiej',
      'Urząd ochrony danych nałożył na firmę kurierską karę jedenastu milionów euro. Spółka dzień i noc zbierała dane o położeniu kurierów i bez podstawy prawnej przekazywała dane osobowe partnerowi za granicą, podał urząd we wtorek. Kurierzy nie wiedzieli, jak długo dane są przechowywane. Rzeczniczka zapowiedziała odwołanie. Dwóch byłych pracowników złożyło skargę wiosną. Prawnicy spodziewają się dalszych spraw, bo wiele firm zbyt łatwo powołuje się na uzasadniony interes.',
    ],
    help: [
      'Jak chronimy Twoje dane',
      'Bezpieczeństwo to sprawa wszystkich naszych zespołów. Twoje dane są szyfrowane i zapisywane w dwóch miejscach. Dostęp ma tylko ten, kto go potrzebuje, a każdy dostęp jest rejestrowany. Włącz logowanie dwuetapowe w zakładce Konto, a potem Bezpieczeństwo. Jeśli sądzisz, że ktoś inny używa Twojego konta, zmień hasło i wyloguj wszystkie urządzenia. Na tej samej stronie pobierzesz swoje dane lub je usuniesz. Co roku eksperci sprawdzają nasze serwery. Czy ten artykuł był pomocny?',
    ],
    police: [
      'Wytyczne dla organów ścigania',
      'Ten przewodnik jest dla policji i prokuratur, które żądają danych użytkowników. Dane konta wydajemy na ważne żądanie, a treść wiadomości tylko na postanowienie sądu. Żądanie musi wskazywać konto, podstawę prawną i okres oraz pochodzić z adresu służbowego. Zawiadamiamy użytkownika, chyba że zabrania tego prawo. Gdy zagrożone jest życie, służy do tego formularz alarmowy. Na wniosek zabezpieczamy dane na dziewięćdziesiąt dni. Wnioski zagraniczne idą drogą pomocy prawnej.',
    ],
    jobs: [
      'Programista Java | Kariera',
      'Do naszego zespołu we Wrocławiu szukamy programisty. Będziesz tworzyć usługi, które przetwarzają płatności, i dbać o ich bezpieczeństwo. Masz trzy lata doświadczenia i lubisz dzielić się wiedzą. Oferujemy trzydzieści dni urlopu, opiekę medyczną i rower. Prześlij życiorys i krótki list przez formularz. Wysyłając go, zgadzasz się na przetwarzanie danych osobowych w tej rekrutacji; przechowujemy je sześć miesięcy. Przed wysłaniem przeczytaj informację dla kandydatów.',
    ],
  },
};
