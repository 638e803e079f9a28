import type { Draft } from './draft.ts';
import { instructionsIn } from './instruction-readers.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';

/** A lead-in longer than this, in characters, says too much of its own to be read with each item of its list. */
const longestLead = 300;

/** What a policy tells the reader to do where there is no address to open. */
export function fromInstructions(policy: PolicyText): Draft[] {
  return policy.classified.flatMap(({ statement }) => {
    const { lead, text } = statement;
    const isBrief = lead !== '' && lead.length < longestLead;
    const words = isBrief ? `${policy.plain(lead)} ${policy.plain(text)}` : policy.plain(text);
    return instructionsIn(words, statement, policy.abroad).map(
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
