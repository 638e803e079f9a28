import { prefiltered } from '../prefilter.ts';
import { remember } from '../remember.ts';
import type { Kind } from '../types.ts';
import { cuesIn, mayCue } from './cues.ts';
import { mayBeAbroad } from './cues-abroad.ts';
import { isNoChoice, tellsWhatToDo } from './instructive.ts';
import { latin } from './latin.ts';
import { optedOutOf } from './opted-out-of.ts';
import { theirsAbroad, theirsInEnglish } from './third-person.ts';

/** What is granted in passing and yet worth an entry of its own; the rest is what the contact is for. */
export const worthALetter: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'analytics-opt-out',
  'cookie-settings',
  'unsubscribe-form',
  'delete',
  'object',
]);

/** Choices and rights that a policy may grant in so many words without saying where they are to be had. */
const grantable: ReadonlySet<Kind> = new Set<Kind>([...worthALetter, 'access', 'portability']);

const grant = prefiltered(
  new RegExp(
    `\\byou (?:can(?! ?not|'t)|may(?! (?:have|not))|could(?! not)|(?:also |always )?have (?:the|a) (?:right|option|ability|choice|opportunity|possibility)|are (?:able|entitled|free))\\b|\\byour right\\b|^(?:(?:the|your|a) )?right (?:to|of)\\b|\\bgrants? (?:an? |the )?(?:members?|users?|customers?|individuals?|you)\\b|\\bif you (?:wish|want|would like|prefer|do not (?:want|wish))\\b|${theirsInEnglish}`,
    'g',
  ),
);

const grantAbroad = prefiltered(
  latin(
    `^(?:(?:le|votre|el|il|o|su|das|ihr|het|prawo) )?(?:droit|derecho|diritto|direito|recht|prawo) (?:d'|de|à|a|di|all|alla|auf|op|van|om|do)|(?:sie|du|nutzer) (?:können|kannst|haben das recht|haben ein recht|hast das recht|hast ein recht)|(?:können|kannst|haben) (?:sie|du|nutzer|die nutzer)|steht es ihnen frei|vous (?:pouvez|avez (?:le droit|la possibilité|également le droit|un droit)|disposez|bénéficiez)|tu peux|(?:puede|puedes|podrá|tiene derecho|tiene (?:usted )?el derecho|tienes derecho)|(?:puoi|può|ha il diritto|hai il diritto)|(?:u|je) (?:kunt|kan|hebt het recht|heeft het recht|hebt recht|heeft recht)|kunt u|kun je|(?:heeft u|heb je) (?:het )?recht|(?<!\\p{L})(?:pode|poderá|tem o direito)(?!\\p{L})|(?:możesz|masz prawo|ma prawo)|${theirsAbroad}`,
    'g',
  ),
);

/** How far behind the words that grant it, in characters, a choice may be named. */
const reach = 90;

/** "If you opt out, …": a consequence; the rest speaks of others or of what is refused. */
const noGrant = prefiltered(
  /\b(?:if|when|once|after|where) you (?:do |choose to |decide to |have )?(?:opt(?![ -]?in)|object|withdr\w+|delet\w+|disabl\w+|refus\w+|declin\w+|unsubscrib\w+|block)|\bwe (?:may|might|will|can|must|cannot|are not able)\b.{0,40}\b(?:refuse|decline|deny|retain|keep)\b|\bcontact(?:ing)? (?:the|that|those|such) |\b(?:see below|learn (?:more about )?how|find out how|how you (?:can|may))\b|\bpermissions? (?:for|of) (?:the|our) (?:\w+ ){1,2}to (?:access|use)\b|\b(?:does|do|will) not apply\b|\bso (?:that )?you can\b|\beven (?:after|if|when|though) you\b|\bthird[- ]part(?:y|ies)(?:'s?)? (?:polic|site|website|service|practice)/,
);

/** More choices than this in one sentence are a list of rights at large. */
const most = 3;

/** More of them than any sentence has in earnest. */
const mostGrants = 8;

function grantsIn(words: string, abroad: boolean): RegExpExecArray[] {
  const found = grant.all(words, mostGrants);
  return abroad ? [...found, ...grantAbroad.all(words, mostGrants)].slice(0, mostGrants) : found;
}

/** How a lead-in grants what its list names; the items of one list ask for the same one. */
const ledBy = (lead: string, abroad: boolean) => (abroad ? ledAbroad(lead) : ledInEnglish(lead));
const ledInEnglish = remember(4, (lead) => ledOf(lead, false));
const ledAbroad = remember(4, (lead) => ledOf(lead, true));

function ledOf(lead: string, abroad: boolean): 'plainly' | 'as a right' | null {
  if (conditional.test(lead) || grantsIn(lead, abroad).length === 0) return null;
  return aRight.test(lead) ? 'as a right' : 'plainly';
}

/** "You may ask for a restriction if:", "Jump to the sections on this page:" introduce no choices. */
const conditional =
  /\b(?:if|where|when|unless|provided that|(?:following|these) (?:cases|circumstances|conditions))[^a-z]{0,3}$|\bsections (?:on|of) this\b|\btable of contents\b/;

/** A longer sentence, in characters, is a list of everything. */
const longest = 700;

/**
 * What a sentence grants; `plainly`: as something that the reader can do, not as one of the rights of a list; `atLarge`:
 * it names more rights than it can be about.
 */
export type Granted = { kinds: readonly Kind[]; plainly: boolean; atLarge: boolean };

const nothing: Granted = { kinds: [], plainly: false, atLarge: false };

const aRight = /right|recht|droit|derecho|diritto|direito|praw/u;

/** A right whose exercise is told with it. */
const byTelling =
  /\bby (?:simply )?(?:contacting|notifying|informing|telling|e-?mailing|writing to|sending (?:us|an e-?mail|a (?:message|request|letter))|letting us know)\b/;

/** The choices that words (as `plainWords` gives them), introduced by others, grant the reader. */
export function grantedIn(lead: string, words: string, abroad: boolean): Granted {
  const foreign = abroad && mayBeAbroad(words);
  if (words.length > longest || !(foreign || mayCue(words))) return nothing;
  const grants = grantsIn(words, foreign);
  const led = lead === '' ? null : ledBy(lead, abroad);
  const ends = grants.map(({ 0: said, index }) => index + said.length);
  if (led !== null) ends.push(0);
  if (ends.length === 0 || noGrant.test(words) || isNoChoice(words) || !tellsWhatToDo(words)) return nothing;
  const kinds = new Set<Kind>();
  for (const { kind, start, vague } of cuesIn(words)) {
    if (!ends.some((end) => start >= end - 2 && start - end < reach)) continue;
    const meant = vague ? optedOutOf(`${lead} ${words}`) : kind;
    if (meant !== null && grantable.has(meant)) kinds.add(meant);
  }
  const plainly = grants.some(([said]) => !aRight.test(said)) || led === 'plainly';
  const inList = led === 'as a right' || /^(?:(?:the|your|a) )?right\b/.test(words);
  return {
    kinds: [...kinds],
    plainly: (plainly && !inList) || byTelling.test(words),
    atLarge: kinds.size > most,
  };
}
