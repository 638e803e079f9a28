import { deadlineFor } from '../../residence/rights.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, identified, stateAct } from './phrases.ts';
import { californian, confirmReceipt, resident } from './us-phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('access', residence);

export const usKnow: LetterKind = {
  id: 'us-know',
  title: 'Ask what they know about you',
  kinds: ['access', 'portability', 'request-form'],
  law: { ccpa: californian('§§ 1798.100, 1798.110, 1798.115'), 'us-state': stateAct },
  requires: [],
  deadline,
  subject: ({ person }) => `Request to know: ${person.name}`,
  body: (facts) => [
    `${resident(facts)} I make a request to know under ${facts.law}. ${identified(facts)}`,
    'Please tell me, for all personal information that you have collected about me' +
      `${facts.residence.regime === 'ccpa' ? ' since 1 January 2022, beyond the last 12 months' : ''}:`,
    [
      '- the categories, and the specific pieces in a portable, readily usable format;',
      '- the categories of sources;',
      '- your purposes for collecting, selling or sharing it;',
      '- the categories of third parties to whom you disclosed it, by name where you can;',
      '- whether you sold or shared it: which categories, to which third parties;',
      '- which categories you disclosed for a business purpose, and to whom.',
    ].join('\n'),
    `${confirmReceipt(facts)}${answerBy(deadline(facts.residence))} I need not open an account for this. If what I gave does not suffice to verify me, please tell me what does.`,
  ],
};
