import { prefiltered } from '../prefilter.ts';
import { remember } from '../remember.ts';
import type { Statement } from '../types.ts';
import { groupHeaded, groupSpokenOf } from './groups.ts';
import { placesHeaded, placesSpokenOf } from './places.ts';

/** Where a statement stands, as far as it tells to whom it speaks. */
export type Spoken = Pick<Statement, 'text' | 'lead' | 'heading'>;

const europeans = 'People in the EU, EEA, UK or Switzerland';
const americans = 'U.S. residents';

/** Cheap questions first: most sentences name neither. */
const namesEurope = /E\.?U\b|EEA|E[Uu][Rr][Oo]|\bU\.?K\b|United Kingdom|Swi/;
const namesStates = /\bU\.?S|United States|America|[Ss]tates/;

const europe = 'EEA|E\\.?U\\.?|European Economic Area|European Union|Europe|UK|United Kingdom|Switzerland';
const inEurope = prefiltered(
  new RegExp(
    `\\b(?:residents?|individuals|persons|people|users|customers|visitors|consumers|data subjects|citizens)\\b[^.;]{0,20} (?:in|of|from|within) (?:the )?(?:${europe})\\b(?! member)`,
    'i',
  ),
);
/** Not "…, or if you live in Europe, here": that limits the rest of a sentence. */
const youInEurope = prefiltered(
  new RegExp(
    `(?<!\\bor )\\bif you (?:are|live|reside)\\b(?! not\\b| outside\\b)[^.;]{0,40}\\b(?:in|of|from|within) (?:the )?(?:${europe})\\b`,
    'i',
  ),
);
const european = prefiltered(
  /(?<!\b(?:not|non|not an?)[- ])\b(?:EEA|EU|E\.U\.|UK|U\.K\.|European(?: Union)?|Swiss)(?: ?(?:,|\/|and|or|&) ?(?:the )?(?:EEA|EU|E\.U\.|UK|U\.K\.|Swiss|Switzerland)){0,3} (?:residents?|citizens|individuals|users|customers|consumers|visitors|data subjects)\b/,
);
/** "EEA, UK and Quebec residents": a place beside it makes a list. */
const europeInList = prefiltered(
  /\b(?:EEA|E\.?U\.?|U\.?K\.?|Swiss|Switzerland|European Union|United Kingdom)(?:, (?:and |or )?| and | or |\/)(?:\p{Lu}[\p{L}.]+(?:, (?:and |or )?| and | or |\/| )){1,8}(?:[Rr]esidents|[Uu]sers|[Ii]ndividuals|[Cc]onsumers|[Cc]ustomers)\b/u,
);
const europeHeading =
  /\b(?:EEA|EU|European|Europe|UK|GDPR)\b[^>]{0,60}\b(?:residents?|users?|individuals|visitors|customers|rights|notice|supplement|addendum)\b/;

const american = prefiltered(
  /(?<!\b(?:not|non|not an?)[- ])\b(?:U\.?S\.?A?\.?|United States|American) (?:state )?(?:residents?|consumers|citizens)\b|\bresidents? of (?:(?:certain|some|these|other|the following|several) (?:U\.?S\.? )?states\b|the (?:U\.?S\.?|United States)\b)/i,
);
/** "Notices, disclosures and state-specific rights" heads more than what is said to residents of states. */
const americanHeading =
  /\b(?:U\.?S\.?|United States)[^>]{0,30}\b(?:state|residents?|consumers?)\b|\b(?:other|certain|specific|individual) (?:U\.?S\.? )?states\b|(?<!, | and | & )\bstate(?:-specific| privacy| law)\b/i;

const europeanLaw = prefiltered(
  /\blegitimate interests?\b|\bstandard contractual clauses\b|\bGDPR\b|\bsupervisory authorit|\bEuropean (?:Union|Commission)\b/i,
);

/**
 * To whom a statement is limited: "California residents" (several joined by "; "), "U.S. residents", "People in the EU, EEA,
 * UK or Switzerland", "Job applicants and staff", "Business customers", "Children". The sentence counts first, then its
 * lead-in, then its headings.
 *
 * @param title first heading of the path where it stands over the whole page: it names no part of the readers
 * @returns undefined when it speaks of every reader
 */
export function audienceOf(statement: Spoken, title = ''): string | undefined {
  const spoken = spokenTo(statement.text) ?? spokenTo(statement.lead);
  if (spoken !== undefined) return spoken;
  const head = headed(statement.heading, title);
  // What rests on European law is not said to the residents of an American state, whatever heading it fell under.
  return head?.endsWith(' residents') && europeanLaw.test(statement.text) ? undefined : head;
}

function spokenTo(text: string): string | undefined {
  if (text === '') return undefined;
  const head = text.slice(0, 600);
  const places = placesSpokenOf(head);
  const isEuropeNamed = namesEurope.test(head);
  if (places.length > 0)
    return isEuropeNamed && europeInList.test(head)
      ? `${europeans}; ${residentsOf(places)}`
      : residentsOf(places);
  if (isEuropeNamed && [inEurope, youInEurope, european].some((says) => says.test(head))) return europeans;
  return namesStates.test(head) && american.test(head) ? americans : groupSpokenOf(head);
}

/** Sections whose audience is kept: the statements of a section share their headings. */
const mostSections = 256;

/** Asked with the path of headings and the title, a line each; '' for everybody, as undefined would not be kept. */
const rememberedHead = remember(mostSections, (asked) => {
  const [path = '', title = ''] = asked.split('\n');
  return headOf(path, title) ?? '';
});

function headed(heading: string, title: string): string | undefined {
  const path = heading.slice(0, 400).replaceAll('\n', ' ');
  return rememberedHead(`${path}\n${title}`) || undefined;
}

function headOf(path: string, title: string): string | undefined {
  const group = groupHeaded(path);
  if (group !== undefined) return group;
  // "UK privacy notice" over a whole page is read by those whom it concerns.
  const section = title !== '' && path.startsWith(title) ? path.slice(title.length) : path;
  const places = placesHeaded(section);
  const inEuropeToo = europeHeading.exec(section)?.[0];
  if (places.length > 0)
    return places.some((place) => inEuropeToo?.includes(place))
      ? `${europeans}; ${residentsOf(places)}`
      : residentsOf(places);
  if (/\bCCPA\b|\bCPRA\b|Shine the Light/i.test(section)) return residentsOf(['California']);
  if (inEuropeToo !== undefined) return europeans;
  return americanHeading.test(section) ? americans : undefined;
}

function residentsOf(places: readonly string[]): string {
  return places.map((place) => `${place} residents`).join('; ');
}

/** The audiences of several statements as one: undefined as soon as one of them is everybody. */
export function commonAudience(audiences: readonly (string | undefined)[]): string | undefined {
  const groups = new Set<string>();
  for (const audience of audiences) {
    if (audience === undefined) return undefined;
    for (const group of audience.split('; ')) groups.add(group);
  }
  return groups.size === 0 ? undefined : [...groups].join('; ');
}
