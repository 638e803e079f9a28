import type { Kind } from '../types.ts';
import { cuesIn } from './cues.ts';
import { isNoChoice, tellsWhatToDo } from './instructive.ts';
import { optedOutOf } from './opted-out-of.ts';

/** Choices and rights that a policy may grant in so many words without saying where they are to be had. */
const grantable: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'analytics-opt-out',
  'cookie-settings',
  'unsubscribe-form',
  'delete',
  'access',
  'portability',
  'object',
]);

const grant =
  /\byou (?:can|may|could|(?:also |always )?have (?:the|a) (?:right|option|ability|choice|opportunity|possibility)|are (?:able|entitled|free))\b|\byour right\b|\b(?:users?|visitors?|customers?|individuals|members) (?:can|may|have the right)\b|\bif you (?:wish|want|would like|prefer|do not (?:want|wish))\b|(?:sie|du|nutzer) (?:können|kannst|haben das recht|hast das recht)|(?:können|kannst|haben) (?:sie|du|nutzer|die nutzer)|steht es ihnen frei|vous (?:pouvez|avez (?:le droit|la possibilité|également le droit))|tu peux|(?:puede|puedes|podrá|tiene derecho|tiene (?:usted )?el derecho|tienes derecho)|(?:puoi|può|ha il diritto|hai il diritto)|(?:u|je) (?:kunt|kan|hebt het recht)|kunt u|kun je|(?:pode|poderá|tem o direito)|(?:możesz|masz prawo|ma prawo)/gu;

/** How far behind the words that grant it, in characters, a choice may be named. */
const reach = 90;

/** "If you opt out, …": a consequence; the rest speaks of others or of what is refused. */
const noGrant =
  /\b(?:if|when|once|after|where) you (?:do |choose to |decide to |have )?(?:opt|object|withdr\w+|delet\w+|disabl\w+|refus\w+|declin\w+|unsubscrib\w+|block)|\bwe (?:may|might|will|can|must|cannot|are not able)\b.{0,40}\b(?:refuse|decline|deny|retain|keep)\b|\bcontact (?:the|that|those|such) |\b(?:see below|learn (?:more about )?how|find out how)\b|\b(?:does|do|will) not apply\b|\bthird[- ]part(?:y|ies)(?:'s?)? (?:polic|site|website|service|practice)/;

/** More choices than this in one sentence are a list of rights at large. */
const most = 3;

/** What a sentence grants; `plainly`: as something that the reader can do, not as one of the rights of a list. */
export type Granted = { kinds: readonly Kind[]; plainly: boolean };

const nothing: Granted = { kinds: [], plainly: false };

const aRight = /right|recht|droit|derecho|diritto|direito|praw/u;

/** The choices that words (as `plainWords` gives them), introduced by others, grant the reader. */
export function grantedIn(lead: string, words: string): Granted {
  if (words.length > 700 || noGrant.test(words) || isNoChoice(words) || !tellsWhatToDo(words)) return nothing;
  const grants = [...words.matchAll(grant)].slice(0, 8);
  const ends = grants.map(({ 0: said, index }) => index + said.length);
  const led = grant.exec(lead)?.[0];
  grant.lastIndex = 0;
  if (led !== undefined) ends.push(0);
  if (ends.length === 0) return nothing;
  const kinds = new Set<Kind>();
  for (const { kind, start, vague } of cuesIn(words)) {
    if (!ends.some((end) => start >= end - 2 && start - end < reach)) continue;
    const meant = vague ? optedOutOf(`${lead} ${words}`) : kind;
    if (meant !== null && grantable.has(meant)) kinds.add(meant);
  }
  if (kinds.size > most) return nothing;
  const plainly = [...grants.map(([said]) => said), ...(led === undefined ? [] : [led])].some(
    (said) => !aRight.test(said),
  );
  return { kinds: [...kinds], plainly: plainly && !(led !== undefined && aRight.test(lead)) };
}
