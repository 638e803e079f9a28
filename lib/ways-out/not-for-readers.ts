import { remember } from '../remember.ts';

/** Requests of the police and the courts are no requests of a reader. */
const forAuthorities =
  /\b(?:law enforcement|legal service process|service of process|subpoenas?|search warrants?)\b.{0,160}?\b(?:requests?|contact|sent|submitted|directed|uploaded|e-?mail)\b|\brequests? .{0,40}?law enforcement/i;

/** Whether a sentence speaks to the police and the courts. */
export const isForAuthorities = remember(4, (sentence) => forAuthorities.test(sentence));

/** Stolen passwords, false messages, holes in security … */
const incident =
  /\b(?:phishing|suspicious|fraudulent|spoof\w*|vulnerabilit\w+|compromised|unauthori[sz]ed (?:access|use)|security (?:issue|bug|incident|breach))/i;
const reporting =
  /\b(?:report\w*|notif\w+|suspect|believe|aware|alert|let us know|contact|should be treated|change (?:it|your password))\b/i;

/** Whether a sentence is about reporting an intrusion: its address is for that. */
export const isOnSecurity = remember(4, (sentence) => incident.test(sentence) && reporting.test(sentence));
