import type { Draft } from './draft.ts';
import { instructionsIn } from './instruction-readers.ts';
import { learnedIn } from './instructor.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { isCode } from './wording.ts';

/** A lead-in longer than this, in characters, says too much of its own to be read with each item of its list. */
const longestLead = 300;

/** What stands in such a list is of the company, and its items are read alone: "We collect your data for these purposes:". */
const ofCompany =
  /\bwe (?:\w+ )?(?:collect|use|process|share|disclose|receive|obtain|gather|store)\b|\binformation collected\b/;

/** What a policy tells the reader to do where there is no address to open. */
export function fromInstructions(policy: PolicyText): Draft[] {
  return policy.classified.flatMap(({ statement }) => {
    const { lead, text } = statement;
    const led = lead !== '' && lead.length < longestLead ? policy.plain(lead) : '';
    const words = led === '' || ofCompany.test(led) ? policy.plain(text) : `${led} ${policy.plain(text)}`;
    const told = instructionsIn(words, statement, policy.abroad);
    const learned = learnedIn(words, statement, policy.abroad, policy.instructor, told);
    if (told.length + learned.length > 0 && isCode(text)) return [];
    return [...told, ...learned].map(
      ({ kind, channel, label, steps, control }): Draft => ({
        kind,
        channel,
        status: 'as-written',
        source: 'policy',
        statement,
        evidence: quoteAround(statement, statement.start),
        ...(label && { label }),
        ...(steps && { steps }),
        ...(control && { control }),
      }),
    );
  });
}
