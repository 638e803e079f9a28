import type { LinkInput } from './recognise.ts';
import { around, isProse, plainWords } from './wording.ts';

const onRequests =
  /privac|question|request|right|object|unsubscrib|opt[ -]?out|consent|withdraw|marketing|data\b|concern|complain|delet|personal|polic|\bclos(?:e|ing)\b|cancel|datenschutz|daten\b|frage|rechte\b|données|droits\b|confidentialité|demande|datos|preguntas|solicitud|derechos|dati\b|domande|gegevens|vragen|dados|dúvidas|danych|pytania/i;

/** Whether a sentence speaks of what a reader may ask a company: its contact page is a way out there. */
export function isOnRequests(sentence: string): boolean {
  return onRequests.test(sentence);
}

const verb = /^(?:please )?(?:contact|write to|reach out to|e-?mail)(?:ing)?(?: (?:us|me))?$/;
const toThem = /^ (?:us|me|our|the|\p{L}+'s)\b/u;
const behindVerb = /\b(?:contact(?:ing)?|reach(?:ing)? out to|get(?:ting)? in touch with) (?:our |the )?$/;
const desk =
  /^(?:(?:our|the) )?(?:(?:[\w'&-]+ ){0,2}(?:support|customer care|(?:customer|client|member|user|player|subscriber|guest|fan) (?:care|services?|relations|experience|success))(?: (?:team|desk|cent(?:er|re)|department|page|form|portal))?|(?:[\w'&-]+ )?help ?desk|(?:privacy|data protection) (?:team|office|officer|department))$/;

/** Whether a link is on those whom a sentence on requests tells to contact, or on the telling: "by contacting [Customer Care]", "please [contact] us". */
export function isContacted({ anchor, sentence, at }: LinkInput): boolean {
  if (!isOnRequests(sentence) || !isProse(sentence)) return false;
  const words = plainWords(anchor);
  const { before, after } = around(sentence, anchor, at);
  if (verb.test(words)) return / (?:us|me)$/.test(words) || toThem.test(after);
  return desk.test(words) && behindVerb.test(before);
}
