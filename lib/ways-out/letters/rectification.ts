import { deadlineFor } from '../../residence/rights.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, anywhere, citesGdpr, identified, inEurope } from './phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('correct', residence);

export const rectification: LetterKind = {
  id: 'rectification',
  title: 'Have wrong data corrected',
  kinds: ['correct', 'request-form'],
  law: {
    ...inEurope('Article 16', 'Article 32(1)'),
    ...anywhere('Article 16', ['us-none', 'national', 'none']),
  },
  requires: ['wrong', 'right'],
  deadline,
  subject: ({ person }) => `Request for rectification of my personal data: ${person.name}`,
  body: (facts) => [
    `I ask you under ${facts.law} to correct personal data that you hold about me. ${identified(facts)}`,
    `This is wrong or incomplete: ${facts.details.wrong}\nThis is right: ${facts.details.right}`,
    'Please tell everybody to whom you disclosed the wrong data about the correction, and tell me who they are' +
      `${citesGdpr(facts.residence) ? ' (Article 19)' : ''}.`,
    answerBy(deadline(facts.residence)),
  ],
};
