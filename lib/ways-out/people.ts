import { type Prefiltered, prefiltered } from '../prefilter.ts';
import { audienceOf, commonAudience } from '../verdict/audience.ts';
import type { Draft } from './draft.ts';

const special: readonly { says: Prefiltered; who: string }[] = [
  {
    says: prefiltered(
      /\b(?:your|a|the|their) (?:friends?|referrals?)(?:'s|’s)? (?:can|may|could|will|has|have)\b|referred (?:friend|person)/i,
    ),
    who: 'if a friend gave them your address',
  },
  {
    says: prefiltered(
      /\b(?:our|a) (?:business )?customers?['’]s? (?:own )?(?:customers|end[- ]users|contacts|leads)|end[- ]users? of our customers|on behalf of our customers/i,
    ),
    who: 'if you are a customer of their customer: ask the sender',
  },
  {
    says: prefiltered(
      /\bif you are (?:a |the )?(?:parent|guardian)|\b(?:as|being) (?:a|the) parents?\b|\bparents? (?:or|and|\/) (?:legal )?guardians? (?:can|may|who|should|have)|\b(?:a|the|his or her|their) parent\b.{0,40}\b(?:can|may|should)\b|\byour (?:minor )?child(?:ren)?(?:['’]s)?\b|\b(?:collected|received|obtained|information|data) (?:\w+ ){0,4}(?:from|of|about|on) (?:a |any |the )?(?:child(?:ren)?|minors?)\b|\b(?:child(?:ren)?|minor) (?:\w+ ){0,4}(?:has|have) (?:\w+ )?(?:provided|given|submitted|shared|disclosed)/i,
    ),
    who: 'parents and guardians',
  },
  {
    says: prefiltered(
      /^(?:if you are a )?(?:schools?|teachers?|educators?)(?: (?:or|and) \w+)? (?:can|may|should|must|who|and)\b|student records/i,
    ),
    who: 'schools',
  },
];

/** "If you live outside California": the place named is where the others live. */
const isForTheRest = prefiltered(
  /\b(?:you|users?|residents?|individuals?)\b[^.;]{0,60}\b(?:outside(?: of)?|not (?:located|based|living|a resident|residents?) (?:in|of)|not (?:live|reside) in) /i,
);

/** What is mentioned more often than this is for every reader. */
const mostMentions = 200;

/** Whom a way out is for when every mention limits it ("California residents"); `undefined` when it is for every reader. */
export function peopleMeant(group: readonly Draft[]): string | undefined {
  if (group.length > mostMentions) return undefined;
  const statements = group.flatMap(({ statement }) => (statement ? [statement] : []));
  if (statements.length === 0 || statements.length < group.length) return undefined;
  const found = statements.map(({ text }) => special.find(({ says }) => says.test(text))?.who);
  const [first] = found;
  if (first !== undefined && found.every((who) => who === first)) return first;
  if (found.some((who) => who !== undefined)) return undefined;
  if (statements.some(({ text }) => isForTheRest.test(text))) return undefined;
  const audience = commonAudience(statements.map((statement) => audienceOf(statement)));
  // An authority answers its own residents, whatever notice it is named in.
  return group.some(({ kind }) => kind === 'regulator') && audience?.endsWith(' residents')
    ? undefined
    : audience;
}
