import { prefiltered } from '../prefilter.ts';
import { remember } from '../remember.ts';

/** Requests of the police and the courts are no requests of a reader. */
const forAuthorities = prefiltered(
  /\b(?:law enforcement|legal service process|service of process|subpoenas?|search warrants?)\b.{0,160}?\b(?:requests?|contact|sent|submitted|directed|uploaded|e-?mail)\b|\brequests? .{0,40}?law enforcement/i,
);

/** Whether a sentence speaks to the police and the courts. */
export const isForAuthorities = remember(4, (sentence) => forAuthorities.test(sentence));

/** A large print is for everybody who asks, no way out. */
const otherFormat = prefiltered(
  /\b(?:disabilit\w+|visually impaired|impairments?|accessib\w+)\b.{0,160}\b(?:alternative|accessible|different|another|other|braille|large)\b.{0,20}\b(?:formats?|print|versions?)\b|\b(?:alternative|accessible) formats?\b.{0,120}\bdisabilit/i,
);

/** Whether a sentence is about reading the policy in another format: its number and address are for that. */
export const isOnFormat = remember(4, (sentence) => otherFormat.test(sentence));

/** Stolen passwords, false messages, holes in security … */
const incident = prefiltered(
  /\b(?:phishing|suspicious|fraudulent|spoof\w*|vulnerabilit\w+|compromised|unauthori[sz]ed (?:access|use)|security (?:issue|bug|incident|breach|violation))/i,
);
const reporting =
  /\b(?:report\w*|notif\w+|suspect|believe|aware|alert|let us know|contact|should be treated|change (?:it|your password))\b/i;

/** Whether a sentence is about reporting an intrusion: its address is for that. */
export const isOnSecurity = remember(4, (sentence) => incident.test(sentence) && reporting.test(sentence));
