import { prefiltered } from '../prefilter.ts';
import { latin } from './latin.ts';

const message = `(?:e-?mails?|messages?|communications?|newsletters?|texts?|sms|mailings?(?! (?:address|list))|offers|notifications|letters?|correspondence)`;

const inMessage = prefiltered(
  latin(
    [
      `(?:unsubscrib\\w*|opt[ -]?out)"?(?: \\w+){0,3}? (?:link|button|instructions?|options?|function|feature|procedure|mechanism|hyperlink)\\b.{0,90}?${message}`,
      `(?:links?|instructions?|directions|choices|methods?|unsubscribe|opt-out)\\b.{0,40}?(?:bottom|footer|end|foot|in|within|on) (?:of )?(?:each|every|any|all|our|such|the|these|those|that|this|marketing|promotional).{0,30}?${message}`,
      `${message}\\b.{0,60}?(?:contains?|includes?|provides?|has|have|carr\\w+)\\b.{0,40}?(?:instructions|links?|option|way|method|mechanism)\\b.{0,40}?(?:opt|unsubscrib|stop)`,
      `${message}\\b.{0,60}?(?:click\\w*|us(?:e|ing)|follow\\w*|select\\w*) (?:on )?(?:the|an|our) "?(?:unsubscribe|opt[ -]?out)"? (?:link|button|option)`,
      `${message}\\b.{0,60}?(?:contain|include|provide|have|has)s? (?:an? |our )?(?:\\w+ )?(?:unsubscribe|opt[ -]?out) (?:link|button|option)`,
      `\\blinks?\\b.{0,30}?(?:bottom|footer|end|foot) of (?:our |your |the )?(?:e-?mail )?${message}`,
      `(?:bottom|footer|end|foot) of (?:each|every|any|all|our|the) (?:\\w+ )?${message}.{0,40}?\\blinks?\\b.{0,60}?(?:opt|unsubscrib)`,
      `(?:select|click|press|choos|us)\\w* (?:on )?(?:the |our )?"?(?:unsubscribe|opt[ -]?out)"? .{0,30}?(?:from|in|on|at|within|of) (?:any|each|every|all|our|the|those|these|such) .{0,24}?${message}`,
      `follow(?:ing)? the (?:unsubscribe|opt[ -]?out\\b.{0,60}?${message})|${message}\\b.{0,120}?follow(?:ing)? the opt[ -]?out`,
      `instructions? .{0,30}?(?:bottom|footer|end|foot) of (?:an?|your) ${message}.{0,60}?(?:opt|unsubscrib)`,
      `${message}\\b.{0,60}?(?:allow|let|enable)s? you to (?:opt[ -]?out|unsubscribe)`,
      `(?:reply|text|respond|replying|texting|répon\\w+|antwort\\w*|envoy\\w+|send(?:ing)?|envi\\w+).{0,24}?"?\\bstop\\b(?! \\w+ing)`,
      `${message}\\b.{0,60}?(?:explain|describe|tell|say|indicate)s?\\b.{0,24}?how (?:to|you can) (?:opt[ -]?out|unsubscribe)`,
      '(?:abmelde|abbestell)-?funktion .{0,30}?(?:e-?mail|newsletter|nachricht)|(?:link|button|hinweis\\w*|möglichkeit).{0,80}?(?:abmeld|abbestell|abzumeld|abzubestell|kündig|widerruf)\\w*.{0,60}?(?:newsletter|e-?mail|nachricht|werbung)|(?:widerruf|widersprech|widerspruch|abmeld|abbestell|kündig)\\w*.{0,60}?(?:jede[rnms]?|alle[nr]?|einer) .{0,24}?(?:e-?mails?|newsletters?|nachrichten?)\\b.{0,40}?link|(?:link|button|hinweis\\w*|möglichkeit).{0,80}?(?:abmeld|abbestell|abzumeld|abzubestell)\\w*|(?:abmeld|abbestell|abzumeld|abzubestell)\\w*.{0,30}?(?:link|button|schaltfläche)|(?:direkt )?(?:über|in) (?:die|den|der|jeder|einer) (?:[\\p{L}-]+ )?(?:e-?mails?|newsletter|nachrichten?).{0,30}?(?:abmeld|abbestell)\\w*',
      '(?:lien|link|bouton|enlace|vínculo|botón|collegamento|ligação|knop|przycisk).{0,50}?(?:désabonn\\w*|désinscri\\w*|desinscri\\w*|desuscri\\w*|cancela\\w*|baja|disiscri\\w*|cancellazione|afmeld\\w*|uitschrijv?f?\\w*|rezygnacj\\w*|wypis\\w*)',
      "(?:désabonn|désinscri|baja|cancela|suscripción|desuscri|disiscri|afmeld|uitschrijv|wypis|rezygn|cancelar)\\w*.{0,80}?(?:(?:en bas|au bas|au pied|pie|dentro|al pie|in calce|in fondo|onderaan|in elke|no final|rodapé|stopce|chaque|cada|każd\\w+|ogni|iedere) (?:de |di |del |van |do )?(?:la |los |las |le |l'|het |de |da |página del |página de )?.{0,24}?(?:e-?mails?|mails?|courriels?|correos?(?: electrónicos?)?|newsletters?|messages?|mensajes?|mensagens|messaggi\\w*|nieuwsbrie\\w+|berichten|wiadomości))",
      '(?:baja|cancel|désabonn|désinscri|disiscri|afmeld|uitschrijv|wypis|rezygn)\\p{L}*.{0,80}?(?:enlace|vínculo|hipervínculo|ligação|hiperligação|lien|collegamento|link)s?(?: \\p{L}+){1,3}? (?:cada|todas?|nuestr[oa]s|noss[oa]s|chaque|ogni|elke?|każd\\p{L}+) .{0,20}?(?:comunicaci|comunicaç|comunicazion|e-?mail|correo|mensaje|mensagem|newsletter|boletín|messagg|nieuwsbrief|bericht|wiadomoś|message|courriel)',
    ].join('|'),
  ),
);

const elsewhere = prefiltered(
  /\b(?:no|without|not) (?:an? )?(?:unsubscribe|opt[ -]?out)|\b(?:bottom|footer|foot) of (?:the|our|this|every|each) (?:web ?)?(?:site|page|home)/,
);

/** What a link of a message is for: many only open, confirm or count. */
const ends =
  /opt|unsub|revok|manage your (?:\w+ )?subscriptions?|stop|remov|no longer|(?:not|don't) (?:want|wish)|withdraw|object|declin|instructions|abmeld|abzumeld|bestell|widerruf|widerspr|kündig|désabonn|désinscri|desinscri|desuscri|cancel|baja|disiscri|afmeld|uitschrij|rezygn|wypis/;

/** Whether words (as `plainWords` gives them) say that each message holds the way out of it. */
export function isInMessage(words: string): boolean {
  return inMessage.test(words) && ends.test(words) && !elsewhere.test(words);
}
