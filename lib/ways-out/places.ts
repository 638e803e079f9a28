import { prefiltered } from '../prefilter.ts';

/** Where settings are kept: words that name a place of the reader's own, not merely what the reader prefers. */
export const place = prefiltered(
  new RegExp(
    [
      "\\b(?:account|accounts|profile|user|app|in-app|privacy|notifications?|e-?mails?|data|security|member|personal|parental|communications?|ads?|advertising|location|service's|site's) (?:account )?(?:settings?|preferences|preference (?:settings|cent(?:er|re)|page)|controls?|dashboard)\\b",
      '\\b(?:your|the|its|our|their|via|through|in|from|under|within) (?:[\\w\'"&-]+ ){0,3}"?(?:settings|dashboard)\\b',
      '\\b(?:in|via|through|from|under|within|using|on) (?:your|the|our) (?:[\\w\'"&-]+ ){0,3}"?(?:preferences|controls|preference cent(?:er|re))\\b',
      '\\baccount management (?:tool|page|section|portal|area)\\b|\\busing (?:the )?settings\\b|\\bsettings?"? ?(?:>|→|»|›|menu|page|tab|section)|[>→»›] ?"?(?:\\w+ )?(?:settings?|preferences|options)\\b|\\byour (?:[\\w&-]+ )?(?:account|privacy|profile|user) setting\\b|\\buser controls?\\b|\\b(?:in-product|in-app|self-service|built-in) (?:tools?|features?)\\b|\\bweb interface\\b|\\baccount management console\\b|\\b(?:moving|using|sliding|(?:switch|turn)(?:ing)? off) the (?:[\\w-]+ ){0,3}(?:toggle|slider)\\b|\\bby (?:simply )?(?:logging|signing) (?:in|on)(?: to \\S+)?,? and (?:updat|edit|chang|chec|delet|manag|modif|adjust)\\w*|\\b(?:allow|let|enable)s? you to (?:\\w+,? (?:and |or )?){0,3}(?:change|modify|update|edit|manage|delete|correct|close) your (?:account|profile|user|personal)\\b|\\b(?:users|members|customers|subscribers) can (?:(?:\\w+, )*\\w+,? (?:and|or) )?(?:edit|update|delete|change|modify|correct|remove) their (?:personal |own )?(?:information|data|profiles?|accounts?|details)\\b|\\b(?:user|member|customer)(?: account)? (?:area|panel)\\b|(?<!device )\\bcontrol panel\\b|\\bsettings (?:feature|function)\\b',
      "\\b(?:sign|log)(?:g?ing)? ?(?:in|on)(?:to)? (?:to )?(?:your|an|the)? ?(?:[\\w'&-]+ ){0,2}(?:account|profile)\\b",
      '\\b(?:from|in|into|through|via|within|on|under|using|accessing|visit(?:ing)?|open(?:ing)?|go(?:ing)? to|edit(?:ing)?|updating) your .{0,50}?(?:account|profile)\\b',
      '\\bdirectly (?:within|in|through|via|on|from) (?:the|our|your) (?:[\\w&-]+ )?(?:services?|app|application|site|website|platform|portal|account)\\b',
      '\\b(?:chang|adjust|updat|edit|modif)\\w* (?:the |your |our |these |relevant |applicable |corresponding |appropriate ){0,2}(?:[\\w-]+ ){0,2}settings (?:on|in|within|of) (?:the|our|your)\\b',
      '\\b(?:section|page|tab|menu|area) (?:of|in) (?:your|the|our) .{0,30}?(?:account|profile|settings|app)\\b',
      '["\'](?:your|my) (?:account|profile|settings|preferences)["\'] (?:section|page|tab|menu|area|link)\\b',
    ].join('|'),
  ),
);

/** The app, the service, an area of it: a place only for what is plainly done to what is kept of the reader. */
export const service = prefiltered(
  new RegExp(
    [
      "\\b(?:in|within|through|via|using|from|on) (?:the|our) (?:[\\w'&.-]+ ){0,2}(?:mobile )?app(?:lication|s)?\\b(?! stores?)",
      "\\blog(?:ging)? ?(?:in|on)(?:to)? (?:to )?(?:the|our) (?:[\\w'&-]+ ){0,2}(?:service|app|application|platform|portal|website|site|system)\\b",
      "\\b(?:in|via|through|from|within|using|at|on|visit(?:ing)?) (?:the|our|your) (?:[\\w'&-]+ ){0,2}?(?:member|account|customer|user|privacy|my|self-service) (?:cent(?:er|re)|area|hub|zone|page|portal|section|tab)\\b",
      '"[^"]{3,40}" (?:section|page|tab|menu|screen) (?:of|in|within|on) (?:the|our|your|that) (?!(?:\\w+ ){0,2}(?:polic|notice|statement))',
    ].join('|'),
  ),
);

/** What the reader does there. */
export const looksAfter =
  /(?<!\bwe (?:\w+ ){0,3})\b(?:correct|updat|edit|delet|chang|modif|manag|withdraw|disabl|opt(?:ing)?[ -]?out|unsubscrib|export|adjust|remov|amend|rectif|exercis)\w*(?: \S+){0,6}? (?:personal (?:data|information)|your (?:\w+ ){0,2}(?:data|information|details|profile|preferences?|accounts?|consents?|rights?|subscriptions?|settings)|this right|these rights|notifications)\b/;
