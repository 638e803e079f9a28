import { prefiltered } from '../prefilter.ts';
import { latin } from './latin.ts';

/** Where settings are kept, as `place` of the settings names it in English: German, French, Spanish, Italian, Dutch, Portuguese, Polish. */
export const placeAbroad = prefiltered(
  latin(
    [
      '(?<!\\p{L})(?:in|über|unter) (?:deine[mnr]?|ihre[mnr]?|seine[mnr]|den|dem|der|die) (?:[\\p{L}-]+ )?(?:[\\p{L}-]*einstellungen|profil\\p{L}*|[\\p{L}-]*konto|account|(?:kunden|nutzer|benutzer|mitglieder)bereich)(?!\\p{L})|(?<!\\p{L})(?:in|über|unter) "?mein(?:em)? (?:konto|profil|account)|"mein [^"]{2,40}"|\\bkonto-?einstellungen\\b',
      '(?<!\\p{L})(?:dans|via|depuis|sur|au sein de|à partir de|par le biais (?:de|des|du)|en (?:modifiant|réglant|ajustant|consultant|mettant à jour)) "?\\s?(?:les |vos |votre |tes |ton |le |la )?"?\\s?(?:\\p{L}+ ){0,3}(?:paramètres|réglages|compte|profil|préférences|espace)|(?:dans|depuis|via|sur) (?:la rubrique|l\'onglet|le menu|l\'espace|la section|la page) "?\\s?(?:mon |mes |votre |vos )?[^".]{3,40}"?',
      '(?<!\\p{L})(?:consultez|visitez|visiter|accédez à|rendez-vous (?:dans|sur)|ouvrez|modifiez|mettre à jour) (?:les |vos |votre |le |la )?(?:\\p{L}+ ){0,2}(?:paramètres|réglages|préférences)|(?<!\\p{L})(?:accede a|acceda a|visita|visite|ve a|vaya a) (?:la |los |tu |su |tus |sus )(?:\\p{L}+ ){0,2}(?:configuración|ajustes|perfil)|(?<!\\p{L})(?:accedi alle|accedendo alle|vai (?:alle|nelle)) (?:\\p{L}+ ){0,2}impostazioni',
      '(?<!\\p{L})(?:en|desde|a través de|mediante|por medio de) (?:la |los |tu |su |las |tus |sus )(?:\\p{L}+ ){0,2}(?:configuración|ajustes|cuenta|perfil|preferencias)',
      "(?<!\\p{L})(?:nelle|nel|dal|dalle|tramite|attraverso) (?:[\\p{L}']+ ){0,2}(?:impostazioni|account|profilo)|(?<!\\p{L})(?:in|via) (?:uw|je|de|jouw) (?:\\p{L}+ )?(?:account|profiel|instellingen)",
      "directement (?:sur|dans|depuis|via|à partir d|en ligne)(?! (?:les|ces|leurs?|des) (?:réseaux|sites?|plateformes?))|(?:accéder|rectifier|supprimer|modifier|consulter|corriger|effacer|clôturer|fermer) directement(?! (?:par|auprès|à l'adresse))",
      '(?<!\\p{L})(?:nas|na|no|em) (?:suas? |seu |tua )?(?:\\p{L}+ )?(?:definições|configurações|conta|perfil)\\b|(?<!\\p{L})(?:w|na) (?:swoim |swoich |twoim )?(?:ustawieniach|koncie|profilu)\\b',
      '(?:accédant|connectant|connecter|rendant|rendre|accéder) (?:à|sur|dans|depuis|directement (?:à|sur|dans)) (?:la (?:section|rubrique|page) )?(?:votre|vos|ton|leur|son|l\'|les|aux) ?(?:\\p{L}+ ){0,2}(?:compte|profil|espace|paramètres)|accédant aux (?:paramètres|réglages) de (?:votre|ton)|(?:dans|depuis|sur|à) la section "\\s?(?:mon|mes|votre) [^"]{3,30}"',
      '(?<!\\p{L})(?:indem (?:sie sich bei ihrem|du dich bei deinem) (?:konto|profil|account) (?:anmeld|einlogg)|(?:konto-?|profil)einstellungen|in (?:die|deine|ihre|den|deinen|ihren) (?:\\p{L}+-(?: und |, ))?[\\p{L}-]*einstellungen (?:\\p{L}+ )?(?:wechsel|gehen|gehst|finde|kontrolli|änder|verwalt)|(?:über|unter) "?einstellungen ?[>→/])',
      '(?:desde|en) las opciones de (?:la |su |tu )?cuenta|(?:accediendo|acceder|acceda) a (?:la |las |los )?(?:\\p{L}+ ){0,2}(?:su|tu) (?:cuenta|perfil)|(?:accedendo|accedere) al (?:proprio|tuo|suo) (?:account|profilo)|(?:door in te loggen|inloggen) op (?:uw|je) (?:account|profiel)|(?:acedendo|acessando) (?:a|à) sua conta|zalogowaniu? (?:się )?(?:na|do) (?:swoje(?:go)?|twoje(?:go)?) kont',
      "direkt (?:in|über|innerhalb) (?:der|die|des|dem|unserer?|deine[mnr]|ihre[mnr]) (?:mobilen? )?(?:app|anwendung|website|webseite|plattform|dienst\\p{L}*)|directamente (?:desde|en|a través de) (?:la|el|nuestra|nuestro) (?:aplicación|app|sitio|web|plataforma)|direttamente (?:dall'|nell'|tramite l'|dal|nel|sul|dalla|nella|sulla) ?(?:nostr[ao] )?(?:app|applicazione|sito|piattaforma)|(?:rechtstreeks|direct) (?:in|via|op) (?:de|het|onze) (?:app|website|platform)|diretamente (?:na|no|pela|pelo) (?:noss[ao] )?(?:aplicação|aplicativo|app|site|plataforma)|bezpośrednio (?:w|na|z poziomu) (?:naszej )?(?:aplikacji|stronie|platformie)",
      "(?:dans|depuis) (?:l'|votre |notre )application(?: mobile)?,? (?:rubrique|onglet|menu|section|sous)|in der app,? (?:unter|im menü|über)|(?:en|desde) la aplicación,? (?:apartado|sección|menú)|(?:options|outils|fonctions|fonctionnalités) (?:de (?:paramétrage|gestion|configuration) )?(?:de|dans) (?:votre|ton) (?:compte|profil|espace)",
      '(?:gehen? (?:sie )?(?:zu|auf|in)|öffnen? (?:sie )?|vai (?:su|in|a|alle|nelle)|ga naar|acesse|vá (?:para|em|até)|aceda a|przejdź do|vaya a|ve a|acceda al?|allez (?:dans|sur)|(?:en )?(?:accédez|accédant|vous rendant) (?:à|au|aux|dans)) [^.;]{0,40}?(?:einstellungen|impostazioni|instellingen|configurações|definições|ustawie\\p{L}+|ajustes|configuración|paramètres|réglages|mi cuenta|mon compte|mein konto)|im (?:menü|bereich) (?:unter )?"[^"]{3,40}"|(?:al|en el|nel|no|w) menu? "[^"]{3,40}"',
    ].join('|'),
  ),
);

/** Settings that an app keeps, whatever device is named beside them. */
export const settingsOfApp = latin(
  "(?:paramètres|réglages|ajustes|configuración|configurações|definições|impostazioni|instellingen|einstellungen|ustawieniach) (?:de |dans |dell'|della |in |innerhalb |der |do |da |van )?(?:la |l'|de |den |der |unserer |unseren |notre )?(?:mobilen? )?(?:app(?!ar)|aplica)",
);
