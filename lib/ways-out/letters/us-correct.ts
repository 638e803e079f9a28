import type { Residence } from '../../residence/residence.ts';
import { deadlineFor } from '../../residence/rights.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, identified, stateAct } from './phrases.ts';
import { californian, confirmReceipt, resident } from './us-phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('correct', residence);

function correctingAct(residence: Residence): string | undefined {
  return residence.regime === 'us-state' && residence.law.corrects ? stateAct(residence) : undefined;
}

export const usCorrect: LetterKind = {
  id: 'us-correct',
  title: 'Have wrong data corrected',
  kinds: ['correct', 'request-form'],
  law: { ccpa: californian('§ 1798.106'), 'us-state': correctingAct },
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
