import { deadlineFor } from '../../residence/rights.ts';
import type { Facts, LetterKind } from './letter.ts';
import { answerBy, identified, stateAct } from './phrases.ts';
import { californian, confirmReceipt, resident } from './us-phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('access', residence);

/** California lists what has to be told; the other acts give access and a copy, and the rest can only be asked. */
function opening(facts: Facts): string[] {
  return facts.residence.regime === 'ccpa'
    ? [
        `${resident(facts)} I make a request to know under ${facts.law}. ${identified(facts)}`,
        'Please tell me, for all personal information that you have collected about me since 1 January 2022, beyond the last 12 months:',
      ]
    : [
        `${resident(facts)} I ask under ${facts.law} for access to my personal data. ${identified(facts)}`,
        'Please confirm whether you process personal data about me, and send me a copy in a portable, readily usable format. Please also tell me:',
      ];
}

export const usKnow: LetterKind = {
  id: 'us-know',
  title: 'Ask what they know about you',
  kinds: ['access', 'portability', 'request-form'],
  law: { ccpa: californian('§§ 1798.100, 1798.110, 1798.115'), 'us-state': stateAct },
  requires: [],
  deadline,
  subject: ({ person, residence }) =>
    `${residence.regime === 'ccpa' ? 'Request to know' : 'Request for access to my personal data'}: ${person.name}`,
  body: (facts) => [
    ...opening(facts),
    [
      ...(facts.residence.regime === 'ccpa'
        ? ['- the categories, and the specific pieces in a portable, readily usable format;']
        : ['- the categories of data;']),
      '- the categories of sources;',
      '- your purposes for collecting, selling or sharing it;',
      '- the categories of third parties to whom you disclosed it, by name where you can;',
      '- whether you sold or shared it: which categories, to which third parties;',
      '- which categories you disclosed for a business purpose, and to whom.',
    ].join('\n'),
    `${confirmReceipt(facts)}${answerBy(deadline(facts.residence))} I need not open an account for this. If what I gave does not suffice to verify me, please tell me what does.`,
  ],
};
