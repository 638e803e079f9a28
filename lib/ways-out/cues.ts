import { type Prefiltered, prefiltered } from '../prefilter.ts';
import type { Kind } from '../types.ts';
import { cuesAbroad, mayBeAbroad } from './cues-abroad.ts';

/**
 * Words that say what a link or an address is for. English; `cuesAbroad` has other languages. `vague`:
 * an opt-out that does not say of what; `optedOutOf` asks the words around.
 */
export type Cue = { kind: Kind; says: Prefiltered; vague?: true };

const optOut = `\\b(?:opt(?:ing|ed)?[ -]?out|opts? out|out of|stop|refuse|prohibit|decline|disable|deactivate|turn(?:ing)? off|switch(?:ing)? off|prevent|block)`;
const data = `(?:data|information|info|details|content|history|conversations?|profile|records?|testimonial|name|review|chats?|inputs?)`;

/** What is recorded or inferred, as against a lamp or a camera. */
const recording = `(?:collection|tracking|telemetry|reports?|reporting|recognition|personali[sz]ation|recommendations|profiling|diagnostics)\\b`;
const switchedOff = new RegExp(
  `\\b(?:turn(?:ing)? off|switch(?:ing)? off|disabl(?:e|ing)) (?:[\\w'-]+ ){0,4}?${recording}|\\b(?:turn|switch)(?:ing)? (?:[\\w'-]+ ){0,3}?${recording} off\\b`,
  'g',
);

function cue(kind: Kind, ...sources: (RegExp | string)[]): Cue {
  const joined = sources.map((source) => (typeof source === 'string' ? source : source.source)).join('|');
  return { kind, says: prefiltered(new RegExp(joined, 'g')) };
}

/** From the most special to the most general: of two cues at the same distance from a link the earlier one wins. */
export const cues: readonly Cue[] = [
  cue(
    'arbitration-opt-out',
    /(?:opt|opting)[ -]?out of (?:the )?(?:binding )?arbitration|reject .{0,30}?arbitration/,
  ),
  cue('limit-sensitive', /limit (?:the )?(?:use|processing)(?: and disclosure)? of (?:my |your )?sensitive/),
  cue(
    'sale-opt-out',
    /(?:do not|don't|not to) sell|\brequest(?:ing|s|ed)? that .{0,40}?\b(?:does )?not sell|opt(?:ing)?[ -]?out of (?:\w+ ){0,3}(?:sales?|selling)\b|(?<!\b(?:adjust\w*|chang\w*|mak\w+|exercis\w+|about|regarding|to) )your privacy choices(?! and\b)|\bprivacy choices (?:page|link|portal|form|tool|cent(?:er|re))|^(?:california |u\.?s\.? )?privacy choices$/,
  ),
  cue(
    'sharing-opt-out',
    /(?:opt(?:ing)?[ -]?out of|oppos(?:e|ing)) (?:the |such |any |our )?(?:sharing|disclosure)|opt(?:ing)?[ -]?out of (?:having )?.{0,60}?(?:shared|disclosed|sharing|disclosing)|(?:do not|don't) share (?:my|your)|(?:not|don't) (?:want|wish|like) .{0,60}?(?:shar(?:e|ed|ing)|disclos\w+) .{0,40}?(?:third|other|partner|affiliate|compan|anyone|advertiser)|(?:stop|disable|turn(?:ing)? off|switch(?:ing)? off|prevent|refuse) (?:the |your |our |any |this |such )?(?:data )?sharing\b|rather (?:we|you) (?:did|do) not (?:share|disclose)|\b(?:manag\w+|control\w*|choos\w+|decid\w+) (?:whether|if) .{0,40}?\bshar(?:e|es|ed|ing)\b|\bto (?:limit|restrict) (?:our|the|this|such|what|that) (?:[\w-]+ ){0,3}?shar(?:e|ing)\b/,
  ),
  cue(
    'analytics-opt-out',
    `${optOut} .{0,40}?(?:analytics|measurement|session record\\w+|statistics)`,
    /analytics .{0,20}?opt[ -]?out/,
  ),
  cue(
    'cookie-settings',
    /(?:cookies?|consent|tracking) (?:settings|preferences?(?! expression)|choices|options|manager|consent|controls?|cent(?:er|re)|tool|policy preferences)/,
    /\b(?:manage|change|edit|update|review|withdraw|customi[sz]e|adjust|reset|reject|refuse|control|set|modify|delete|decline|disable) .{0,30}?cookies?\b(?: (?:settings|preferences?|choices|options)\b)?|manage (?:my |your )?(?:\w+ )?consent\b/,
    /reject (?:all|non-essential|optional)/,
  ),
  cue(
    'ads-opt-out',
    /ad ?choices|(?:\bads?|advert(?:ising|isements?)|interest[ -]based|personali[sz]ed|targeting) (?:privacy )?(?:settings|preferences?|choices|controls?|opt[ -]?outs?)/,
    `${optOut} .{0,60}?(?:\\bads?\\b|advertis|interest[ -]based|target|tracking|cookies|profiling|behaviou?ral|remarketing|retargeting|personali[sz])`,
    /(?:control|choices?|manage|limit(?:ing)?) .{0,30}?(?:\bads\b|\bad (?:settings|preferences?|choices)\b|advertis\w*(?: (?:settings|preferences?|choices)\b)?)|limit(?:ing)? ad\b|(?:turn|switch)(?:ing)? (?:\w+ ){0,2}?(?:ads|advertis\w+|tracking|targeting) off|consumer choice page|\b(?:not|don't|rather not) (?:want|wish|like)\b.{0,60}?\b(?:us(?:e|ed|ing)|process(?:ed|ing)?|s(?:ee|how|hown|erved)|receiv\w+) .{0,40}?(?:target|interest[ -]based|personali[sz]|behaviou?ral).{0,12}?\bad(?:s|vert\w+)?\b/,
  ),
  cue(
    'unsubscribe-form',
    /unsubscrib\w*|\bremov(?:ed|al) from (?:[\w-]+ ){0,4}?(?:mailings?|marketing|newsletters?|promotion\w*|communications)\b|\blist removal\b|\bsuppression list\b|\b(?:remov\w+|delet\w+|tak(?:e|en|ing)) (?:.{0,40}? )?(?:from|off) (?:our|the|any|all|their) (?:[\w-]+ ){0,3}?lists?\b|\b(?:do[- ]not|not be(?:ing)?|not to be|no longer be)[- ](?:call(?:ed)?|mail(?:ed)?|e-?mail(?:ed)?|text(?:ed)?)\b|\bto (?:limit|restrict) .{0,60}?\b(?:for|from) (?:\w+ )?marketing\b/,
    /\b(?:do not|don't|no longer) want (?:[\w-]+ ){0,4}?(?:newsletters?|e-?mails?|mailings?|messages|marketing|offers|letters|calls|catalog(?:ue)?s)\b/,
    /\b(?:(?:do not|don't|no longer|prefer not to|rather not) (?:want|wish|like)?(?: to)?|not (?:want|wish)(?:ing)? to) ?(?:receive|get|be (?:sent|contacted)|hear).{0,60}?(?:e-?mails?\b|marketing|newsletters?|\bmailings?|promotion\w*|communications?|messages|offers|updates)/,
    `${optOut} .{0,60}?(?:e-?mails?\\b(?! (?:us|me|at|to|address|your|our|the)\\b)|marketing|newsletters?|\\bmailings?|promotion\\w*|communications?|messages|offers|notifications|calls|solicitations?|mailing list)`,
  ),
  cue(
    'preference-center',
    /(?:e-?mail|communications?|contact|marketing|notifications?|subscriptions?|newsletter|messag\w+|mailing) (?:preferences?|settings|options|cent(?:er|re)|choices|profile)|preference cent|customer preferences|choices? about how (?:[\w']+ ){1,6}?(?:reach(?:es)?|contacts?|communicates?)\b|choose how .{0,30}?uses? your|manage .{0,20}?(?:subscriptions|preferences)|(?:update|change|set|manage) (?!.{0,12}\blocation\b).{0,20}?preferences|(?:turn(?:ing)? (?:on|off)|disabl\w+|manag\w+|stop|control|choos\w+|chang\w+|opt[ -]?out of|mut(?:e|ing)|receiv\w+|push|adjust\w*|updat\w+) .{0,30}?\bnotifications\b|^notifications$|\be-?mail subscriptions\b|\b(?:turn(?:ing)? off|disabl\w+|stop|opt[ -]?out of) .{0,30}?\balerts\b|\bturn .{0,30}?\balerts off\b|\b(?:which|what) (?:kinds? of |types? of )?(?:e-?mails?|messages|notifications|newsletters|communications|offers|mailings) (?:you|we send|reach you)\b|\bhow (?:and when )?we (?:may )?(?:e-?mail|contact|call|text) you\b|\b(?:control|choose|decide|manage|select) (?:whether|if|how often) you (?:will )?(?:receive|get|are sent) .{0,40}?(?:e-?mails|messages|communications|newsletters)\b|\b(?:kinds?|types?) of (?:e-?mails|messages|notifications|newsletters|communications) you (?:receive|get)\b/,
  ),
  cue(
    'content-removal',
    /removal of (?:[\w-]+ ){0,3}(?:content|posts?|comments?|testimonial|photos?)|remove? .{0,30}?(?:testimonial|review|content|post|comment|photo|listing)|(?:delete|update or delete) .{0,20}?(?:testimonial|review)/,
  ),
  cue(
    'delete',
    `\\b(?:delet(?:e|ing)|eras(?:e|ing)|remov(?:e|ing)|clos(?:e|ing)|deactivat(?:e|ing)|cancel(?:l?ing)?|terminat(?:e|ing)|destroy(?:ing)?) .{0,40}?(?:accounts?\\b|${data}\\b)`,
    `\\b(?:have|having|want|like|ask(?:ing)? that|request(?:ing)? that) .{0,40}?(?:accounts?|${data}) (?:to )?(?:be )?(?:\\w+,? (?:or |and )?){0,3}?(?:deleted|erased|removed|destroyed)\\b`,
    /\b(?:want|wish|like) (?:it|them|this|these) (?:to be )?(?:deleted|erased|removed)|(?:account|data|information) deletion|deletion request|\b(?:removal|deletion|erasure) of (?:[\w']+ ){0,3}(?:data|information|account|profile)\b|right to (?:be forgotten|erasure|deletion)|request(?:ing)? (?:the )?(?:deletion|erasure)/,
  ),
  cue(
    'portability',
    /(?<!\b(?:will|automatically|apps?|we|us) (?:\w+ )?)(?:download|export)\w* .{0,30}?(?:data|information|archive|copy)|data (?:export|download|portability)|\bexport (?:functionality|feature|function|tool|option)|\bexport(?:ing)? (?:them|it|everything)\b|\b(?:portable|machine-readable) copy|\bport your\b/,
  ),
  cue(
    'access',
    /shine the light|request that .{0,40}? (?:tell|disclose|provide)|(?:obtain|receive|request|get) an? (?:extract|overview|print-?out)|request(?:ing)? (?:for )?(?:access|a copy(?! of (?:our|the|these|those|such|any) (?:[\w']+ ){0,3}(?:clauses|safeguards?|contracts?|agreements?|mechanisms?|measures|polic\w+|sccs?))|information (?:about|on|regarding) (?:how )?(?:your|the|our|what|whether)\b)|(?:access|obtain|get|receive|retrieve) (?:a )?copy of(?! (?:these|those|them)\b(?! [a-z])| (?:our|the|these|those|such|this|any|relevant) (?:[\w']+ ){0,3}(?:clauses|safeguards?|contracts?|agreements?|mechanisms?|measures|notice|polic\w+|sccs?))|request to (?:know|access)|to (?:gain|get|obtain|have) access to (?:your|this|the|any) (?:personal )?(?:data|information)|right (?:of|to) access|(?<!\b(?:have|has|had|having|gain|gains|gained|with|without|unauthori[sz]ed|limits?|restrict\w*|given|giv(?:e|es|ing)|grant\w*|allow\w*|control|revok\w*|publisher|partner|parties|our|their|its) )access(?:ing)?,? (?:(?:or|and|to|any|all|of|update|review|correct|delete|erase|amend|change|your|their|the|our),? ){1,6}(?:personal\w* )?(?:identifiable )?(?:data|information)|submit an? access/,
  ),
  cue(
    'request-form',
    /(?:privacy|data|dsar|dsr|subject|consumer|rights?|ccpa|gdpr|california|individual) .{0,24}?\b(?:requests?(?: form| portal)?|forms?|portal)\b|request (?:intake )?(?:form|portal)|web ?form|exercis\w+ .{0,60}?(?:rights?|choices)|submit(?:ting)? .{0,30}?request|rights? request|mak(?:e|ing) .{0,20}?request|\bdsar\b|privacy portal|rights (?:cent(?:er|re)|portal|page)\b|contact(?:ing)? us (?:about|regarding|on|concerning) your (?:\w+ )?rights\b/,
  ),
  cue(
    'correct',
    `\\b(?:correct|rectify|update|amend|edit|change|modify)(?:ing)? (?!how |(?:your|my) mind\\b).{0,40}?(?:${data})\\b`,
  ),
  cue(
    'object',
    /object(?:ing)? to|(?<=\bright )to object\b|\bobject (?:by|via|through|using|here)\b|\bstop (?:using|processing) (?:your|my|their) (?:personal )?(?:data|information)\b|human (?:review|intervention)|reviewed by a (?:human|person)|(?:submit|mak|rais|fil|lodg)\w* an objection|(?:withdraw|revok)\w* .{0,20}?(?:consent|agreement|permission|authori[sz]ation)|\baccess to your data (?:may|can) be revoked|\b(?:chang|limit|control|restrict)\w* how (?:we|it|they) (?:us|process)\w+ (?:your|my)\b|\bconsents?\b,? (?:which|that) you (?:can|may|could) (?:\w+ )?(?:withdraw|revoke)|(?:adjust|chang|updat|modify)\w* your (?:\w+ )?consents?\b(?! (?:choices|settings|preferences|options))|opt(?:ing)?[ -]?out of .{0,40}?(?:training|train|improv)|turn(?:ing)? off .{0,24}?training|do not train|(?:whether|not|stop) .{0,60}?(?:train(?:ing)?|improv\w+) .{0,24}?(?:models?|\bai\b)|training (?:control|setting|toggle)/,
  ),
  cue(
    'account-self-service',
    /(?:account|privacy|profile|user|data|security|in-app|app|sharing) (?:settings|dashboard|controls?|preferences|tools|check-?up|cent(?:er|re)|options)|account page|(?:turn|switch)(?:ing)? (?:\w+ ){0,2}?personali[sz]ation off|(?:my|your) (?:account|profile)\b|user profile|(?:sign|log)(?:g?ing)? ?in(?:to)? (?:.{0,40}? )??(?:to your account|on\b|at\b|here\b)|\bsettings\b/,
  ),
  cue(
    'dispute',
    /(?<!\bresolving )dispute(?! or discrepanc| (?:the |its |their |that )?(?:correctness|accuracy))|unresolved (?:privacy|complaint|concern)|alternative dispute|ombuds\w*|independent recourse/,
  ),
  cue(
    'contact-form',
    /contact(?:ing)? (?:us|form|page|support|customer|our)|contact(?:ing)? (?:[\w.'-]+ ){1,4}(?:here|online|team|department|officer)\b|contact .{0,30}?\bforms?\b|\b(?:use|using|via|find|see) (?:the|our) contact (?:information|details)\b|(?<!'s )\bcontact (?:information|details)\b.{0,60}? (?:is|are|be) (?:also )?(?:available|found|listed|located)\b|(?:questions|comments|inquiries|enquiries|concerns)\b.{0,90}? (?:(?:should|may|can|must) be\b|directed|addressed|sent|submitted)|(?:officer|dpo|team)\b.{0,60}?(?:can|may) be (?:contacted|reached)|get in touch|support (?:form|request|team)/,
  ),
  {
    kind: 'object',
    says: prefiltered(
      /opt(?:ing|ed)?[ -]?out|\b(?:consumer|user|data|customer) choices? (?:page|form|tool)/g,
    ),
    vague: true,
  },
  { kind: 'object', says: prefiltered(switchedOff), vague: true },
];

const quickly = prefiltered(
  /opt|oppos|out of|disab|deactiv|block|refus|prohibit|declin|prevent|analytic|advert|track|erasure|appeal|sell|not share|port your|portable|privacy|choice|cookie|consent|setting|prefer|unsub|delet|eras|destroy|remov|clos|download|export|copy|access|request|right|\bform|webform|portal|correct|updat|amend|edit|object|withdraw|turn|account|profile|disput|contact|manage|control|notif|ombud|limit|logg?(?:ing)? ?in|sign(?:ing)? ?in|stop|receiv|extract|train|revok|subscription|dsar|shine the|not (?:call|mail|e-?mail)|which e?-?m|what e?-?m|switch|interest|rather|do[- ]not|how we|restrict|n't share|suppression|n(?:o|')t want|tak(?:e|en|ing) (?:.{0,40}? )?off/,
);

/** Where a cue stands in a text. */
export type Said = { kind: Kind; start: number; end: number; vague?: true };

/** Whether a text in lower case can hold an English cue at all: one cheap look before the many. */
export function mayCue(words: string): boolean {
  return quickly.test(words);
}

const mostHits = 8;

/** Every cue's hits in a text as `plainWords` gives it, at most eight for each cue, English ones first. */
export function cuesIn(words: string): Said[] {
  const said: Said[] = [];
  if (mayCue(words)) collect(cues, words, said);
  if (mayBeAbroad(words)) collect(cuesAbroad, words, said);
  return said;
}

function collect(wanted: readonly Cue[], words: string, said: Said[]): void {
  for (const { kind, says, vague } of wanted) {
    for (const { index, 0: match } of says.all(words, mostHits))
      said.push({ kind, start: index, end: index + match.length, ...(vague && { vague }) });
  }
}

/** The most special cue of a text; `null` when it says nothing. */
export function firstCue(words: string): Kind | null {
  const english = mayCue(words) ? firstOf(cues, words) : null;
  return english ?? (mayBeAbroad(words) ? firstOf(cuesAbroad, words) : null);
}

function firstOf(wanted: readonly Cue[], words: string): Kind | null {
  return wanted.find(({ says }) => says.search(words) >= 0)?.kind ?? null;
}
