import type { Draft } from './draft.ts';
import { instructionBits, instructionsIn } from './instruction-readers.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';

/** A lead-in longer than this, in characters, says too much of its own to be read with each item of its list. */
const longestLead = 300;

/** What a policy tells the reader to do where there is no address to open. */
export function fromInstructions(policy: PolicyText): Draft[] {
  return policy.classified.flatMap(({ statement }) => {
    const { lead, text } = statement;
    const isBrief = lead !== '' && lead.length < longestLead;
    const stems = isBrief ? policy.stems(lead) | policy.stems(text) : policy.stems(text);
    if (!policy.abroad && (stems & instructionBits) === 0) return [];
    const words = isBrief ? `${policy.plain(lead)} ${policy.plain(text)}` : policy.plain(text);
    return instructionsIn(words, stems, statement, policy.abroad).map(
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
