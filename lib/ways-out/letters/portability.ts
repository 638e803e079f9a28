import { deadlineFor } from '../../residence/rights.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, anywhere, citesGdpr, identified, inEurope } from './phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('portability', residence);

export const portability: LetterKind = {
  id: 'portability',
  title: 'Get your data in a file you can take elsewhere',
  kinds: ['portability', 'request-form'],
  law: {
    ...inEurope('Article 20', 'Article 28'),
    ...anywhere('Article 20', ['us-none', 'national', 'none']),
  },
  requires: [],
  optional: ['receiver'],
  deadline,
  subject: ({ person }) => `Request for data portability: ${person.name}`,
  body: (facts) => {
    const cited = citesGdpr(facts.residence);
    const { receiver } = facts.details;
    return [
      `I ask you under ${facts.law} for the personal data concerning me that I provided to you. ${identified(facts)}`,
      'This means all data that you process by automated means on the basis of my consent or of a contract with me, what you observed of my use included. ' +
        `Please provide them in a structured, commonly used and machine-readable format, such as JSON or CSV${cited ? ' (Article 20(1))' : ''}.`,
      receiver === ''
        ? 'Please send the file to me, or a link from which I can download it.'
        : `Where technically feasible, please transmit the data directly to ${receiver}${cited ? ' (Article 20(2))' : ''}; otherwise please send them to me.`,
      answerBy(deadline(facts.residence)),
    ];
  },
};
