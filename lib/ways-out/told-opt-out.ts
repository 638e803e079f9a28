import type { Kind } from '../types.ts';
import { cuesIn } from './cues.ts';
import { mayBeAbroad } from './cues-abroad.ts';
import { isHereAbroad } from './here-abroad.ts';
import { leaves } from './kinds.ts';
import { latin } from './latin.ts';
import { optedOutOf, optedOutOfLast } from './opted-out-of.ts';
import type { LinkInput } from './recognise.ts';
import { around, plainWords, saysNothing } from './wording.ts';

/** The link's text is the opt-out itself, and no chapter or policy about it. */
const byName = /^(?:to )?opt[ -]?out(?: here| now| of .{3,60})?[.)]?$/;
const titled = /\b(?:policy|notice|statement|section|instructions)[.)]?$/;

/** "You can opt out by visiting …". */
const byGoing =
  /\bopt(?:ing)?[ -]?out\b[^.;:]{0,120}\b(?:by|via|through) (?:visiting|going to|using|clicking(?: on)?)\b[^,.;:]{0,40}$/;

/** "To opt out of it, go to …", "opt out at …", "Opt-Out: …". */
const byPlace =
  /\bto opt[ -]?out\b[^.;:]{0,120}, (?:please )?(?:visit|go to|click(?: on)?|use)(?: the| our| this| their)? $|\bopt(?:ing)?[ -]?out (?:at|via|through|on)(?: the| our| this| their)? $|\bopt[ -]?out(?: link| page)? ?[:-] $/;

/** "You can opt out on the following sites: …". */
const byList =
  /\bopt(?:ing)?[ -]?out\b[^.;]{0,120}\b(?:following|these|those) (?:\w+ )?(?:sites?|websites?|links?|pages?|tools?):[^.;]{0,240}$/;

const onlyTells = /\b(?:learn|read|find out|information|details|explain\w*|described?)\b/;

/**
 * What a link opts out of when its policy says that it does, whatever the address looks like: a help article or
 * another company's policy may be all there is. `null` when nothing says so.
 */
export function toldOptOut(url: URL, anchor: string, input: LinkInput): Kind | null {
  return toldInEnglish(url, anchor, input) ?? toldAbroad(anchor, input);
}

function toldInEnglish(url: URL, anchor: string, input: LinkInput): Kind | null {
  if (!/\bopt/i.test(input.sentence) && !/\bopt/i.test(anchor)) return null;
  const isSection = url.hash.length > 1 && !url.hash.startsWith('#/');
  if (byName.test(anchor) && !titled.test(anchor) && !isSection)
    return specific(anchor) ?? optedOutOf(plainWords(input.sentence)) ?? 'object';
  const { before } = around(input.sentence, input.anchor, input.at);
  const listed = byList.test(before);
  const going = byGoing.test(before) || (byPlace.test(before) && !titled.test(anchor));
  if (!listed && (!going || onlyTells.test(before))) return null;
  return (
    (saysNothing(anchor) ? null : specific(anchor)) ??
    optedOutOfLast(before) ??
    optedOutOf(before) ??
    'object'
  );
}

/** "Vous pouvez vous opposer au suivi en cliquant sur …", "… widersprechen, indem Sie auf den folgenden Link klicken: …". */
const byGoingAbroad = latin(
  [
    "(?:oppos|désactiv|désinscri|refus|empêch)\\p{L}+[^.;]{0,140}(?:en (?:cliquant|vous rendant|allant|visitant|suivant|utilisant)|cliquez|rendez-vous|à l'adresse|via (?:le|ce) lien|(?:sur|à|par) (?:le|ce) (?:site|lien))[^.;]{0,60}$",
    '(?:widerspr[eiu]ch|verhinder|deaktivier|unterbind|abmeld|opt-?out)\\p{L}*[^.;]{0,140}(?:link|klick|unter|besuch|aufruf)\\p{L}*[^.;]{0,60}$',
    '(?:unter|über|mit) (?:dem |diesem |folgendem |folgenden )*link[^.;]{0,80}(?:widersprech|deaktivier|verhinder|abmeld)\\p{L}*[^.;]{0,30}$',
    '(?:opon|desactiv|inhabilit|rechaz)\\p{L}+[^.;]{0,140}(?:haciendo clic|en (?:el|este) (?:siguiente )?enlace|visitando|a través de)[^.;]{0,60}$',
    '(?:oppor|disattiv|rifiut)\\p{L}+[^.;]{0,140}(?:cliccando|visitando|al (?:seguente )?link|tramite)[^.;]{0,60}$',
  ].join('|'),
);

const onlyTellsAbroad =
  /en savoir plus|plus d'informations?|pour plus|renseign|mehr (?:erfahren|informationen)|(?:weitere|nähere) (?:informationen|hinweise)|informationen (?:zu|über)|más información|maggiori informazioni/;

/** The same in other languages, for a link that is no more than "here" or its address. */
function toldAbroad(anchor: string, { sentence, anchor: written, at }: LinkInput): Kind | null {
  const words = plainWords(sentence);
  if (!saysNothing(anchor) || !mayBeAbroad(words) || onlyTellsAbroad.test(words)) return null;
  const { before } = around(sentence, written, at);
  const said = plainWords(anchor);
  if (!byGoingAbroad.test(isHereAbroad(said) ? `${before}${said}` : before)) return null;
  const named = cuesIn(before).findLast(({ kind }) => leaves(kind))?.kind ?? 'object';
  return named === 'object' ? (optedOutOf(before) ?? named) : named;
}

function specific(words: string): Kind | null {
  return cuesIn(words).find(({ vague }) => !vague)?.kind ?? null;
}

const nowhere = { before: '', after: '' };

/** A link that is only called an opt-out takes its matter from the words before it, else from those behind it. */
export function ofItsMatter(anchor: string, { sentence, anchor: written, at }: LinkInput): Kind {
  if (!/\bopt|\bchoices?\b/i.test(anchor)) return 'object';
  const { before, after } = sentence.includes(written) ? around(sentence, written, at) : nowhere;
  return optedOutOf(anchor) ?? optedOutOfLast(before) ?? optedOutOf(before) ?? optedOutOf(after) ?? 'object';
}
