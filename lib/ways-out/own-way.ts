import { prefiltered } from '../prefilter.ts';

/** What a reader does where the choice is kept. */
const acts =
  '(?:click|tapp|follow|select|visit|go|chang|adjust|updat|turn|switch|disabl|delet|uninstall|remov|unsubscrib|logg|sign|access|edit|manag|uncheck|untick|clos|block|configur|set|modify|navigat|deactivat|choos|us(?=ing (?!(?:the|our|any|one|these) (?:\\w+ ){0,3}(?:contact|address|e-?mail|details)\\b)))ing';

const elsewhere = prefiltered(
  new RegExp(
    [
      `\\bby (?:[a-z]+ly )?${acts}\\b`,
      '\\b(?:through|via|from|in|within|inside|using|under) (?:the|your|our|their|its|\\w+) (?:[\\w-]+ ){0,4}?(?:settings?|preferences|cent(?:er|re)|dashboard|menu|toggle|choices|device|website|account)\\b',
      '\\b(?:can|may|could|please|simply|will) (?:also |either |then )?(?:click|select|log ?in|sign in|uncheck|untick|visit|go to)\\b|\\bset your\\b',
      '\\b(?:customers|users|members|you) (?:can|may) (?:also |always )?(?:\\w+ly )?(?:delete|close|cancel|deactivate) (?:your|their|the|any|all) (?:[\\w-]+ ){0,5}(?:accounts?|profiles?|data|content|conversations)\\b',
    ].join('|'),
  ),
);

const asks =
  /\b(?:contact(?:ing)? us|let(?:ting)? us know|notifying|informing|e-?mailing|(?:by|per|an|send(?:ing)?) e-?mail|(?:submit|send|mak)(?:ting|ing|e)? (?:us )?a request|ask us|request(?:ing)? (?:that|deletion|erasure|the deletion))\b/;

/** Whether words (as `plainWords` gives them) tell how a choice is made other than by writing to the company. */
export function isMadeElsewhere(words: string): boolean {
  return elsewhere.test(words) && !asks.test(words);
}
