/**
 * Dating and health services in each language of the detector: what they write of their trackers, with a word on health
 * data and rights in it, which is no policy, and what they write of people's data, which is one.
 */
type Service = { trackersTitle: string; trackers: string; policyTitle: string; policy: string };

export const services: Record<string, Service> = {
  English: {
    trackersTitle: 'Cookies and other trackers',
    trackers:
      'Our dating app and our site place cookies, pixels and software kits on your device. Session cookies keep you signed in and end when you close the browser. Measurement cookies count which profiles are opened; advertising cookies are set by partners and last thirteen months. The table names each cookie, who sets it, what for and how long it lasts. Cookies never read your messages. You accept or refuse cookies in the banner and can change your choice under Cookie settings. What else we do with personal data, and your rights, stands in our privacy policy.',
    policyTitle: 'Privacy notice',
    policy:
      'We collect your personal data when you make a profile: your name, your birthday, your photos and, if you tell us, whom you like. We share your information with moderators and service providers who are bound to protect it. The controller is Acme Dating Ltd; we rely on your consent and on our legitimate interests. We retain your data for a year after you leave and then delete it. Our servers log the IP address of your device. You may object, or ask for a copy, at data@acme.example. This privacy notice is reviewed each year.',
  },
  German: {
    trackersTitle: 'Cookies und andere Tracker',
    trackers:
      'Unsere Praxis-App und unsere Seite legen Cookies und Zählpixel auf Ihrem Gerät ab. Sitzungs-Cookies halten die Anmeldung und enden mit dem Schließen des Browsers. Statistik-Cookies zählen, welche Seiten geöffnet werden; Werbe-Cookies setzen Partner, sie bleiben dreizehn Monate. Die Tabelle nennt jedes Cookie, den Anbieter, den Zweck und die Dauer. Befunde liest kein Cookie. Im Banner lassen Sie Cookies zu oder lehnen sie ab und ändern das später in den Cookie-Einstellungen. Alles Weitere zu personenbezogenen Daten und Ihren Rechten steht in der Datenschutzerklärung.',
    policyTitle: 'Hinweise zum Datenschutz',
    policy:
      'Wir verarbeiten Ihre personenbezogenen Daten, wenn Sie einen Termin buchen: Namen, Geburtstag, Versicherung und die Beschwerden, die Sie angeben. Verantwortlicher ist die Acme Praxis GmbH, Rechtsgrundlage ist Art. 9 DSGVO und unser berechtigtes Interesse. Ihre Daten geben wir an die Ärztin weiter, die Sie wählen, und übermitteln sie an die Kasse. Wir speichern die Akte zehn Jahre und schützen sie durch Verschlüsselung. Unser Server erfasst die IP-Adresse des Browsers. Auskunft erhalten Sie per E-Mail an daten@acme.example. Diese Hinweise ändern wir bei Bedarf.',
  },
  French: {
    trackersTitle: 'Cookies et autres traceurs',
    trackers:
      'Notre site de rencontre dépose des cookies et des pixels sur votre appareil. Les cookies de session gardent la connexion et cessent à la fermeture du navigateur. Les cookies de mesure comptent les fiches ouvertes ; les cookies publicitaires sont posés par des partenaires et durent treize mois. Le tableau donne pour chaque cookie son auteur, son but et sa durée. Aucun cookie ne lit vos messages. Vous acceptez ou refusez les cookies dans le bandeau et changez d’avis sous Gérer les cookies. Le reste, sur les données personnelles et vos droits, figure dans la politique de confidentialité.',
    policyTitle: 'Politique de confidentialité et données personnelles',
    policy:
      'Nous collectons vos données personnelles quand vous prenez rendez-vous : nom, naissance, mutuelle et motif de la visite. Le responsable du traitement est Acme Santé, sur la base du RGPD et de son intérêt légitime. Vos données sont partagées avec le médecin choisi et ses destinataires habilités. Nous conservons le dossier dix ans, dans un cadre sécurisé, et protégeons chaque accès. Notre serveur garde l’adresse IP de votre appareil et de votre navigateur. Pour accéder à vos données, les corriger ou vous opposer, écrivez à donnees@acme.example. La présente politique est revue chaque année.',
  },
  Spanish: {
    trackersTitle: 'Cookies y otros rastreadores',
    trackers:
      'Nuestra aplicación de citas coloca cookies y píxeles en su dispositivo. Las cookies de sesión mantienen la entrada y acaban al cerrar el navegador. Las cookies de medición cuentan los perfiles abiertos; las cookies publicitarias son de socios y duran trece meses. La tabla indica de cada cookie quién la pone, para qué y cuánto dura. Ninguna cookie lee sus mensajes. Acepte o rechace las cookies en el aviso y cambie su elección en Configuración de cookies. Lo demás sobre datos personales y sus derechos está en la política de privacidad.',
    policyTitle: 'Aviso de privacidad',
    policy:
      'Recogemos sus datos personales cuando pide una cita: nombre, nacimiento, seguro y el motivo de la visita. El responsable del tratamiento es Acme Salud, con base en el RGPD y en su interés legítimo. Comunicamos sus datos al médico elegido y los compartimos con el laboratorio. Conservamos la historia diez años de forma segura y la almacenamos cifrada. El servidor anota la dirección IP de su dispositivo y del navegador. Para acceder a sus datos, corregirlos u oponerse, escriba a datos@acme.example. Esta política se revisa cada año.',
  },
  Italian: {
    trackersTitle: 'Cookie e altri tracciatori',
    trackers:
      'La nostra app di incontri mette cookie e pixel sul dispositivo. I cookie di sessione tengono aperto l’accesso e finiscono con la chiusura del browser. I cookie di misura contano i profili aperti; i cookie pubblicitari sono di partner e durano tredici mesi. La tabella dice di ogni cookie chi lo mette, a che scopo e per quanto. Nessun cookie legge i messaggi. I cookie si accettano o si rifiutano nel banner, e la scelta si cambia in Preferenze cookie. Il resto sui dati personali e sui diritti è nella informativa sulla privacy.',
    policyTitle: 'Informativa sulla privacy',
    policy:
      'Raccogliamo i tuoi dati personali quando prenoti una visita: nome, nascita, assicurazione e motivo. Titolare del trattamento è Acme Salute, in base al RGPD e al legittimo interesse. Comunichiamo i dati personali al medico scelto e ai destinatari autorizzati. Conserviamo la cartella per dieci anni in modo sicuro. Il server registra l’indirizzo IP del dispositivo e del browser. Per accedere ai tuoi dati, correggerli o opporti, scrivi a dati@acme.example. Questa informativa è rivista ogni anno.',
  },
  Dutch: {
    trackersTitle: 'Cookies en andere trackers',
    trackers:
      'Onze dating-app plaatst cookies en pixels op het apparaat. Sessiecookies houden de aanmelding vast en eindigen als de browser sluit. Meetcookies tellen welke profielen open gaan; reclamecookies komen van partners en blijven dertien maanden. De tabel noemt van elke cookie de plaatser, het doel en de duur. Geen cookie leest berichten. In de balk staat u cookies toe of weigert ze, en dat wijzigt u onder Cookie-instellingen. Wat wij verder met persoonsgegevens doen en welke rechten er zijn, staat in de privacyverklaring.',
    policyTitle: 'Privacyverklaring',
    policy:
      'Wij verwerken uw persoonsgegevens als u een afspraak maakt: naam, geboortedag, verzekering en klacht. Verwerkingsverantwoordelijke is Acme Zorg, met als grondslag de AVG en een gerechtvaardigd belang. Wij delen uw gegevens met de arts van uw keuze en verstrekken ze aan het laboratorium. Wij bewaren het dossier tien jaar en beveiligen elke toegang. De server noteert het IP-adres van browser en apparaat. Voor inzage, correctie of bezwaar mailt u gegevens@acme.example; e-mail beantwoorden wij snel. Deze privacyverklaring zien wij elk jaar na.',
  },
  Portuguese: {
    trackersTitle: 'Cookies e outros rastreadores',
    trackers:
      'A nossa aplicação de encontros coloca cookies e pixels no dispositivo. Os cookies de sessão mantêm a entrada e acabam ao fechar o navegador. Os cookies de medição contam os perfis abertos; os cookies de publicidade são de parceiros e duram treze meses. A tabela indica, de cada cookie, quem o põe, para quê e quanto dura. Nenhum cookie lê as mensagens. Aceite ou recuse os cookies no aviso e mude a escolha em Definições de cookies. O resto sobre dados pessoais e direitos está na política de privacidade.',
    policyTitle: 'Aviso de privacidade',
    policy:
      'Recolhemos os seus dados pessoais quando marca uma consulta: nome, nascimento, seguro e motivo. O responsável pelo tratamento é a Acme Saúde, com base no RGPD e no interesse legítimo. Partilhamos os dados pessoais com o médico escolhido e comunicamos o pedido ao laboratório. Guardamos e armazenamos a ficha dez anos, de forma segura. O servidor anota o endereço IP do dispositivo e do navegador. Para aceder aos seus dados, corrigi-los ou opor-se, escreva para dados@acme.example ou por e-mail ao encarregado. Este aviso e esta política são revistos todos os anos.',
  },
  Polish: {
    trackersTitle: 'Pliki cookie i inne narzędzia śledzące',
    trackers:
      'Nasza aplikacja randkowa zapisuje pliki cookie i piksele na urządzeniu. Sesyjne pliki cookie utrzymują logowanie i znikają po zamknięciu przeglądarki. Pomiarowe cookie liczą otwarte profile; reklamowe cookie pochodzą od partnerów i trwają trzynaście miesięcy. Tabela podaje dla każdego cookie, kto je zapisuje, po co i na jak długo. Żaden plik cookie nie czyta wiadomości. Zgodę na cookie wyraża się lub odmawia na pasku, a zmienia w ustawieniach cookie. Resztę o danych osobowych i prawach opisuje polityka prywatności.',
    policyTitle: 'Polityka prywatności',
    policy:
      'Przetwarzamy Twoje dane osobowe, gdy umawiasz wizytę: imię, datę urodzenia, ubezpieczenie i powód. Administratorem danych osobowych jest Acme Zdrowie, podstawą jest RODO i uzasadniony interes. Dane osobowe przekazujemy wybranemu lekarzowi i udostępniamy laboratorium. Dokumentację przechowujemy dziesięć lat i chronimy ją szyfrowaniem, dbając o bezpieczeństwo. Serwer zapisuje adres IP urządzenia i przeglądarki. Aby uzyskać dostęp do danych lub wnieść sprzeciw, napisz e-mail na dane@acme.example. Niniejsza polityka jest co roku sprawdzana.',
  },
};
