import type { Kind } from '../types.ts';
import { clauseKind } from './clause.ts';
import { cuesIn, firstCue } from './cues.ts';
import { optedOutOf } from './opted-out-of.ts';
import type { LinkInput } from './recognise.ts';
import { around, plainWords, saysNothing } from './wording.ts';

const optOuts: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'limit-sensitive',
  'sharing-opt-out',
  'ads-opt-out',
  'analytics-opt-out',
  'unsubscribe-form',
  'object',
]);
const sales: ReadonlySet<Kind> = new Set(['sale-opt-out', 'limit-sensitive', 'sharing-opt-out']);

const rights: ReadonlySet<Kind> = new Set(['delete', 'access', 'portability', 'correct']);

/** "Submit your opt-out request here". */
const optOutRequest = /\bopt[ -]?out requests?\b/;

/** "You can opt out by …": what else the form does is told behind it. */
const told = /\bopt(?:ing)?[ -]?out\b[^.;]{0,80}\b(?:at|by|on|via|through|using)\b[^,;]{0,40}$/;

/** "To exercise these rights": an opt-out beside it is one of several. */
const severalRights =
  /\b(?:your|any|all|these|those|such|above|following|privacy|subject|other|consumer) (?:(?!opt)\w+ ){0,3}(?:rights|requests)\b/;

/**
 * What a form for requests is linked for when that is an opt-out alone: "Do Not Sell" by its name, any other by its
 * clause, as long as the sentence asks for nothing else. `null` leaves it a request form.
 */
export function askedOfForm(anchor: string, { sentence, at, anchor: written }: LinkInput): Kind | null {
  const named = saysNothing(anchor) ? null : firstCue(anchor);
  if (named !== null && sales.has(named)) return named;
  const { before } = around(sentence, written, at);
  const said =
    named !== null && optOuts.has(named)
      ? named
      : optOutRequest.test(before)
        ? (optedOutOf(before) ?? 'object')
        : clauseKind(written, sentence, at).kind;
  if (said === null || !optOuts.has(said)) return null;
  if (saysNothing(anchor) && sales.has(said)) return said;
  const words = told.test(before) ? before : plainWords(sentence);
  return severalRights.test(words) || cuesIn(words).some(({ kind }) => rights.has(kind)) ? null : said;
}

const ofRequests = /\brequests?\b/i;

/** Whether a link to an opt-out is a form for requests here: by its text ("our privacy requests page") or by what the sentence asks of it. */
export function isAskedForRights(anchor: string, { sentence, at, anchor: written }: LinkInput): boolean {
  if (ofRequests.test(anchor) && firstCue(anchor) === 'request-form' && !/\bopt/.test(anchor)) return true;
  if (/\bopt|\bchoices?\b/i.test(sentence)) return false;
  const said = clauseKind(written, sentence, at).kind;
  return said !== null && (rights.has(said) || (said === 'request-form' && ofRequests.test(sentence)));
}
