import { isHelpArticle } from './documents.ts';
import { bareHost } from './normalise.ts';
import type { LinkInput } from './recognise.ts';
import { saysNothing } from './wording.ts';

/** What bodies and companies that run an opt-out write about themselves and about advertising. */
const explains = /understanding|\/how-|learn[-_]?more|privacy-?(?:policy|statement|notice)/i;
const optsOut =
  /opt(?:ing|ed|s)?[ -]?out|disabl|turn(?:ing)? off|stop|refus|widersp|désactiv|desactiv|oppos/i;

/** Who takes part and what they promise, whatever the sentence around it offers elsewhere. */
const membership = /\/participat|\bprinciples|\bcode[-_](?:of|enforcement)|\/accountability/i;

/** Whether a link's text begins with what ends the advertising: "Disable our services on your phone". */
export function isNamedOptOut(anchor: string): boolean {
  return /^(?:opt[ -]?out|disable|deactivate|turn off|refuse)\b/i.test(anchor.trim());
}

/** Whether a page of such a body only explains, in words (sentence and link text) that offer no opt-out. */
export function onlyExplainsAds(url: URL, anchor: string, sentence: string): boolean {
  if (membership.test(url.pathname)) return !optsOut.test(anchor);
  return (explains.test(url.pathname) || isHelpArticle(url)) && !optsOut.test(`${sentence} ${anchor}`);
}

/** Whether only a host is named, as in a table of cookies: no body of choices has its name there. */
export function isMereHost(url: URL, { anchor, sentence }: LinkInput): boolean {
  return (
    url.pathname === '/' &&
    url.search === '' &&
    saysNothing(anchor) &&
    sentence.trim().length < anchor.length + 3 &&
    !/opt|choice|about|adv/i.test(url.hostname)
  );
}

const adheres =
  /\b(?:adher\w+|compl(?:y|ies|ying)|participat\w+|members?|signator\w+|certified|abid\w+|principles|framework|code of conduct)\b/i;
const informs =
  /\b(?:more|further|additional) (?:information|details)\b|\b(?:find out|learn|read)\b|\bguidance\b/i;
/** "Your Online Choices" is a name. */
const choice =
  /opt(?:ing|ed|s)?[ -]?out|(?<!\b(?:ad|online|consumer) )\bchoices\b|refus|disabl|turn|control|prefer|options/i;

/**
 * Whether a company only tells whose principles it follows, or where to read about advertising, and links the front
 * page of that body, not its page of choices.
 */
export function onlyNamesBody(url: URL, sentence: string): boolean {
  const host = bareHost(url.hostname);
  if (choice.test(sentence) || /^opt/i.test(host) || /choice|opt/i.test(url.pathname)) return false;
  return adheres.test(sentence) || (url.pathname === '/' && !/choice/i.test(host) && informs.test(sentence));
}
