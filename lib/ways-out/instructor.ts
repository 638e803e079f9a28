import { prefiltered } from '../prefilter.ts';
import type { Channel, Detected, Kind, Statement } from '../types.ts';
import type { Instruction } from './instruction-readers.ts';
import { aimOf, kindNamed } from './kinds.ts';
import { stepsOf } from './steps.ts';

/** What was learned to see in a statement: kinds of ways out that need no address, the surest first. */
export type Instructor = (said: Pick<Statement, 'text' | 'lead'>) => readonly Detected[];

/** Sees nothing. */
export const noInstructor: Instructor = () => [];

/** That the reader is told to do something; what can be done; where. Words of all three were in the statements that were labelled. */
const english = [
  /\b(?:you|users?|customers?|members?|individuals?|visitors?|parents?|recipients?|residents?|subscribers?)(?:'ll| also| always| then| simply| either| just)? (?:can|may|could|might|are able|will be able|have|are free|are welcome|wish|want|do not|don't|no longer|would|should|must|need|prefer|choose|decide|control|opt|disable|turn|change|delete)|\bplease\b|\bby \w+ing\b|\bto (?:opt|delete|remove|disable|change|manage|update|turn|control|unsubscribe|stop|view|edit|access|review|download|limit|prevent|block|withdraw|exercise|object|adjust|modify|correct|reset|refuse|learn|do (?:so|this|that))|\b(?:allow|enable|let|permit|require)s? (?:you|users)|\bat any time|\bany time\b|^(?:\W*)(?:go|visit|click|tap|select|open|use|turn|manage|change|update|delete|disable|opt|log|sign|access|choose|set|review|contact|remove|adjust|follow|unsubscribe|close|reply|text|edit|download|clear|block|see|check)\b|\b(?:can|may|could) (?:also |always |usually |often |generally )?be (?:\w+ed|set|reset|chang|modif|turned)|\bcomplain|\bright to\b/,
  /\b(?:opt(?:ing|ed)?[- ]?out|unsubscrib|delet|remov|eras|turn(?:ing)? (?:it |them |this )?o(?:n|ff)\b|disabl|deactivat|disconnect|clos(?:e|ing) your|cancel|withdraw|revok|object|export|download|correct|updat|edit|chang|modif|manag|control|access|view|review|adjust|configur|limit|choos|choice|stop\b|pause\b|clear|refus|reject|declin|block|prevent|complain|lodge\b|contact|set your|prefer\b|reset|hide\b|mute\b|decide\b|select)/,
  /\b(?:settings?|preferences?|account|profile|apps?|application|dashboard|portal|device|phone|browsers?|menu|options?|toggle|switch|button|banner|footer|control|tool|section|page|website|site|platform|service|inbox|e-?mails?|message|newsletter|link|instructions|cookies?|authorit(?:y|ies)|regulator|commissioner|signal|gpc|third[- ]part(?:y|ies)|organi[sz]ation|provider|store|support)\b/,
].map((expression) => prefiltered(expression));

/** The same in German and French: what and where together, as their stems hardly stand elsewhere. */
const abroad = [
  /(?:können|kannst|kann\b|bitte|jederzeit|möglich|haben das recht|recht auf|indem|um .{0,40} zu\b|vous (?:pouvez|avez|disposez|pourrez|devez|souhaitez)|pouvez-vous|veuillez|merci de|à tout moment|possib|il (?:vous )?(?:suffit|est|convient)|utilisateurs? (?:peut|peuvent|dispose|a )|peut |peuvent |peux |permet|en (?:cliqu|acc|modif|param|suiv|envo|vous|allant|se )|droit|cliqu|rendez|depuis|directement|afin de|pour (?:ce faire|cela|vous|supprimer|modifier|refuser|désactiver|exercer|retirer|gérer))/,
  /einstellung|konto|profil|gerät|browser|abmeld|abbestell|widerruf|widerspr|lösch|deaktiv|beschwer|aufsichtsbehörde|jederzeit|param[eè]tr|compte|espace|désinscri|désabonn|oppos|retir|supprim|désactiv|refus|navigateur|réclamation|cnil|vous pouvez|à tout moment/,
].map((expression) => prefiltered(expression));

const fewestWords = 4;
/** In other languages, where the words above tell less: lines of a broken text are shorter. */
const fewestAbroad = 7;
const mostWords = 120;

/** Whether words (as `plainWords` gives them) may tell the reader to do something. */
function mayInstruct(words: string, isAbroad: boolean): boolean {
  const isSaid = (isAbroad ? abroad : english).every((expression) => expression.test(words));
  if (!isSaid) return false;
  const count = words.split(' ', mostWords + 1).length;
  return count >= (isAbroad ? fewestAbroad : fewestWords) && count <= mostWords;
}

/** "Contact us to have it deleted" is told of as a letter, unless there is a place of the reader's own as well. */
const asks = prefiltered(/\b(?:contact|e-?mail|writ(?:e|ing)|call|reach out)/);
const place = prefiltered(
  /setting|preference|account|profile|\bapp\b|dashboard|\blog|sign(?:ing)? in|browser|device|phone|footer|banner|menu/,
);

/** How the reader does it, where it is not in a setting. */
const channels: Partial<Record<Kind, Channel>> = {
  'unsubscribe-in-message': 'in-message',
  regulator: 'link',
};

/**
 * What the instructor sees in a statement and the readers of wording do not.
 *
 * @param words lead-in and text as `plainWords` gives them
 * @param told what the readers have found
 */
export function learnedIn(
  words: string,
  statement: Statement,
  isAbroad: boolean,
  instructor: Instructor,
  told: readonly Instruction[],
): Instruction[] {
  if (instructor === noInstructor || !mayInstruct(words, isAbroad)) return [];
  const { text, lead } = statement;
  return instructor({ text, lead }).flatMap(({ id }) => {
    const kind = kindNamed(id);
    if (kind === null || told.some((one) => aimOf(one.kind) === aimOf(kind))) return [];
    const channel = channels[kind] ?? 'setting';
    if (channel === 'setting' && asks.test(words) && !place.test(words)) return [];
    return [{ kind, channel, ...(channel === 'setting' && { steps: stepsOf(text) }) }];
  });
}
