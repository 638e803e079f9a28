import { describe, expect, test } from 'vitest';
import { brief, waysOutOf } from './page.ts';

const told = (text: string) => brief(waysOutOf(text, { language: 'und' }));

const cookies = 'cookie-settings setting';
const browser = 'browser-setting setting';
const account = 'account-self-service setting';
const deletes = 'delete setting';
const regulator = 'regulator link';
const inMessage = 'unsubscribe-in-message in-message';

describe('what other languages tell the reader to do without a link', () => {
  test.each([
    ['Vous pouvez changer d’avis et modifier vos choix depuis notre gestionnaire de cookies.', cookies],
    ['Pour retirer votre accord, cliquez sur l’icône « Mes cookies ».', cookies],
    ['Sie können Ihre Einwilligung jederzeit im Cookie-Banner widerrufen.', cookies],
    ['Puede cambiar su elección con la herramienta de preferencias de cookies.', cookies],
    ['È possibile revocare il consenso con il pannello dei cookie.', cookies],
    ['U kunt uw keuze wijzigen met de cookie-tool.', cookies],
    ['Você pode alterar sua escolha na ferramenta de cookies.', cookies],
    ['Zgodę można wycofać w narzędziu do obsługi plików cookie.', cookies],
    [
      'Nutzer können ihren Browser so konfigurieren, dass er keine Cookies mehr annimmt, die von fremden Seiten stammen.',
      browser,
    ],
    ['Gespeicherte Cookies können im Einstellungsmenü des Browsers entfernt werden.', browser],
    ['Vous avez la possibilité de supprimer les cookies sur votre navigateur.', browser],
    ['La plupart des navigateurs vous offrent la possibilité de bloquer les cookies.', browser],
    ['Le paramétrage des traceurs se fait dans votre navigateur.', browser],
    ['El menú de preferencias del navegador puede servir para borrar cookies.', browser],
    ['Den Newsletter beenden Sie über den „Austragen“-Link am Ende der Nachricht.', inMessage],
    ['Hierzu nutzen Sie die Abbestellfunktion in unseren E-Mails.', inMessage],
    ['Utilisez la fonction de désabonnement présente dans nos courriels.', inMessage],
    ['Vous pouvez aussi cliquer sur « Se désinscrire » à la fin de l’e-mail.', inMessage],
    ['Si vous voulez savoir comment faire, veuillez consulter le menu d’aide de votre navigateur.', browser],
    ['Au bas de chaque message, vous avez la possibilité de vous désinscrire.', inMessage],
    ['Vous pouvez refuser ces traceurs à tout moment à l’aide du bouton ci-dessous.', cookies],
    ['Vous pouvez rectifier directement les données que vous avez saisies.', account],
    [
      'Vous pouvez télécharger un fichier de sauvegarde directement à partir de votre compte.',
      'portability setting',
    ],
    [
      'L’utilisateur change à tout moment ses choix ou les modifie dans les paramètres de son compte.',
      account,
    ],
    [
      'Vous pouvez retirer votre accord en modifiant les paramètres dans l’application ou sur votre appareil.',
      account,
    ],
    ['Vous pouvez choisir vos alertes dans les paramètres de l’application ou de votre appareil.', account],
    ['Vous pouvez utiliser les options de gestion de votre profil pour corriger vos données.', account],
    ['La fermeture de votre espace peut être demandée à tout moment depuis le menu Profil.', account],
    ['Ce choix se fait dans la page « Mon compte ».', account],
    ['Um diese Funktion abzuschalten, gehe zu Einstellungen > Privatsphäre.', account],
    ['Eine einfache Möglichkeit, das Profil zu löschen, findet sich in den Profileinstellungen.', deletes],
    ['Du kannst dein Konto jederzeit direkt in der App löschen.', deletes],
    ['Para darse de baja, acceda al menú «Mi cuenta» y elija «Eliminar».', 'unsubscribe-form setting'],
    ['Può cancellare il suo account direttamente dall’app.', deletes],
    ['Ga naar Profiel > Instellingen om uw account te verwijderen.', deletes],
    ['Para excluir sua conta, acesse Perfil > Configurações > Excluir conta.', deletes],
    ['Możesz usunąć konto bezpośrednio w aplikacji.', deletes],
    ['Aby usunąć konto, przejdź do Profil > Ustawienia.', deletes],
    ['U kunt deze id wijzigen in de instellingen van uw apparaat.', browser],
    ['Identyfikator można zmienić w ustawieniach urządzenia.', browser],
    ['Vous pouvez gérer cela à tout moment dans la section « Mes cookies » de la page.', cookies],
    [
      'Vous pouvez vous opposer à ces e-mails en vous désabonnant depuis votre compte client.',
      'unsubscribe-form setting',
    ],
    ['Podrá darse de baja pulsando el enlace incluido en cada comunicación.', inMessage],
    ['Pode cancelar a subscrição clicando na ligação existente em cada mensagem.', inMessage],
    [
      'La plupart des navigateurs proposent des instructions dans la section « Aide » pour bloquer les cookies.',
      browser,
    ],
    [
      'Du kannst deine Angaben prüfen, indem du dich bei deinem Konto anmeldest und sie aktualisierst.',
      account,
    ],
    ['Sie können in den Einstellungen der App festlegen, welche Hinweise Sie erhalten.', account],
    ['U kunt een klacht indienen bij uw plaatselijke gegevensbeschermingsautoriteit.', regulator],
    ['Vous pouvez modifier vos données en accédant aux réglages de votre compte.', account],
    ['Vous pouvez gérer vos données depuis la section « Mon profil ».', account],
    ['Du kannst die Freigaben jederzeit unter Einstellungen > Datenschutz ändern.', account],
    ['Sie können die Anzeigen in Ihren Einstellungen kontrollieren.', account],
    ['Puede modificar sus datos desde las opciones de su cuenta.', account],
    ['Può aggiornare i suoi dati accedendo al suo profilo.', account],
    ['Vous disposez d’un droit de recours auprès de l’autorité compétente.', regulator],
    ['Vous pouvez saisir la CNIL.', regulator],
    ['Vous pouvez aussi contacter votre autorité locale de protection des données.', regulator],
    ['Der Nutzer kann sich hierfür an die Aufsichtsbehörde seines Wohnorts wenden.', regulator],
    ['Vous pouvez vous plaindre auprès d’une autorité de protection des données.', regulator],
    ['Vous pouvez introduire un recours auprès de la CNIL.', regulator],
    ['Vous pouvez déposer plainte auprès des autorités de contrôle compétentes.', regulator],
    ['Vous opposer en cliquant dans le lien prévu en bas des e-mails promotionnels.', inMessage],
    ['Sie können dem Erhalt über den Link am Ende jeder Nachricht widersprechen.', inMessage],
    ['Você pode cancelar a assinatura usando o link na parte inferior do e-mail.', inMessage],
    [
      'Vous pouvez couper les notifications en les désactivant dans les réglages de votre téléphone.',
      browser,
    ],
    ['Activez le suivi publicitaire limité dans les réglages de votre smartphone.', browser],
    ['Diese Erlaubnis können Sie in den Systemeinstellungen jederzeit widerrufen.', browser],
    ['Vous pouvez accéder à ces données directement à partir de votre compte.', account],
    ['Il est possible de modifier les préférences dans le « compte client ».', account],
    ['Vous pouvez refuser ces annonces en accédant à Réglages > Publicité.', 'ads-opt-out setting'],
    [
      'Vous pouvez modifier vos préférences en cliquant sur « Paramètres de confidentialité » en bas de page.',
      cookies,
    ],
    ['Um sich vom Newsletter abzumelden, nutzen Sie den in jeder Nachricht enthaltenen Link.', inMessage],
    ['Die Speicherung von Cookies lässt sich über die Einstellungen des Browsers unterbinden.', browser],
    ['Die Werbe-ID kannst du in den Geräteeinstellungen deines Telefons zurücksetzen.', browser],
    ['Vous pouvez modifier les paramètres des notifications dans votre système d’exploitation.', browser],
    ['Sie können diese Freigaben über die Privatsphäre-Einstellungen ändern.', account],
    ['In Ihrem Kundenkonto können Sie Ihre Angaben jederzeit einsehen und ändern.', account],
    ['Ihr Nutzerkonto können Sie jederzeit unter Mein Konto > Konto löschen entfernen.', deletes],
    ['Um deinen Account zu löschen, gehe in der App auf Profil > Einstellungen.', deletes],
    [
      'Vous pouvez revenir sur ce choix par les outils en ligne (gestion des cookies) et le modifier.',
      cookies,
    ],
    ['Dafür können Sie jederzeit unser Consent-Tool nutzen.', cookies],
    ['L’utilisateur peut supprimer son compte à tout moment depuis son espace personnel.', deletes],
    [
      'Vous pouvez retirer votre accord aux cookies avec l’icône située en bas de l’écran et le modifier.',
      cookies,
    ],
    ['Può annullare l’iscrizione tramite il link presente in ogni e-mail.', inMessage],
    ['U kunt uw browser zo instellen dat cookies worden geweigerd.', browser],
    ['Può configurare il browser in modo da rifiutare i cookie.', browser],
    [
      'Możesz ustawić przeglądarkę tak, aby blokowała pliki cookie, i zmienić ustawienia przeglądarki.',
      browser,
    ],
    ['Masz prawo wnieść skargę do Prezesa Urzędu Ochrony Danych Osobowych.', regulator],
    ['Puede rechazarlos con la opción de cancelación de suscripción de nuestros correos.', inMessage],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Vous pourrez paramétrer l’accès à vos publications directement sur les réseaux sociaux.',
    'Nous utilisons les données de votre profil, que vous utilisez pour modifier une commande.',
    'Nous devons accéder à vos données pour le renouvellement de votre compte.',
    'Directement sur le site, vous pouvez vous inscrire à la newsletter et choisir nos offres dans votre profil.',
    'Vous pouvez choisir de nous communiquer votre adresse dans votre profil, au menu « Mon compte ».',
    'Vous pouvez découvrir comment gérer vos préférences dans vos paramètres à la section 7.',
    'Lors de votre première visite, un bandeau vous informe de la présence de cookies.',
    'Beim ersten Besuch erscheint ein Cookie-Banner mit Hinweisen.',
    'Si votre navigateur est configuré pour refuser les cookies, vous ne pourrez pas acheter.',
    'Pour désactiver l’utilisation de vos données par des partenaires, veuillez patienter.',
    'Lorsque vous créez votre compte, nous collectons votre nom.',
    'Utilizamos una herramienta de análisis que instala cookies.',
    'Vous ne pouvez pas vous désinscrire des messages de service, qui n’ont pas d’option de désinscription.',
    'Si vous voulez échanger des fichiers, écrivez-nous directement sur notre site.',
    'Nous relevons les paramètres de votre téléphone lorsque vous pouvez être localisé.',
    'Nous vous invitons à accéder à vos outils de gestion des cookies Flash, directement depuis le site de Beta.',
  ])('%s tells nothing to do', (text) => {
    expect(told(text)).toEqual([]);
  });
});
