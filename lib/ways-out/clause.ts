import type { Kind } from '../types.ts';
import { cuesIn, type Said } from './cues.ts';
import { leaves } from './kinds.ts';
import { optedOutOf } from './opted-out-of.ts';
import { around, isProse, plainWords, saysNothing } from './wording.ts';

/** What the words around a link say; `informs`: they only promise to explain ("learn more about …"). */
export type ClauseKind = { kind: Kind | null; informs: boolean };

const instrument =
  /(?:(?<![\p{L}])(?:visit(?:ing)?|go(?:ing)? to|click(?:ing)?|press(?:ing)?|select(?:ing)?|us(?:e|ing)|via|through|at|by|in|on|from|au moyen|par le biais|à l'aide|en (?:cliquant|remplissant|complétant|utilisant|suivant|accédant)|cliquez|rendez-vous|access(?:ing)?|complet(?:e|ing)|submit(?:ting)?|fill(?:ing)?|follow(?:ing)?|see|our|your|the|to|into|under|within|please|here|above|über|unter|auf|in|mit|im|am|sur|dans|par|à|au|aux|en|su|tramite|mediante|desde|na|w|od|op|bij|and|or)(?![\p{L}])|[:→>(,-])[\s"'([]*(?:(?:the|an?|our|your|this|these|those|following|out|link|page|form|website|site|unsere[rnms]?|den|der|die|das|dem|folgenden?|ein(?:e[mnr]?)?|du|de|ce|cet|ces|un|une|notre|nos|votre|vos|la|le|les|cette|page|formulaire|el|los|una|uno|um|uma|een|nuestr[oa]s?|su|este|enlace|il|nostr[oa]|questo|onze|deze|nosso|nossa|naszej?|stronie)(?![\p{L}])\s*)*$/u;

/** "You may opt out of sharing with our [affiliates]": they are what it is about, not where it is done. */
const insideObject =
  /\b(?:(?:shar|disclos|transfer|sell|sale)\w* (?:\w+ ){0,4}(?:with|to)|(?:cookies|e-?mails|messages|data|information) of|about) (?:the |our |your |its |their |these |those |such |certain |some |any |other )*$/;

const informing =
  /(?:learn(?: more)?|more (?:information|details)|find out|further (?:information|details?)|read (?:more|about)|explained|described|details (?:about|on)|information (?:about|on|regarding)|mehr erfahren|erfahren sie|weitere informationen|en savoir plus|plus d'informations?|renseigner|más información|saber más|maggiori informazioni|per saperne|meer informatie|mais informações|saiba mais|więcej informacji)(?![\p{L}])/u;

/** "To learn more or make a request, …" promises more than to explain; "to learn how to opt out" does not. */
const alsoActs =
  /(?<!\b(?:how|rights?) )\b(?:to|or|and|can|may|could) (?:to )?(?:opt[ -]?out|unsubscribe)\b|\b(?:more|details|information) (?:or|and) (?!how\b)\w|\bet (?:pour )?(?:(?:vous |t'|s')oppos|(?:vous |te |se )?(?:désinscri|désabonn)|refus|désactiv)|\bund (?:zum )?(?:opt-?out|widers|deaktiv)/;

/** "…, see our [Children's Privacy]": a title after such a verb is something to read. */
function isTitle(anchor: string, before: string): boolean {
  return (
    /\b(?:see|refer to|review|consult|read)(?: the| our| their)? "?$/.test(before) && !place.test(anchor)
  );
}

const place =
  /\b(?:portal|(?:web)?forms?|settings|preferences|cent(?:er|re)|tools?|choices|dashboard|controls|opt[- ]?outs?)\b/i;

/** "We process your marketing preferences, …": they are data there. */
function isKept(before: string): boolean {
  return /\bwe (?:\w+ )?(?:collect|process|use|store|record|hold|receive|keep)\b[^.;]{0,80}$/.test(before);
}

/** "We also use people to access and review your data", "techniques that we use to delete it": what the company does. */
function isUsed({ kind, start }: Said, before: string, isBefore: boolean): boolean {
  return (kind === 'access' || kind === 'delete') && ourUse.test(isBefore ? before.slice(0, start) : before);
}

const ourUse = /\bwe (?:\w+ ){0,2}(?:use|employ|rely on|allow|permit|engage)\b[^.;]{0,80}$/;

const chosen: ReadonlySet<Kind> = new Set(['preference-center', 'cookie-settings']);

/** "… consult the list of cookies and instructions [here]": what to do is told there. */
const instructs =
  /\b(?:consult|read|see|review)\b[^.;]{0,60}\binstructions\b[^.;]{0,30}$|\binstructions (?:(?:set out|found|provided|located|available|described|given) )?(?:here|in|on|at)? ?$/;

/** "See [our page] for further information, including how to …". */
const tellsHow = /^[^.;]{0,30}\b(?:information|details|more)\b[^.;]*\bhow (?:to|you (?:can|may)) $/;

const purposeNext =
  /^\s?(?:page |link |form |website |portal )?(?:to|in order to|if you (?:want|wish|would like|prefer)|for|zum|um|pour|para|per|om|aby)\b/;

/** The cue that ends nearest to the link; "contact form" only names the place, so any purpose beside it goes first. */
function nearestBefore(said: Said[], before: string): Said | null {
  let best: Said | null = null;
  for (const one of said) {
    const better =
      best === null ||
      (one.end > best.end && one.kind !== 'contact-form') ||
      best.kind === 'contact-form' ||
      namesPlaceOf(best, one, before);
    if (better && !(best !== null && namesPlaceOf(one, best, before))) best = one;
  }
  return best;
}

/** "Manage your cookie settings", "opt out of e-mail by changing your settings": what was named before is done there. */
function namesPlaceOf(one: Said, other: Said, before: string): boolean {
  if (one.start < other.end) return false;
  if (one.kind === 'account-self-service' && one.start <= other.end + 1) return true;
  return (
    (one.kind === 'account-self-service' || one.kind === 'request-form') &&
    leaves(other.kind) &&
    byMeansOf.test(before.slice(other.end, one.start))
  );
}

const byMeansOf =
  /\b(?:by|in|via|through|using|under|from|within)\b[^,;]{0,80}$|, (?:please |you (?:can|may|must) )?(?:complete|fill (?:in|out)|use|submit)\b[^,;]{0,60}$/;

/** A cue that begins before a link and ends in its text: "edit your [account information]". */
function into(anchor: string, before: string): Said | undefined {
  if (saysNothing(anchor)) return undefined;
  const start = before.slice(-40).replace(/^.*[,:;]/, '');
  return cuesIn(`${start}${plainWords(anchor)}`).find(
    (one) => one.start < start.length && one.end > start.length && !places.has(one.kind),
  );
}

/** A cue that begins in a link's text and ends behind it: "ask us [to correct] or delete your data". */
function outOf(anchor: string, after: string): Said | undefined {
  const words = plainWords(anchor);
  if (saysNothing(anchor) || !verbLast.test(words)) return undefined;
  return cuesIn(`${words}${after.slice(0, 60)}`).find(
    (one) => one.start < words.length && one.end > words.length,
  );
}

const verbLast =
  /\b(?:correct|rectify|update|amend|delete|erase|remove|access|download|export|object|opt[ -]?out|unsubscribe)$/;

const places: ReadonlySet<Kind> = new Set(['account-self-service', 'contact-form', 'request-form']);

/** Where the words behind a link go over to something that has a way of its own. */
function ownWayFrom(next: Said[], anchor: string, before: string, after: string): number {
  return next.find((one) => hasOwnWay(one, anchor, before, after))?.start ?? after.length;
}

/** "Our forms come from [Acme Forms], and you can unsubscribe": nothing of it is done there. */
const nextClause = /^,? (?:and|but|so) (?:you|users|customers) (?:can|may|could) /;

/** "We keep it until you unsubscribe", "each contains an unsubscribe link": nothing is offered here. */
const untilThen =
  /\b(?:until|unless|after|once|when) (?:such time as )?you (?:have )?$|\b(?:contains?|includes?|has|have) (?:an?|the|its own) $/;

/** "… use of your data by [Acme Count] through the settings": the settings are the way. */
const byOther = /^ (?:via|through|by (?:using|visiting|installing|adjusting)) /;

/** A cue behind a link that has a way of its own: "…, and you can unsubscribe by the link in each e-mail", "see … and opt out at …". */
function hasOwnWay({ start, end }: Said, anchor: string, before: string, after: string): boolean {
  if (byLinkInMail.test(after.slice(end, end + 90))) return true;
  const again = after.includes(plainWords(anchor));
  return !again && andNext.test(after.slice(0, start)) && onlyReads.test(before.slice(-90));
}

const byLinkInMail =
  /^[^.;]{0,20}\b(?:link|button|instructions)\b[^.;]{0,40}\b(?:in|of|within|to) (?:\w+ ){0,3}(?:e-?mails?|messages?|newsletters?|mailings?|communications?)\b|^[^.;]{0,40}\b(?:link|lien|enlace|vínculo|collegamento|ligação)\b[^.;]{0,40}(?:e-?mail|courriel|newsletter|nachricht|message|correo|messagg|nieuwsbrie|bericht|mensage|wiadomo)/;
const andNext = /^[)\s,]*(?:and|or) (?:to )?$/;
const onlyReads = /\b(?:see|learn|read|find|view)\b[^.;]*$/;

/** The cue that a link without words of its own stands in ("Ihre Daten [hier] löschen"). */
function across(anchor: string, before: string, after: string): Said | undefined {
  if (!saysNothing(anchor)) return undefined;
  const start = before.slice(-120);
  return cuesIn(`${start}${after.slice(0, 60)}`).find((one) => one.start < start.length);
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
 * one whose object it is ("edit your [profile data]"), else the nearest before it, else the first behind it.
 */
export function clauseKind(anchor: string, sentence: string, at?: number): ClauseKind {
  const { before, after } = around(sentence, anchor, at);
  if (!isProse(sentence)) return { kind: null, informs: false };
  const next = cuesIn(after).filter(({ start }) => !untilThen.test(after.slice(0, start)));
  const others = !saysNothing(anchor) && byOther.test(after) ? 0 : ownWayFrom(next, anchor, before, after);
  const behind =
    !saysNothing(anchor) && nextClause.test(after) ? [] : next.filter(({ start }) => start < others);
  const ahead = nearestBefore(cuesIn(before), before);
  const purpose = purposeNext.test(after) ? behind.find(({ start }) => start < 70) : undefined;
  const begun = outOf(anchor, after);
  const named =
    purpose ??
    into(anchor, before) ??
    begun ??
    ahead ??
    behind.find((one) => isOfThis(one, after)) ??
    across(anchor, before, after);
  if (!named || isUsed(named, before, named === ahead)) return { kind: null, informs: false };
  if (named === ahead && chosen.has(named.kind) && isKept(before.slice(0, named.start)))
    return { kind: null, informs: false };
  const pointed =
    saysNothing(anchor) ||
    named === purpose ||
    named === begun ||
    (instrument.test(before.slice(-60)) && !insideObject.test(before.slice(-60)));
  const informs =
    (named === ahead && (saysNothing(anchor) ? instructs.test(before) : isTitle(anchor, before))) ||
    (named === ahead && informing.test(before) && !alsoActs.test(before)) ||
    (behind.includes(named) && tellsHow.test(after.slice(0, named.start)));
  return { kind: pointed ? specified(named, `${before} ${after}`) : null, informs };
}
