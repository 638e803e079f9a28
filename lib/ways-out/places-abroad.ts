import { prefiltered } from '../prefilter.ts';
import { latin } from './latin.ts';
/** Where settings are kept, as `place` of the settings names it in English: German, French, Spanish, Italian, Dutch, Portuguese, Polish. */
export const placeAbroad = prefiltered(
  latin(
    [
      '(?<!\\p{L})(?:in|über|unter) (?:deine[mnr]|ihre[mnr]|seine[mnr]|den|dem|der) (?:[\\p{L}-]+ )?(?:[\\p{L}-]*einstellungen|profil|konto|account|benutzerkonto)|"mein [^"]{2,40}"|\\bkonto-?einstellungen\\b',
      '(?<!\\p{L})(?:dans|via|depuis|sur|au sein de|à partir de|par le biais (?:de|des|du)|en (?:modifiant|réglant|ajustant|consultant|mettant à jour)) "?(?:les |vos |votre |tes |ton |le |la )?"?(?:\\p{L}+ ){0,3}(?:paramètres|réglages|compte|profil|préférences|espace)|(?:dans|depuis|via|sur) (?:la rubrique|l\'onglet|le menu|l\'espace|la section) "?\\s?(?:mon |mes |votre |vos )?[^".]{3,40}"?',
      '(?<!\\p{L})(?:consultez|visitez|visiter|accédez à|rendez-vous (?:dans|sur)|ouvrez|modifiez|mettre à jour) (?:les |vos |votre |le |la )?(?:\\p{L}+ ){0,2}(?:paramètres|réglages|préférences)|(?<!\\p{L})(?:accede a|acceda a|visita|visite|ve a|vaya a) (?:la |los |tu |su |tus |sus )(?:\\p{L}+ ){0,2}(?:configuración|ajustes|perfil)|(?<!\\p{L})(?:accedi alle|accedendo alle|vai (?:alle|nelle)) (?:\\p{L}+ ){0,2}impostazioni',
      '(?<!\\p{L})(?:en|desde|a través de|mediante|por medio de) (?:la |los |tu |su |las |tus |sus )(?:\\p{L}+ ){0,2}(?:configuración|ajustes|cuenta|perfil|preferencias)',
      "(?<!\\p{L})(?:nelle|nel|dal|dalle|tramite|attraverso) (?:[\\p{L}']+ ){0,2}(?:impostazioni|account|profilo)|(?<!\\p{L})(?:in|via) (?:uw|je|de|jouw) (?:\\p{L}+ )?(?:account|profiel|instellingen)",
      "directement (?:sur|dans|depuis|via|à partir d|en ligne)|(?:accéder|rectifier|supprimer|modifier|consulter|corriger|effacer|clôturer|fermer) directement(?! (?:par|auprès|à l'adresse))",
      '(?<!\\p{L})(?:nas|na|no|em) (?:suas? |seu |tua )?(?:\\p{L}+ )?(?:definições|configurações|conta|perfil)\\b|(?<!\\p{L})(?:w|na) (?:swoim |swoich |twoim )?(?:ustawieniach|koncie|profilu)\\b',
      '(?:accédant|connectant|connecter|rendant|rendre|accéder) (?:à|sur|dans|depuis|directement (?:à|sur|dans)) (?:la (?:section|rubrique|page) )?(?:votre|vos|ton|leur|son|l\'|les|aux) ?(?:\\p{L}+ ){0,2}(?:compte|profil|espace|paramètres)|accédant aux (?:paramètres|réglages) de (?:votre|ton)|(?:dans|depuis|sur|à) la section "\\s?(?:mon|mes|votre) [^"]{3,30}"',
      '(?<!\\p{L})(?:indem sie sich bei ihrem konto anmelden|(?:konto-?|profil)einstellungen|in (?:die|deine|ihre|den|deinen|ihren) (?:\\p{L}+-(?: und |, ))?[\\p{L}-]*einstellungen (?:\\p{L}+ )?(?:wechsel|gehen|gehst|finde|kontrolli|änder|verwalt)|(?:über|unter) "?einstellungen ?[>→/])',
      '(?:desde|en) las opciones de (?:la |su |tu )?cuenta|(?:accediendo|acceder|acceda) a (?:la |las |los )?(?:\\p{L}+ ){0,2}(?:su|tu) (?:cuenta|perfil)|(?:accedendo|accedere) al (?:proprio|tuo|suo) (?:account|profilo)|(?:door in te loggen|inloggen) op (?:uw|je) (?:account|profiel)|(?:acedendo|acessando) (?:a|à) sua conta|zalogowaniu? (?:się )?(?:na|do) (?:swoje(?:go)?|twoje(?:go)?) kont',
    ].join('|'),
  ),
);
