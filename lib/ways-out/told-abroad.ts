import { type Prefiltered, prefiltered } from '../prefilter.ts';
import type { Channel, Kind, Statement } from '../types.ts';
import { tellsWhatToDo } from './instructive.ts';
import { latin } from './latin.ts';
import { stepsOf } from './steps.ts';

type Told = { kind: Kind; channel: Channel; steps?: string };

/** Words that all have to stand in one sentence; `without` takes it back. */
type Way = { kind: Kind; says: Prefiltered; acts: Prefiltered; without: RegExp };

const alternatives = (...said: readonly string[]) => prefiltered(latin(said.join('|')));

/** The reader can do it, or is told to. */
export const agencyAbroad = alternatives(
  '(?<!\\p{L})(?:vous (?:pouvez|pourrez)|(?:utilisateur|internaute|client|visiteur)s? peu(?:t|vent)|vous suffit|veuillez|cliqu(?:ez|ant|er)|à tout moment|se fait|il (?:est|sera) possible|peu(?:t|vent) être|nous vous invitons|(?:dés)?activez|réglez|configurez|modifiez|décochez|ouvrez|rendez-vous|accédez|en (?:configurant|paramétrant|modifiant))(?!\\p{L})',
  '(?<!\\p{L})(?:sie können|können sie|du kannst|kannst du|nutzer können|können nutzer|jederzeit|bitte|(?:können|kann) .{0,90}?werden|finden sie|findest du|finde[nt] sich|ist .{0,60}?möglich|läss?t sich|lassen sich|gehen? (?:sie )?(?:zu|auf|in))(?!\\p{L})',
  '(?<!\\p{L})(?:puedes?|podrás?|en cualquier momento|può|puoi|è possibile|in qualsiasi momento|kunt|te allen tijde|pode|poderá|é possível|a qualquer momento|można|możesz|może|w każdej chwili|aby|vai (?:su|in|alle|nelle)|ga naar|acesse|przejdź|vaya a|acceda al?)(?!\\p{L})',
);

/** What is to be used. */
const toUse = prefiltered(latin('(?<!\\p{L})utilise[rz]?(?!\\p{L})'));

/** It warns of what will fail, or tells of what has happened already. */
const warns =
  /ne pourr(?:ez|ont|a)|ne serez|(?<!\p{L})si (?:vous|votre navigateur)|nicht mehr|no podrá|non potr|niet meer|não poderá/u;

const ways: readonly Way[] = [
  {
    kind: 'cookie-settings',
    says: alternatives(
      '(?:bandeau|bannière|panneau|gestionnaire|icône) .{0,30}?(?:cookies?|traceurs?|consentements?)|outils? .{0,60}?gestion des (?:cookies|traceurs)|(?:outil|plateforme|module|centre|panneau) (?:de |des )?(?:gestion|paramétrage|configuration|préférences|consentement) .{0,24}?(?:cookies?|traceurs?|consentement)|(?:bouton|lien|onglet|icône|rubrique|section) "\\s?[^"]{0,30}(?:cookies|traceurs)|(?:cookies|traceurs) .{0,120}?(?:bouton|lien|icône) (?:ci-dessous|ci-après|suivant|situé|en bas)',
      '(?:cookie|consent|einwilligungs)-?(?:banner|tool|manager|leiste|management|center|box)|tool für cookie-|consent management',
      'herramienta .{0,24}?cookies|(?:panel|banner|gestor|centro|icono) .{0,24}?cookies|(?:strumento|pannello|banner) .{0,24}?cookie|(?:cookie-?(?:banner|tool|melding)|hulpmiddel .{0,24}?cookie)',
      '(?:ferramenta|banner|painel|gestor) .{0,24}?cookies|(?:narzędzi|baner|panel)\\p{L}* .{0,30}?cookie',
    ),
    acts: alternatives(
      '(?:modifi|gér|paramétr|personnalis|refus|retir|révoqu|désactiv|configur)\\p{L}+|cliquez',
      '(?:widerruf|widersprech|änder|anpass|verwalt|ablehn|deaktivier)\\p{L}*|(?:sie können|können sie|du kannst|kannst du) [^.;]{0,80}?(?:verwenden|nutzen)',
      '(?:gestion|configur|rechaz|retir|revoc|modific|cambi|desactiv)\\p{L}+|optar por no|(?:gestir|rifiut|oppor|disattiv)\\p{L}+|(?:beher|wijzig|weiger|intrekk)\\p{L}+',
      '(?:gerenci|gerir|alter|recus|desativ)\\p{L}*|(?:zarządz|zmieni|wycof|odrzuc|zrezygn)\\p{L}*',
    ),
    without: /\bflash\b/,
  },
  {
    kind: 'browser-setting',
    says: alternatives(
      'browsers? (?:so|entsprechend|derart) (?:einstell|konfigurier)|einstell\\p{L}* .{0,24}?browsers?(?!\\p{L})',
      '(?:paramétrage|paramétrant|configurant|configurer|configuration) .{0,60}?navigateur|navigateur.{0,40}?(?:configurer|paramétrer|de manière à|de façon à)',
      '(?:menú|preferencias|opciones|ajustes) .{0,24}?navegador|(?:opzioni|preferenze) .{0,24}?browser|(?:preferências|opções) .{0,24}?navegador|(?:opcj|preferencj)\\p{L}+ .{0,24}?przeglądark',
    ),
    acts: alternatives(
      '(?:cookie|traceur|tracking|verfolgung|stockage|almacenamiento)',
      '(?:speicher|lösch)\\p{L}* .{0,30}?daten',
    ),
    without: warns,
  },
  {
    kind: 'unsubscribe-in-message',
    says: alternatives(
      '(?:lien|bouton) (?:\\p{L}+ ){0,2}?(?:en bas|au bas|(?:en|au) pied|à la fin|figurant|présent|contenu|inclus|inséré|prévu|intégré|disponible|situé|dans|de)[^.;]{0,40}?(?:e-?mails?|courriels?|newsletters?|messages?|sms|communications?|envois?)(?!\\p{L})|lien (?:en|de) (?:bas|pied) de page',
      '(?:link|button|schaltfläche) (?:am (?:ende|fuß)|in|unten)[^.;]{0,40}?(?:e-?mails?|newsletters?|nachricht(?:en)?)(?!\\p{L})|(?:e-?mail|newsletters?|nachricht) (?:enthalten|befindlich|angegeben|integriert|angebracht)\\p{L}+ (?:[\\p{L}-]+ )?(?:link|button)',
      '(?:enlace|vínculo|link|collegamento|ligação|hiperligação) [^.;]{0,40}?(?:e-?mails?|correos?|mensajes?|comunicaciones|messaggi\\p{L}*|comunicazion\\p{L}|newsletter|mensagens|comunicações)(?!\\p{L})',
      'link(?:\\p{L}* )[^.;]{0,40}?(?:e-?mails?|nieuwsbrie\\p{L}+|berichten|wiadomości\\p{L}*|newsletter\\p{L}*)(?!\\p{L})',
    ),
    acts: alternatives(
      'oppos|désabonn|désinscri|refus|ne plus recevoir|retir\\p{L}+ .{0,20}?consentement|widersprech|widerruf|abmeld|abzumeld|abbestell|abzubestell|austrag',
      '(?<!\\p{L})(?:opon|baja|cancel|revoc|desuscri|oppor|disiscri|disattiv|annulla)|afmeld|uitschrij|bezwaar|intrek|desinscr|rezygn|wypis|sprzeciw|wycof',
    ),
    without: /confirm|bestätig|double opt|ne pouvez pas|nicht abmelden|no puede/,
  },
  {
    kind: 'unsubscribe-in-message',
    says: alternatives(
      'austrag\\p{L}*"?-?(?: ?(?:link|button))|(?:link|button)\\p{L}* .{0,60}?(?:austrag|auszutrag)\\p{L}*',
      '(?:instructions?|options?|fonctions?|fonctionnalités?|modalités|mécanismes?|procédures?) (?:de |d\')?"?\\s?(?:me |se )?(?:désabonn|désinscri)',
      'cliqu\\p{L}+ sur "\\s?(?:me |se )?(?:désabonner|désinscrire|désabonnement|désinscription)\\s?"',
      '(?:au bas|en bas|à la fin|au pied) d\\p{L}+ .{0,80}?(?:désabonn|désinscri)|(?:e-?mails?|courriels?|messages?|newsletters?|sms) .{0,80}?(?:option|lien|possibilité) .{0,16}?(?:dés(?:inscrire|abonner))',
      '(?:función|opción|mecanismo|instrucciones|procedimiento) .{0,8}?(?:de )?(?:baja|cancelación (?:de )?(?:la )?suscripción)|(?:funzione|opzione|istruzioni) .{0,12}?(?:disiscrizione|annullamento)|(?:função|opção|instruções) .{0,12}?cancelamento .{0,12}?(?:inscrição|subscrição)',
    ),
    acts: alternatives(
      '(?:e-?mails?|courriels?|messages?|newsletters?|sms|communications?|nachricht(?:en)?|correos?|correspondencia|mensajes?|boletín|comunicaciones|messaggi\\p{L}*|comunicazion\\p{L}|mensage\\p{L}+)(?!\\p{L})',
    ),
    without: /ne pouvez pas|nicht abmelden|no puede/,
  },
];

/** What a sentence (`words`: its `plainWords`) in another language than English tells the reader to do without an address. */
export function toldAbroad(words: string, { text }: Statement): Told[] {
  return ways.flatMap(({ kind, says, acts, without }): Told[] => {
    if (!says.test(words) || !acts.test(words) || without.test(words)) return [];
    if (kind === 'unsubscribe-in-message') return [{ kind, channel: 'in-message' }];
    return (agencyAbroad.test(words) || toUse.test(words)) && tellsWhatToDo(words)
      ? [{ kind, channel: 'setting', steps: stepsOf(text) }]
      : [];
  });
}
