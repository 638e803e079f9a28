import { type Prefiltered, prefiltered } from '../prefilter.ts';
import type { Kind } from '../types.ts';
import { latin } from './latin.ts';

/**
 * What `cues` says in German, French, Spanish, Italian, Dutch, Portuguese and Polish: the main words only, in the same
 * order of kinds. A kind stands once; its expression holds the languages one after the other.
 */
const sources: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'sale-opt-out',
    [
      'nicht verkaufen|verkauf .{0,40}?(?:widersprechen|ablehnen)',
      "ne pas vendre|(?:s'opposer|refuser) .{0,20}?vente",
      'no vend(?:er|an)|non vendere|niet verkopen|não vend',
    ],
  ],
  [
    'analytics-opt-out',
    [
      '(?:analytics|statisti\\p{L}+|erfassung|tracking|webanalyse|nutzungsanalyse) .{0,80}?(?:verhindern|deaktivier\\p{L}+|widersprechen|abschalten|unterbinden)',
      "(?:désactiver|refuser|empêcher|vous opposer|s'opposer) .{0,60}?(?:analytics|statistiques|mesure d'audience)|désactivation .{0,20}?analytics|désactiver .{0,12}?collecte",
      '(?:desactivar|inhabilitar|inhabilitación|rechazar|impedir|evitar) .{0,60}?(?:analytics|estadístic\\p{L}+|analític\\p{L}+)',
      '(?:disattivare|impedire|rifiutare|disattivazione) .{0,60}?(?:analytics|statistic\\p{L}+)|(?:desativar|recusar) .{0,60}?(?:analytics|estatístic\\p{L}+)',
    ],
  ],
  [
    'cookie-settings',
    [
      '(?:cookie|tracking|einwilligungs|consent)s?-?(?:einstellungen|präferenzen|verwaltung|auswahl)|\\bcookies?\\b.{0,40}?(?:ablehnen|verwalten|anpassen|deaktivier\\p{L}+|ausschalten|abschalten|abwählen)',
      '(?:paramètres|gestion|préférences|réglages) .{0,20}?cookies|(?:gér(?:er|ez|ant)|paramétr\\p{L}+|modifi\\p{L}+|refus\\p{L}+|désactiv\\p{L}+|contrôl\\p{L}+|personnalis\\p{L}+) .{0,40}?cookies',
      '(?:paramètres|gestion|gérer|gérez|préférences|réglages) (?:de |du |des |le |les |mes |mon |vos |votre )?consentements?|(?:gestion\\p{L}+|preferencias|gestisci|gestire|preferenze|gerir|gerenciar) (?:del |de |di |el |mi |tu |il |sul |o |meu )?(?:consentimientos?|consens[oi]|consentimentos?)|einwilligungen verwalten|toestemming(?:en)? beheren|toestemmings(?:voorkeuren|instellingen)|(?:zarządza\\p{L}*|ustawienia) zg(?:od\\p{L}+|ód)',
      '(?:configura\\p{L}*|preferencias) .{0,20}?cookies|(?:gestionar|administrar|rechazar|desactivar|deshabilitar) .{0,30}?cookies',
      '(?:impostazioni|preferenze) .{0,20}?cookie|(?:gestire|gestisci|rifiutare|disattivare) .{0,30}?cookie',
      'cookie-?(?:instellingen|voorkeuren)|cookies? .{0,30}?(?:beheren|weigeren|uitschakelen)',
      '(?:definições|preferências|configurações) .{0,20}?cookies|(?:gerir|gerenciar|recusar|desativar) .{0,30}?cookies',
      'ustawienia (?:plików )?cookie|zarządza\\p{L}* .{0,20}?cookie',
    ],
  ],
  [
    'ads-opt-out',
    [
      '(?:personalisierte|interessenbasierte|zielgerichtete|nutzungsbasierte)\\p{L}* (?:online-?)?(?:werbung|anzeigen)|(?:werbe-?|anzeigen)einstellungen|einstellungen .{0,20}?(?:werbung|anzeigen)',
      '(?:désactiv|refus|limit|gér)\\p{L}+ .{0,40}?(?:annonces|publicités?)\\b|publicités? (?:ciblées?|personnalisées?)|annonces personnalisées|(?:préférences|paramètres) (?:de publicité|publicitaires|des annonces)',
      '(?:desactiv|rechaz|limit)\\p{L}+ .{0,40}?(?:anuncios|publicidad)\\b|(?:werbung|anzeigen)\\b.{0,30}?(?:deaktivieren|ablehnen|abschalten|ausschalten)|(?:publicidad|anuncios) (?:personalizad\\p{L}+|basad\\p{L}+ en)|(?:preferencias|configuración) de (?:anuncios|publicidad)',
      'pubblicità (?:personalizzata|mirata)|annunci personalizzati|gepersonaliseerde (?:advertenties|reclame)',
      '(?:publicidade|anúncios) personalizad\\p{L}+|spersonalizowan\\p{L}+ reklam\\p{L}*',
    ],
  ],
  [
    'unsubscribe-form',
    [
      'abmelden|abbestell\\p{L}*|abzumelden|abzubestellen',
      "désabonn\\p{L}*|désinscri\\p{L}*|(?:ne (?:plus|pas)|refuser de|cesser de) recevoir|(?:vous opposer|s'opposer) .{0,40}?(?:prospection|sollicitations)",
      'dar(?:se|te)? de baja|cancelar (?:la |a |tu |su |sua )?(?:suscripción|inscrição|subscrição|assinatura)|dejar de recibir|desuscri\\p{L}*',
      "disiscri\\p{L}*|annulla\\p{L}* l'iscrizione|non ricevere più|cancellar\\p{L}* .{0,20}?newsletter",
      'afmelden|uitschrijven|af te melden|uit te schrijven|geen .{0,40}?meer .{0,12}?ontvangen',
      'deixar de receber|wypisa\\p{L}*|wypisz|rezygn\\p{L}+ z (?:subskrypcji|otrzymywania|newslettera)',
    ],
  ],
  [
    'preference-center',
    [
      '(?:kommunikations?|benachrichtigungs?|newsletter|e-?mail|kontakt|mitteilungs?)-?(?:einstellungen|präferenzen)',
      'centro de preferencias|centre de préférences|centro (?:delle )?preferenze|voorkeurencentrum|(?:préférences|paramètres) (?:de |des |en matière de )?(?:communications?|contact|notifications?|newsletters?|marketing|e-?mails?|messagerie)',
      '(?:preferencias|configuración) de (?:las |los )?(?:comunicaci\\p{L}+|correo|notificaci\\p{L}+|contacto|marketing)|(?:preferenze|impostazioni) (?:di|delle|sulle) (?:comunicazion\\p{L}|contatto|notific\\p{L})',
      '(?:communicatie|notificatie|e-?mail|meldings)-?(?:voorkeuren|instellingen)|preferências de (?:comunicaç\\p{L}+|notificaç\\p{L}+|e-?mail|contacto|contato)|preferencje .{0,20}?(?:komunikac|marketing)\\p{L}*',
    ],
  ],
  [
    'delete',
    [
      '(?:konto|account|profil|nutzerprofil|daten)\\b.{0,120}?(?:lösch\\p{L}+|deaktivier\\p{L}+|schließen|kündigen)|löschung|kontolöschung',
      '(?:supprim\\p{L}+|effac\\p{L}+|clôtur\\p{L}+|fermer) .{0,40}?(?:compte|données|profil|informations)|désactiver .{0,30}?(?:compte|profil)|suppression (?:de |des |du )|effacement',
      '(?:eliminar|borrar|suprimir|cancelar|cerrar) .{0,30}?(?:cuenta|datos|perfil)|(?:eliminación|supresión) de',
      '(?:cancella\\p{L}*|elimina\\p{L}*|chiudere) .{0,30}?(?:account|dati|profilo)',
      '(?:verwijder\\p{L}*|wis(?:sen|t)?) .{0,30}?(?:account|gegevens|profiel)|(?:account|gegevens|profiel) .{0,20}?(?:verwijder\\p{L}*|te wissen)',
      '(?:excluir|apagar|eliminar|encerrar) .{0,30}?(?:conta|dados|perfil)|(?:exclusão|eliminação|apagamento) d[eao]',
      'usun\\p{L}* .{0,20}?(?:kont|dan|profil)\\p{L}*|usunięci\\p{L}+(?! zaznaczeni)',
    ],
  ],
  [
    'portability',
    [
      'daten.{0,24}?(?:herunterladen|exportieren)|(?:herunterladen|exportieren) .{0,20}?daten|datenübertragbarkeit',
      '(?:télécharg\\p{L}+|export\\p{L}+|récupér\\p{L}+) .{0,30}?(?:données(?! peut)|sauvegarde|archive)|portabilité',
      '(?:descargar|exportar|baixar|scaricare|esportare) .{0,30}?(?:datos|dados|dati)|portabili(?:dad|dade|tà)',
      'gegevens .{0,20}?(?:downloaden|exporteren)|overdraagbaarheid|(?:pobra\\p{L}+|pobierz) .{0,20}?dan\\p{L}+|przenoszeni\\p{L}+',
    ],
  ],
  [
    'access',
    [
      'auskunft\\p{L}*|kopie .{0,24}?daten\\b',
      "(?:accéder à|consulter) (?:vos|ses|mes) données|copie de (?:vos|ses|mes) données|droit d'accès|demande d'accès",
      '(?:acceder a|acceso a|copia de) (?:sus|tus|los|mis) datos|derecho de acceso|(?:accedere|accesso) ai (?:tuoi|suoi|propri) dati|copia dei (?:tuoi|suoi|propri) dati',
      'inzage|kopie van (?:uw|je|jouw) .{0,20}?gegevens|(?:aceder|acessar|acesso) a?os? seus dados|dostęp\\p{L}* do (?:swoich|twoich|danych)|kopi\\p{L}+ (?:swoich|twoich|danych)',
    ],
  ],
  [
    'request-form',
    [
      '(?:rechte|betroffenenrechte) .{0,30}?(?:ausüben|wahrnehmen|geltend)|(?:datenschutz|auskunfts|lösch|dsgvo|widerspruchs|betroffenen)\\p{L}*-?(?:anfrage|antrag|formular)\\p{L}*',
      "(?:exerc\\p{L}+|faire valoir) .{0,30}?droits?|(?:soumettre|formuler|adresser|effectuer|déposer) .{0,12}?demande|demandes? relatives? à la (?:confidentialité|protection)|formulaire (?!de collecte|d'inscription|de (?:commande|création|souscription))[^,.;]{0,40}?(?:demandes?|droits|rgpd|(?:de |des |sur |vos |(?:relatif|lié) (?:à |aux ))(?:la |l'|vos )?(?:protection des données|données|confidentialité|vie privée|opposition))|droits? peu(?:t|vent) (?:\\p{L}+ )?(?:être |s')(?:\\p{L}+ )?exerc\\p{L}+|demandes? (?:d'(?:accès|effacement|opposition|exercice)|de (?:suppression|rectification|portabilité))",
      'ejerc\\p{L}+ .{0,30}?derechos|(?:presentar|enviar|realizar) .{0,12}?solicitud|(?:portal|formulario) de (?:solicitud\\p{L}*|(?:ejercicio de )?derechos|(?:protección de datos|privacidad))',
      'esercitare .{0,20}?diritti|(?:inviare|presentare|inoltrare) .{0,12}?richiesta|rechten .{0,20}?uit\\p{L}*oefenen|modulo (?:per |di )(?:esercitare|esercizio|richiesta|la privacy)|privacyformulier|verzoek .{0,20}?(?:indienen|in te dienen)',
      'exercer .{0,20}?direitos|formulário d[eo] (?:privacidade|direitos|titular\\p{L}*)|(?:enviar|apresentar|fazer) .{0,12}?(?:pedido|solicitação)|(?:złożyć|złóż|przesłać) .{0,12}?(?:wniosek|żądanie)',
    ],
  ],
  [
    'correct',
    [
      'daten\\b.{0,40}?(?:berichtigen|korrigieren|aktualisieren|ändern)|(?:berichtigung|korrektur|änderung) .{0,20}?daten',
      '(?:rectifi\\p{L}+|corrig\\p{L}+|mett\\p{L}+ à jour|modifi\\p{L}+) .{0,40}?(?:données|informations|profil)|rectification',
      '(?:rectificar|corregir|actualizar|modificar) .{0,40}?(?:datos|información)|rectificación|(?:rettificare|correggere|aggiornare|modificare) .{0,30}?dati|rettifica\\b',
      'gegevens .{0,20}?(?:corrigeren|rectificeren|wijzigen|aanpassen)|(?:retificar|corrigir|atualizar) .{0,30}?dados|retificação|(?:sprostowa|poprawi|zaktualizowa)\\p{L}* .{0,20}?dan\\p{L}*',
    ],
  ],
  [
    'object',
    [
      'widersprechen|widerspruch|widerruf\\p{L}*|\\bwiderrufen',
      "(?:s'|vous |t')opposer|droit d'opposition|(?:retirer|retrait de|révoquer) .{0,24}?(?:consentement|autorisation)",
      'opon(?:er|erse|erte|erme)\\b|derecho de oposición|(?:retirar|revocar|revocación de) .{0,24}?(?:consentimiento|autorización)',
      'opporsi|opporti|diritto di opposizione|(?:revocare|ritirare|revoca del) .{0,24}?consenso|bezwaar|toestemming .{0,40}?(?:intrekken|in te trekken)|intrekk\\p{L}+ .{0,20}?toestemming',
      'opor-se|oposição|(?:retirar|revogar) .{0,24}?consentimento|sprzeciw\\p{L}*|(?:wycofa|cofną)\\p{L}* .{0,20}?zgod\\p{L}*',
    ],
  ],
  [
    'account-self-service',
    [
      '(?:konto|profil|account|datenschutz|privatsphäre|sicherheits|nutzer|benutzer)-?einstellungen|(?:mein|dein|ihr|deinem|ihrem|in deinen|in ihren) (?:konto|profil|account)\\b|\\beinstellungen\\b|kundenkonto|benutzerkonto',
      '(?:paramètres|réglages|préférences) (?:de (?:votre |ton |mon )?(?:compte|profil|confidentialité)|du compte)|(?:votre|mon|ton) (?:compte|profil|espace (?:personnel|client))\\b|espace (?:client|personnel|membre)|centre (?:de gestion )?de (?:la )?confidentialité|datenschutz-?cent(?:er|rum)|centro de privacidad(?:e)?|privacycentrum|\\b(?:paramètres|réglages)\\b',
      'gérer (?:vos|tes) données|(?:gestionar|administrar) (?:sus|tus) datos|gestire i (?:tuoi|suoi) dati|(?:ihre|deine) daten (?:zu )?verwalten|(?:uw|je) gegevens (?:te )?beher\\p{L}+|(?:gerir|gerenciar) (?:os )?(?:seus|teus) dados|zarządza\\p{L}* (?:swoimi )?danymi',
      '(?:configuración|ajustes) de (?:la |tu |su |mi )?(?:cuenta|privacidad|perfil)|(?:tu|su|mi) (?:cuenta|perfil)\\b|\\bajustes\\b|configuración del? (?:perfil|(?:la )?(?:recopilación|recogida))',
      "impostazioni (?:del tuo |del suo |dell')?(?:account|profilo|privacy)|(?:tuo|suo|mio) (?:account|profilo)\\b|area (?:personale|riservata)|impostazioni (?:di|sulla) (?:raccolta|condivisione)",
      '(?:account|privacy|profiel)-?instellingen|instellingen voor (?:het (?:delen|verzamelen)|gegevens)|(?:definições|configurações) de (?:coleta|recolha|compartilhamento|partilha)|ustawieni(?:a|ach|ami) (?:gromadzenia|udostępniania)|(?:uw|je|jouw|mijn) (?:account|profiel)\\b|(?:directamente en|diretamente n[ao]|bezpośrednio na) (?:la |su |sua )?(?:cuenta|conta|koncie)\\b|direkt im (?:konto|profil)\\b|(?:definições|configurações) (?:da (?:sua |tua )?conta|de privacidade)|(?:sua|minha|tua) conta\\b|ustawieni\\p{L}+ (?:konta|prywatności)|(?:swoim|twoim|moje) koncie|zalogowa\\p{L}+ .{0,20}?konto',
    ],
  ],
  ['dispute', ['médiateur|médiation|schlichtungsstelle|mediador|geschillencommissie|rzecznik']],
  [
    'contact-form',
    [
      '(?:unseren?|den) datenschutzbeauftragten .{0,40}?(?:wenden|kontakt)|kontaktformular|kontaktseite|kontaktieren sie uns|kontaktiere uns|uns kontaktieren|wenden sie sich an uns|kontakt (?:mit uns )?auf(?:nehmen|zunehmen)',
      'contact(?:er?|ez) (?:le |la |notre |nos |votre )?(?:délégué|dpo|service|équipe|département)|formulaire de contact|page (?:de )?contact|nous (?:contacter|joindre)|contactez[- ]nous',
      'contactar (?:con )?.{0,12}?(?:delegado|dpd|dpo)|formulario de contacto|contáct(?:e|a)nos|contactar con nosotros|póng\\p{L}+ en contacto|ponte en contacto|modulo di contatto|contattaci|contattarci',
      'contactformulier|contactpagina|neem contact|contact (?:met ons )?op(?:nemen|te nemen)|formulário de contac?to|contac?te-nos|entre em contato|formularz kontaktowy|skontaktuj',
    ],
  ],
];

/** Cues by kind, global as `cues` are. */
export const cuesAbroad: readonly { kind: Kind; says: Prefiltered }[] = sources.map(([kind, said]) => ({
  kind,
  says: prefiltered(latin(said.join('|'), 'g')),
}));

/** Small words that English sentences do without. */
const functionWords =
  /(?:^|[\s'(])(?:der|die|das|und|sie|ihre[nmrs]?|ihr|du|deine[nmrs]?|zu|zum|wir|vous|votre|vos|les|des|une|nous|pour|los|las|para|puede|puedes|usted|sus|il|che|puoi|dei|delle|tuoi?|suoi?|nel|nella|al|het|een|uw|je|jouw|os|seus?|sua|pode|você|się|możesz|można|nie|für|mit|uns|unser(?:e[mnrs]?)?|oder|kann|können|wird|werden|auf|dans|sur|peut|peuvent|depuis|aux|ses|leurs?|à|del|della|alla|wordt|jest|notre|nos|cette|si|con|por|una|nosotros|als|kunt|ons|wij|voor|com|uma|nosso|oraz|przez)(?=[\s',.:;)]|$)/;

/** What a short label of another language says without a small word. */
const labels =
  /einstellung|verwalt|ablehn|abmeld|abbestell|widerruf|widerspr|lösch|auskunft|kontakt|kontaktier|konto|kopie|paramètre|réglages|gérer|\bgestion\b|gestisci|gestionar|désabonn|désinscri|supprim|préférenc|compte|publicité|publicidad|pubblicit|configuraci|configurar|preferenci|preferenz|baja|cuenta|datos|impostazion|disiscri|instelling|voorkeur|afmeld|verwijder|definiç|\bconta\b|koncie|dados|ustawien|zarządz|usun|wypisz|formular|formulaire|formulier|personnalis|deaktivier|désactiv|\bespace (?:client|personnel|membre)|contact(?:er|ez)\b/;

/** Longer texts (in characters) are sentences: they have small words. */
const longestLabel = 60;

/** Whether words (as `plainWords` gives them) may be of one of these languages: English ones pay for one look only. */
export function mayBeAbroad(words: string): boolean {
  return functionWords.test(words) || (words.length <= longestLabel && labels.test(words));
}
