import { prefiltered } from '../prefilter.ts';
import { latin } from './latin.ts';

/** A change of what a phone or computer keeps, not a mention of it. */
const changes =
  '(?:désactiv|activ(?=e[rz]|ant)|modifi|refus|retir|bloqu|gér|paramétr|supprim|deaktivier|ausschalt|abschalt|änder|anpass|widerruf|verwalt|unterbind|zurücksetz|réinitialis|restablec|reimpost|desactiv|cambi|modific|revoc|disattiv|uitschakel|wijzig|intrek|desativ|alter|wyłącz|zmieni|wycofa)\\p{L}*';

/** Settings of the reader's device. */
const onDevice = [
  "(?:réglages|paramètres) [^.;]{0,40}?(?:dans|de|sur) (?:votre|ton) (?:système d'exploitation|téléphone|smartphone|appareil|terminal)|(?:réglages|paramètr(?:es|ages?)) (?:de |d'|du )?(?:confidentialité )?(?:de |d'|sur )?(?:votre |ton |son |l'|le )?(?:appareil|téléphone|smartphone|mobile|terminal|tablette|système d'exploitation|iphone)",
  '(?:einstellungen (?:ihres|deines|des|ihrem|deinem|im|in) (?:[\\p{L}-]+ )?(?:smartphones?|handys?|telefons?|betriebssystems?)|(?:geräte|system|handy|smartphone)-?einstellungen)',
  '(?:ajustes|configuración) (?:de |del )?(?:su |tu )?(?:dispositivo|móvil|teléfono|smartphone)|impostazioni (?:del |dello )?(?:tuo |suo |proprio )?(?:telefono|smartphone|cellulare|dispositivo)',
  'instellingen (?:van |op )?(?:uw |je |het )?(?:telefoon|smartphone|apparaat)|(?:configurações|definições) (?:do |no )?(?:seu |teu )?(?:telefone|telemóvel|celular|smartphone)|ustawie\\p{L}+ (?:swojego |twojego )?(?:telefonu|smartfona)',
].join('|');

/** Where a browser or device is set, as `browserPlace` says it in English, by language. */
export const browserAbroad = prefiltered(
  latin(
    [
      `(?:${changes}.{0,120}?(?:${onDevice}))|(?:(?:${onDevice}).{0,80}?${changes})`,
      // German
      'browser-?einstellungen|einstellung(?:en)? .{0,30}?browser|browser.{0,80}?(?:einstellung|ablehn|deaktivier|blockier|verhinder|lösch)|einstellungen .{0,24}?(?:mobil|end)?geräte?s?\\b|(?:smartphone|tablet|handy)\\b.{0,40}?einstellungen',
      // French
      '(?:paramètres|réglages|options|menu d\'aide|configur\\w+|paramétr\\w+) .{0,24}?navigateur|(?:supprimer|bloquer|refuser|désactiver) .{0,40}?navigateur|navigateurs?\\b.{0,60}?(?:instructions|"\\s?aide)|navigateur.{0,60}?(?:paramètres|paramétré|refus|bloqu|désactiv|supprim)|(?:smartphone|tablet|téléphone)\\b.{0,40}?(?:paramètres|réglages)|(?:réglages|paramètres) .{0,20}?appareil',
      // Spanish
      '(?:configura\\w+|ajustes|opciones) .{0,24}?navegador|navegador.{0,60}?(?:configura|bloque|rechaz|desactiv|elimin)|móvil\\b.{0,40}?ajustes|(?:ajustes|configuración) .{0,20}?dispositivo',
      // Italian
      'impostazioni .{0,20}?(?:browser|dispositivo)|(?:configur|impost)\\w+ .{0,20}?browser|telefono\\b.{0,40}?impostazioni',
      // Dutch
      'browser-?instellingen|browser.{0,40}?(?:instellen|weiger|blokker|verwijder|uitschakel)|instellingen .{0,20}?apparaat',
      // Portuguese
      '(?:definições|configurações) .{0,20}?(?:navegador|dispositivo)|navegador.{0,60}?(?:recus|bloque|desativ|exclu)',
      // Polish
      'ustawie\\w+ .{0,20}?przeglądark|przeglądark.{0,60}?(?:zablok|odrzuc|usun|wyłącz)|ustawieniach .{0,20}?urządzeni',
    ].join('|'),
  ),
);

/** What such a device is called. */
export const deviceAbroad = prefiltered(
  /gerät|smartphone|handy|betriebssystem|systemeinstell|téléphone|appareil|terminal|système d'exp|iphone|dispositivo|móvil|teléfono|telefono|cellulare|apparaat|telefoon|telemóvel|celular|urządzeni|telefonu|smartfon/,
);
