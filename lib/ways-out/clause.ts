import type { Kind } from '../types.ts';
import { cuesIn, type Said } from './cues.ts';
import { optedOutOf } from './opted-out-of.ts';
import { around, isProse, saysNothing } from './wording.ts';

/** What the words around a link say; `informs`: they only promise to explain ("learn more about …"). */
export type ClauseKind = { kind: Kind | null; informs: boolean };

const instrument =
  /(?:(?<![\p{L}])(?:visit(?:ing)?|go(?:ing)? to|click(?:ing)?|press(?:ing)?|select(?:ing)?|us(?:e|ing)|via|through|at|by|in|on|from|au moyen|par le biais|à l'aide|en (?:cliquant|remplissant|complétant|utilisant|suivant|accédant)|cliquez|rendez-vous|access(?:ing)?|complet(?:e|ing)|submit(?:ting)?|fill(?:ing)?|follow(?:ing)?|see|our|your|the|to|into|please|here|above|über|unter|auf|in|mit|im|am|sur|dans|par|à|au|aux|en|su|tramite|mediante|desde|na|w|od|op|bij|and|or)(?![\p{L}])|[:→>(,-])[\s"'([]*(?:(?:the|an?|our|your|this|these|those|following|out|link|page|form|website|site|unsere[rnms]?|den|der|die|das|dem|folgenden?|du|de|ce|cet|ces|notre|nos|votre|vos|la|le|les|cette|page|formulaire|el|los|nuestr[oa]s?|su|este|enlace|il|nostr[oa]|questo|onze|deze|nosso|nossa|naszej?|stronie)(?![\p{L}])\s*)*$/u;

const informing =
  /(?:learn(?: more)?|more (?:information|details)|find out|further (?:information|details)|read (?:more|about)|explained|described|details (?:about|on)|information (?:about|on|regarding)|mehr erfahren|erfahren sie|weitere informationen|en savoir plus|plus d'informations?|renseigner|más información|saber más|maggiori informazioni|per saperne|meer informatie|mais informações|saiba mais|więcej informacji)(?![\p{L}])/u;

const purposeNext =
  /^\s?(?:page |link |form |website |portal )?(?:to|in order to|if you (?:want|wish|would like|prefer)|for|zum|um|pour|para|per|om|aby)\b/;

/** The cue that ends nearest to the link; "contact form" only names the place, so any purpose beside it goes first. */
function nearestBefore(said: Said[]): Said | null {
  let best: Said | null = null;
  for (const one of said) {
    const better =
      best === null || (one.end > best.end && one.kind !== 'contact-form') || best.kind === 'contact-form';
    if (better && !(best !== null && namesPlaceOf(one, best))) best = one;
  }
  return best;
}

/** "Manage your cookie settings": the settings are those of what was named just before. */
function namesPlaceOf(one: Said, other: Said): boolean {
  return one.kind === 'account-self-service' && one.start >= other.end && one.start <= other.end + 1;
}

/** The cue that a link without words of its own stands in ("Ihre Daten [hier] löschen"). */
function across(anchor: string, before: string, after: string): Said | undefined {
  return saysNothing(anchor) ? cuesIn(`${before.slice(-120)}${after.slice(0, 60)}`)[0] : undefined;
}

/** A cue behind a link, with no other "here" behind it that it belongs to. */
function isOfThis({ start, end }: Said, after: string): boolean {
  return start < 90 && !/^.{0,30}\bhere\b/.test(after.slice(end));
}

/** "opt out" without a matter takes it from the clause. */
function specified({ kind, vague }: Said, words: string): Kind {
  return vague ? (optedOutOf(words) ?? kind) : kind;
}

/**
 * The way out that the sentence around a link speaks of: the cue right behind it ("here to unsubscribe"), else the
 * nearest before it, else the first behind it.
 */
export function clauseKind(anchor: string, sentence: string, at?: number): ClauseKind {
  const { before, after } = around(sentence, anchor, at);
  if (!isProse(sentence)) return { kind: null, informs: false };
  const behind = cuesIn(after);
  const ahead = nearestBefore(cuesIn(before));
  const purpose = purposeNext.test(after) ? behind.find(({ start }) => start < 70) : undefined;
  const named =
    purpose ?? ahead ?? behind.find((one) => isOfThis(one, after)) ?? across(anchor, before, after);
  if (!named) return { kind: null, informs: false };
  const pointed = saysNothing(anchor) || purpose !== undefined || instrument.test(before.slice(-60));
  const informs = named === ahead && informing.test(before) && !/opt[ -]?out|unsubscrib/.test(before);
  return { kind: pointed ? specified(named, `${before} ${after}`) : null, informs };
}
