import { prefiltered } from '../prefilter.ts';

/** What ends or takes back something, as against filling in a form. */
const ends =
  /\b(?:opt(?:ing|ed)?[ -]?out|delet\w+|turn(?:ing)? off|disabl\w+|deactivat\w+|disconnect\w*|withdraw\w*|remov\w+|clos(?:e|ing)|unsubscrib\w*|export\w*|download\w*|object|revok\w+|stop|supprimer|retirer|désactiver|désabonner|désinscrire|refuser|opposer|modifier)\b/;

/** The reader gives more data, reads about settings, or looks after an account with somebody else. */
const gives = prefiltered(
  /\byou (?:include|provide|share|post|enter|list|put|have chosen) (?:[\w ]{0,30})(?:in|on|to) your (?:account|profile)|\byou (?:can|may|could|might|also|choose to|decide to)(?! be\b)[^.;]{0,30}\b(?:provide|supply|share|publish|add|include|upload|link|connect|create)\b|\bprovide (?:personal )?(?:information|data) in (?:your|the)\b|\b(?:allow|enabl|lett?)(?:s|e|es|ing)? you to (?:provide|share|add|include|upload|post)\b|\b(?:make|making) .{0,60}(?:visible|available)\b|\byou to make .{0,160}\b(?:visible|available)\b/,
);
const reads = prefiltered(
  /\byou(?:'ll| will| can| may) (?:learn|read|find out)\b|\bvous (?:pouvez|pourrez) (?:également |aussi )?(?:choisir de )?(?:ne pas )?(?:nous |vous )?(?:ne pas )?(?:communiquer|fournir|renseigner|saisir|indiquer|enregistrer|ajouter|partager|publier|inscrire)\b|\bvous (?:pouvez|pourrez) (?:découvrir|apprendre|lire|en savoir)\b|\b(?:sie|du) (?:können|kannst)\b[^.;]{0,40}\b(?:nachlesen|erfahren)\b|\b(?:puedes?|puoi|può|pode) (?:saber|conocer|leer|scoprire|leggere|ler)\b/,
);
/** The reader lets the company see more. */
const allows =
  /\byou(?:'ve| have)? (?:may |can )?(?:allow|permit|authori[sz]e|grant)(?:ed)? us (?:access|to access|to collect)|\byou(?:'ve| have) given us (?:your )?(?:consent|permission) to\b/;
const withOthers = prefiltered(
  /\bsocial network(?:s|ing)?(?: sites?)?\b|\bsocial media account|\bsettings on third[- ]party\b|\baccounts? (?:on|with) (?:other|third|social)|\bsettings (?:on|of|with|for) (?:these|those|such|that) (?:third|social|other|platform|site|service)/,
);

/** A warning of what happens ("you will not be able to log in") that tells nobody what to do. */
const consequence = prefiltered(
  /\b(?:will|may|might|would) (?:not|no longer) be able to\b|\bwill have to\b|\bcannot\b|\bcan't\b|\bmay not (?:have|work|function)\b/,
);
const offer =
  /\byou (?:can|may|could) (?!no)|\bplease (?!note|be aware|keep in mind|remember)|\bmost browsers\b|\b(?:allows?|lets?|enables?) you\b|\bby \w+ing\b|\bunless you\b/;

/** "See the choices sections below": the instruction stands elsewhere. */
const pointsOn = prefiltered(/\bsections? (?:below|above)\b/);
const pointsAway = prefiltered(
  /\bplease (?:see|refer to|read) (?:the )?section\b|, (?:please )?(?:see|refer to) (?:the |our )?"[^"]{3,60}" section\b|^below,? (?:we|you)\b/,
);
/** "If you change your settings, it may take some time": what follows, not what to do. */
const whatFollows =
  /^if you (?:do not |don't |have |are not |choose to |decide to )?(?:\w+ly )?(?:chang|delet|updat|adjust|modif|disabl|turn|remov|set|clear|block|reject|refus|have an account|logged)[^.;]{0,120},? (?:it|this|we|that|your(?: \w+)?|you|but|please be aware|(?:some|certain|other|parts)(?: \w+){1,5}) (?:may|might|will|would|can no|cannot|also)\b|^if you (?:do not|don't|are not) [^.;]{0,120}, your [^.;]{0,80}\bwill not\b/;

/** What to do all the same. */
const andDo = /\b(?:you (?:can|may|could) (?!no)|please (?!be|note)|click|visit|go to|by \w+ing)\b/;

const asTitle = /^(?:how (?:to|do|can)|your choices)\b/;
const seeSection = /^see the .{0,40}\bsections?\b/;
/** "Section 4 explains how you can opt out": the ways stand there. */
const tellsWhere = prefiltered(
  /^(?:it|this|these|sections?|the (?:next|following|above)|our)\b[^.]{0,60}\b(?:describes?|explains?|outlines?|details)\b[^.]{0,60}\bhow (?:you|to)\b/,
);
const fewWords = 12;

const onCookies = prefiltered(
  /\b(?:learn|know|read|find out|information|details)\b[^.;]{0,40}\b(?:about|on|regarding) (?:[\w-]+ ){0,2}cookies\b/i,
);
const handles =
  /manag|delet|disabl|block|reject|refus|declin|control|remov|\bopt|turn|switch|browser|prevent|clear|avoid|choice|\bset\b/i;

/** Whether a sentence sends those who want to know what cookies are somewhere, and tells nobody how to be rid of them. */
export function onlyExplainsCookies(sentence: string): boolean {
  return onCookies.test(sentence) && !handles.test(sentence);
}

/** Whether words send those who want to know more about cookies somewhere, for settings that are no account's. */
export function readsOnCookies(words: string): boolean {
  return (
    onCookies.test(words) &&
    !/\b(?:account|profile|app|dashboard)\b|\b(?:cookie|privacy|our) settings/.test(words)
  );
}

/** Whether words (as `plainWords` gives them) speak of settings without offering a choice that the company keeps. */
export function isNoChoice(words: string): boolean {
  return withOthers.test(words) || onlyGives(words) || (reads.test(words) && !ends.test(words));
}

/** Whether words tell what the reader hands over or allows, and not how that ends. */
export function onlyGives(words: string): boolean {
  return (gives.test(words) || allows.test(words)) && !ends.test(words);
}

/** Whether words tell what the company sees where the reader lets it, and not how that ends. */
export function onlyAllows(words: string): boolean {
  return allows.test(words) && !ends.test(words);
}

/** Whether words tell what to do, rather than warn of what happens or point to another section. */
export function tellsWhatToDo(words: string): boolean {
  if (consequence.test(words) && !offer.test(words)) return false;
  if (whatFollows.test(words) && !andDo.test(words)) return false;
  if (seeSection.test(words) || tellsWhere.test(words) || pointsAway.test(words)) return false;
  return !((pointsOn.test(words) || asTitle.test(words)) && words.split(' ').length < fewWords);
}

const titleToRead =
  /^["'(]*(?:(?:learn|read|find out|see)\b.{0,20} )?how (?:to|you|do)\b|^["'(]*(?:learn|read|find out) (?:more )?about\b|^["'(]*what (?:are|is)\b|\b(?:policy|notice|statement|faqs?)[.)"']*$/;

/** Whether a link's text (as `plainWords` gives it) is the title of something to read: "Learn how to block cookies", "Opt-Out Statement". */
export function isTitleToRead(words: string): boolean {
  return titleToRead.test(words);
}
