import { deadlineFor } from '../../residence/rights.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, identified, stateAct } from './phrases.ts';
import { californian, confirmReceipt, resident } from './us-phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('correct', residence);

export const usCorrect: LetterKind = {
  id: 'us-correct',
  title: 'Have wrong data corrected',
  kinds: ['correct', 'request-form'],
  law: { ccpa: californian('§ 1798.106'), 'us-state': stateAct },
  requires: ['wrong', 'right'],
  deadline,
  subject: ({ person }) => `Request to correct my personal information: ${person.name}`,
  body: (facts) => [
    `${resident(facts)} I ask you under ${facts.law} to correct inaccurate personal information about me. ${identified(facts)}`,
    `This is inaccurate: ${facts.details.wrong}\nThis is right: ${facts.details.right}`,
    'Please have your service providers and contractors correct it too. If you need documents, please tell me which; if you doubt the correction, please tell me why.',
    `${confirmReceipt(facts)}${answerBy(deadline(facts.residence))}`,
  ],
};
