import type { LinkInput } from './recognise.ts';

/** Whether a contact page is none for a reader's requests: its sentence tells what becomes of messages, or others are heard there. */
export function isNoDoor(url: URL, { anchor, sentence }: LinkInput): boolean {
  if (collects.test(sentence)) return true;
  return (oddDoor.test(url.pathname) || oddDoor.test(anchor)) && !ofReaders.test(sentence);
}

/** What happens to a message, not where to send it: "When you fill in the form, we collect your name". */
const collects =
  /\b(?:when|if|where|once) (?:you|users?|someone)\b[^.;]{0,80}\b(?:contact|submit|fill|complet|writ|send|e-?mail|reach|enquir|inquir)\w*\b[^.]{0,140}\bwe\b[^.]{0,40}\b(?:collect|process|receiv|stor|keep|retain|record|gather|use)/i;

/** The press, buyers, those who report abuse. */
const oddDoor =
  /\b(?:abuse|press|media|sales|careers?|investors?|dmca|advertis(?:e|ers?|ing)|vulnerabilit\w+|bugs?)\b/i;

const ofReaders = /\bprivacy\b|personal|your (?:data|rights)/i;
