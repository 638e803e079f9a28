import { type Prefiltered, prefiltered } from '../prefilter.ts';

/** Places whose residents have a notice of their own in policies, as residents are called after them. */
const places =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|' +
  'Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|' +
  'Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|' +
  'Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Virginia|' +
  'Washington|Wisconsin|Wyoming|Brazil|Canada|Quebec|Australia|Japan|India|Singapore|South Africa|South Korea';
const some = `(?:${places})(?:(?:,? (?:and|or)(?: in)?|,|/) ?(?:${places})){0,30}`;

/** Where people are, not where a company or its servers are. */
const spoken = [
  new RegExp(
    `\\b(?:[Rr]esidents? (?:of|in)|(?:[Rr]esid|[Ll]iv)(?:e|es|ing) in|[Cc]onsumers in|(?:[Yy]ou|who) are (?:located |based )?in)(?: the)?(?: [Ss]tates?(?: of)?)? (${some})\\b`,
  ),
  new RegExp(
    `\\b(${some}) (?:[Rr]esidents?|[Cc]onsumers?|[Cc]itizens?|[Hh]ouseholds?|[Uu]sers?|[Cc]ustomers|[Ii]ndividuals)\\b`,
  ),
].map(prefiltered);
/** "Washington privacy rights", "For California", "Nevada (SB 220)", but not "The Washington Post privacy policy". */
const headed = [
  new RegExp(
    `\\b(${some})(?:[-’']s)?(?: (?:consumers?|online|data|specific|privacy|residents?|civil|shine the light|your|law|state))* ?(?:privacy|residents?|consumers?|rights|notice|disclosures?|supplement|addendum|laws?|act|users?|customers|specific|code)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:for|in|to|of)(?: the state of)? (${some})(?= >|$|[:(,–—-])`, 'i'),
  new RegExp(`(?:^|> )(?:[\\divxa-z]{1,4}[.)]\\s*)?(${some})(?= ?(?:>|$|[:(–—-]))`, 'i'),
].map(prefiltered);
const single = new RegExp(places, 'gi');

/** "If you are not a California resident" speaks to all others. */
const exempt = /\b(?:not|non|other than|outside)[- ](?:an? |the |for )?$/i;

/** The places whose residents a sentence speaks of; empty when it speaks of none. */
export function placesSpokenOf(text: string): string[] {
  return firstOf(spoken, text);
}

/** The places whose residents a path of headings speaks to; empty for one that only names a place. */
export function placesHeaded(path: string): string[] {
  return firstOf(headed, path);
}

function firstOf(patterns: readonly Prefiltered[], text: string): string[] {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const list = match?.[1];
    if (
      match === null ||
      list === undefined ||
      exempt.test(text.slice(Math.max(0, match.index - 20), match.index))
    )
      continue;
    return [...new Set((list.match(single) ?? []).map(inTitleCase))];
  }
  return [];
}

function inTitleCase(name: string): string {
  return name.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
