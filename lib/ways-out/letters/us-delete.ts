import { deadlineFor } from '../../residence/rights.ts';
import type { Facts, LetterKind } from './letter.ts';
import { answerBy, ended, identified, stateAct } from './phrases.ts';
import { californian, confirmReceipt, resident } from './us-phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('delete', residence);

function whatOf({ details }: Facts): string {
  return details.what === ''
    ? 'all personal information about me'
    : `this information about me: ${details.what}`;
}

export const usDelete: LetterKind = {
  id: 'us-delete',
  title: 'Have your data deleted',
  kinds: ['delete', 'account-self-service', 'request-form', 'broker-opt-out'],
  law: { ccpa: californian('§ 1798.105'), 'us-state': stateAct },
  requires: [],
  optional: ['what'],
  deadline,
  subject: ({ person }) => `Request to delete my personal information: ${person.name}`,
  body: (facts) => [
    `${resident(facts)} I ask you under ${facts.law} to delete ${ended(whatOf(facts))} ${identified(facts)}`,
    'Please also have your service providers and contractors delete it, and tell every third party to whom you sold it or with whom you shared it to delete it.',
    'If you keep anything, please tell me what, and on which exception you rely.',
    `${confirmReceipt(facts)}${answerBy(deadline(facts.residence))}`,
  ],
};
