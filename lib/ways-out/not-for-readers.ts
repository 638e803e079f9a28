/** Requests of the police and the courts are no requests of a reader. */
const forAuthorities =
  /\b(?:law enforcement|legal service process|service of process|subpoenas?|search warrants?)\b.{0,160}?\b(?:requests?|contact|sent|submitted|directed|uploaded|e-?mail)\b|\brequests? .{0,40}?law enforcement/i;

/** Whether a sentence speaks to the police and the courts. */
export function isForAuthorities(sentence: string): boolean {
  return forAuthorities.test(sentence);
}

/** Stolen passwords, false messages, holes in security … */
const incident =
  /\b(?:phishing|suspicious|fraudulent|spoof\w*|vulnerabilit\w+|compromised|unauthori[sz]ed (?:access|use)|security (?:issue|bug|incident|breach))/i;
const reporting =
  /\b(?:report\w*|notif\w+|suspect|believe|aware|alert|let us know|contact|should be treated|change (?:it|your password))\b/i;

/** Whether a sentence is about reporting an intrusion: its address is for that. */
export function isOnSecurity(sentence: string): boolean {
  return incident.test(sentence) && reporting.test(sentence);
}
