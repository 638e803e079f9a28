import type { Statement } from '../types.ts';

/** Who a statement speaks of when it is not everybody: patterns for the sentence, its lead-in and its headings. */
type Audience = { who: string; says: RegExp; heading?: RegExp };

const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|' +
  'Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|' +
  'Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|' +
  'Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|' +
  'West Virginia|Wisconsin|Wyoming|Brazil|Canada|Quebec|Australia|Japan|India|Singapore|South Africa|South Korea';

const person = '(?:residents?|consumers?|citizens?|households?)';
const residentOf = new RegExp(
  `\\b(?:[Rr]esidents? (?:of|in)|[Rr]esid(?:e|ing) in|[Cc]onsumers in)(?: the)?(?: states?(?: of)?)? (${states})\\b`,
);
const statesResident = new RegExp(`\\b(${states}) ${person}\\b`, 'i');
const statesHeading = new RegExp(`\\b(${states})\\b`);

const europe = 'EEA|E\\.?U\\.?|European Economic Area|European Union|Europe|UK|United Kingdom|Switzerland';
const inEurope = new RegExp(
  `\\b(?:residents?|individuals|persons|people|users|customers|visitors|consumers|data subjects|citizens)\\b[^.;]{0,20} (?:in|of|from|within) (?:the )?(?:${europe})\\b(?! member)`,
  'i',
);
const youInEurope = new RegExp(
  `\\bif you (?:are|live|reside)\\b[^.;]{0,40}\\b(?:in|of|from|within) (?:the )?(?:${europe})\\b`,
  'i',
);
const european =
  /\b(?:EEA|EU|E\.U\.|UK|U\.K\.|European(?: Union)?|Swiss)(?: ?(?:,|\/|and|or|&) ?(?:the )?(?:EEA|EU|E\.U\.|UK|U\.K\.|Swiss|Switzerland)){0,3} (?:residents?|citizens|individuals|users|customers|consumers|visitors|data subjects)\b/;
const europeHeading =
  /\b(?:EEA|EU|European|Europe|UK|GDPR)\b[^>]{0,60}\b(?:residents?|users?|individuals|visitors|customers|rights|notice|supplement|addendum)\b/;

const europeanLaw =
  /\blegitimate interests?\b|\bstandard contractual clauses\b|\bGDPR\b|\bsupervisory authorit|\bEuropean (?:Union|Commission)\b/i;

const audiences: readonly Audience[] = [
  {
    who: 'Job applicants and staff',
    says: /\bjob (?:applicants?|candidates?)\b|\bif you (?:are|were) an? (?:job )?(?:applicant|candidate)\b|\b(?:when|if) you apply for (?:a|any) (?:job|position|role|vacancy)\b|\bour (?:employees|job applicants)\b/i,
    heading: /\b(?:applicants?|candidates?|recruitment|recruiting|careers|employees)\b/i,
  },
  {
    who: 'Business customers',
    says: /\b(?:business|enterprise|corporate) (?:customers?|clients?|users?|accounts?)\b|\bif you are (?:a|an) (?:business|enterprise|corporate)\b/i,
    heading: /\b(?:business|enterprise) (?:customers?|clients?|users?|accounts?)\b/i,
  },
  {
    who: 'Children',
    says: /\bif you are under (?:the age of )?\d{1,2}\b|\b(?:from|about|of) (?:our )?(?:child|student|pupil) (?:users|accounts?|profiles?)\b/i,
  },
];

/**
 * To whom a statement is limited: "California residents", "People in the EU, EEA, UK or Switzerland", "Job applicants
 * and staff", "Business customers", "Children". The sentence counts first, then its lead-in, then its headings.
 *
 * @returns undefined when it speaks of every reader
 */
export function audienceOf(statement: Statement): string | undefined {
  const spoken = spokenTo(statement.text) ?? spokenTo(statement.lead);
  if (spoken !== undefined) return spoken;
  const head = headed(statement.heading);
  // What rests on European law is not said to the residents of an American state, whatever heading it fell under.
  return head?.endsWith(' residents') && europeanLaw.test(statement.text) ? undefined : head;
}

function spokenTo(text: string): string | undefined {
  if (text === '') return undefined;
  const head = text.slice(0, 600);
  const resident = residentOf.exec(head)?.[1] ?? statesResident.exec(head)?.[1];
  if (resident !== undefined) return `${resident} residents`;
  if (inEurope.test(head) || youInEurope.test(head) || european.test(head)) return europeans;
  return audiences.find((audience) => audience.says.test(head))?.who;
}

function headed(heading: string): string | undefined {
  if (heading === '') return undefined;
  const path = heading.slice(0, 400);
  const state = statesHeading.exec(path)?.[1];
  if (state !== undefined) return `${state} residents`;
  if (/\bCCPA\b|\bCPRA\b|Shine the Light/i.test(path)) return 'California residents';
  if (europeHeading.test(path)) return europeans;
  return audiences.find((audience) => audience.heading?.test(path))?.who;
}

const europeans = 'People in the EU, EEA, UK or Switzerland';

/** The limits of several statements as one: undefined as soon as one of them speaks of everybody. */
export function commonAudience(statements: readonly Statement[]): string | undefined {
  const limits = new Set<string>();
  for (const statement of statements) {
    const who = audienceOf(statement);
    if (who === undefined) return undefined;
    limits.add(who);
  }
  return limits.size === 0 ? undefined : [...limits].join('; ');
}
