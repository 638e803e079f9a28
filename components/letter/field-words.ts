import { t, type WordKey } from '../../lib/browser/words.ts';
import type { Asked } from './writing.ts';

const words: Record<Asked, WordKey> = {
  residence: 'fieldResidence',
  name: 'fieldName',
  knownAs: 'fieldKnownAs',
  recipient: 'fieldRecipient',
  postalAddress: 'fieldRecipientAddress',
  consent: 'fieldConsent',
  wrong: 'fieldWrong',
  right: 'fieldRight',
  what: 'fieldWhat',
  receiver: 'fieldReceiver',
  events: 'fieldEvents',
  wish: 'fieldWish',
  controller: 'fieldController',
  firstSent: 'fieldFirstSent',
  firstLetter: 'fieldFirstText',
  firstText: 'fieldFirstText',
  answerText: 'fieldAnswer',
  anonymous: 'fieldAnonymous',
};

/** What a field of the form is called. */
export function fieldWords(field: Asked): string {
  return t(words[field]);
}
