import { prefiltered } from '../prefilter.ts';
import type { Kind, Statement } from '../types.ts';
import { cuesIn } from './cues.ts';
import { isForAuthorities, isOnFormat, isOnSecurity } from './not-for-readers.ts';
import { optedOutOf } from './opted-out-of.ts';
import { around, plainWords } from './wording.ts';

/** Rights and choices that a mail, a letter or a call can serve; each gets its own entry. */
const servedByWriting: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'unsubscribe-form',
  'content-removal',
  'delete',
  'access',
  'portability',
  'correct',
  'object',
  'arbitration-opt-out',
  'ads-opt-out',
  'analytics-opt-out',
]);

/** More rights than this in one sentence mean "your rights" as such: that is what the contact entry is for. */
const mostPurposes = 3;

/** How far before an address, in characters, its purpose may be named. */
const reach = 180;

const tellsOfRights = prefiltered(
  /\b(?:fragen|rückfragen|betroffenenrechte|questions? |droits|preguntas|derechos|domande|diritti|vragen|rechten|dúvidas|direitos|pytania)\b|\b(?:exercise|exercising)\b|\brights\b|\bquestions?\b|\bcomments\b|\bconcerns\b|\binquir|(?:access|deletion|correction|erasure)(?:,| or| and).{0,60}(?:access|deletion|correction|erasure|opt-out|portability).{0,30}requests?/,
);

/** What the company keeps or refuses all the same: such a sentence offers nothing. */
const keeps = prefiltered(
  /\bwe (?:may|might|will|must|can|could)?\s?(?:also )?(?:need to |have to |be (?:required|unable) to |not be able to )?(?:keep|retain|refuse|decline|deny|reject|preserve|store)\b|\bexceptions\b/,
);

/** The purposes named in some words; empty when they speak of rights or questions at large. */
export function purposesIn(words: string): Kind[] {
  const named = new Set<Kind>();
  if (/\bappeal(?:s|ing)?\b(?! to you)/.test(words)) return ['dispute'];
  if (/(?:earlier|previous|prior|older) versions?/.test(words)) return ['earlier-version-request'];
  const said = cuesIn(words);
  for (const { kind, vague } of said) if (servedByWriting.has(kind) && !vague) named.add(kind);
  if (named.size === 0 && said.some(({ vague }) => vague)) named.add(optedOutOf(words) ?? 'object');
  if (named.has('content-removal')) return ['content-removal'];
  if (/(?:cancel|close|terminat)\w* .{0,24}?account/.test(words)) return ['account-self-service'];
  if (named.size === 0 || named.size > mostPurposes || tellsOfRights.test(words) || keeps.test(words))
    return [];
  return [...named];
}

/**
 * What an address in a statement is for: 'email-contact' for questions and rights at large, else each purpose that the
 * words before it name. "To make a request" takes its purpose from the sentence before.
 *
 * @param at offset (UTF-16) of the address in the statement, where it is known
 */
export function purposesOf(
  anchor: string,
  statement: Statement | undefined,
  target: string,
  at?: number,
): Kind[] {
  if (statement === undefined) return ['email-contact'];
  const shown = plainWords(statement.text).includes(plainWords(anchor))
    ? anchor
    : target.replace(/^mailto:/, '');
  const clause = around(statement.text, shown, at);
  const after = clause.after;
  const before = ownPart(clause.before);
  const refersBack =
    /^(?:to (?:do (?:this|so)|make (?:such )?(?:a|this) request|submit (?:such )?(?:a|this) request)|for this)/.test(
      before.trim(),
    );
  const said = refersBack
    ? plainWords(statement.before)
    : `${before.slice(-reach)} ${/^\s?(?:to|if|for)\b/.test(after) || verbLast.test(after) ? after.slice(0, 80) : ''}`;
  const purposes = purposesIn(said);
  if (purposes.length === 0) return ['email-contact'];
  return tellsOfRights.test(plainWords(statement.text)) ? ['email-contact', ...purposes] : purposes;
}

/** German says last what is to be done: "… an x@acme.test widersprechen". */
const verbLast =
  /^.{0,40}\b(?:widersprechen|widerrufen|abmelden|abbestellen|löschen|kündigen|anfordern|verlangen|beantragen|berichtigen)\b/;

const otherAddress = /\S+@\S+|https?:\/\/\S+|\bwww\.\S+/g;

/** The words since the address before, when they name a purpose of their own ("… or, to opt out, at b@acme.test"). */
function ownPart(before: string): string {
  const last = [...before.matchAll(otherAddress)].at(-1);
  if (last === undefined) return before;
  const since = before.slice(last.index + last[0].length);
  return cuesIn(since).length > 0 ? since : before;
}

const oddJobs =
  /^mailto:(?:press|media|jobs?|careers?|recruit\w*|hr|sales|secur\w*|abuse|dmca|copyright|investors?|ir|partners?|advertis\w*|billing|noreply|no-reply|vulnerability|bugs?|accessib\w*|editors?|editorial|newsroom|whistle-?blow\w*|speak-?up|pr|marketing|business|subpoenas?|law-?enforcement|legal-?requests?|gov(?:ernment)?|\w*govreach)[@.+_-]/i;

/** What stands for an address in an example. */
const placeholder =
  /^mailto:(?:first[._-]?name|name[._-]surname|firstname[._-]\w+|your[._-]?\w*|user(?:name)?|john[._-]?doe)@|@(?:example|company|domain|yourdomain)\.(?:com|org|net)$/i;

const ofPrivacy = /privacy|dpo|data-?protection|gdpr|datenschutz|rgpd|privacidad|legal|compliance/i;

/** Whether an address serves press, jobs, sales or security and no privacy word stands beside it. */
export function isOddJob(target: string, statement: Statement | undefined): boolean {
  if (placeholder.test(target)) return true;
  const said = statement?.text ?? '';
  if (isOnSecurity(said) && !ofPrivacy.test(target)) return true;
  if (isOnFormat(said) && !/privacy|dpo/i.test(target)) return true;
  if (isForAuthorities(said) && !/privacy|dpo/i.test(target)) return true;
  if (!oddJobs.test(target)) return false;
  const words = `${statement?.lead ?? ''} ${said}`.replace(/privacy policy/gi, '');
  return !/privac|personal (?:data|information)|data protection|your rights|opt(?:ing|ed)?[ -]?out|unsubscrib|remov|delet/i.test(
    words,
  );
}
