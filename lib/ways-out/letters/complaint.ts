import type { Residence } from '../../residence/residence.ts';
import { deadlineFor } from '../../residence/rights.ts';
import type { LetterKind } from './letter.ts';
import { dayInWords, ended, within } from './phrases.ts';

function home({ regime, name }: Residence): string {
  if (regime === 'none') return '';
  return `My place of residence: ${regime === 'us-none' ? 'United States' : name}. `;
}

const generally = () => 'the law that you enforce';

export const complaint: LetterKind = {
  id: 'complaint',
  title: 'Complain to the authority',
  kinds: ['regulator'],
  law: {
    gdpr: () => 'Article 77 GDPR',
    'uk-gdpr': () => 'section 165 of the Data Protection Act 2018',
    'swiss-fadp': () => 'Article 49 of the Swiss Federal Act on Data Protection (FADP)',
    ccpa: () => 'the California Consumer Privacy Act (Cal. Civ. Code § 1798.100 et seq.)',
    'us-state': generally,
    'us-none': generally,
    national: generally,
    none: generally,
  },
  requires: ['controller', 'events', 'firstSent', 'firstText'],
  optional: ['answerText', 'wish', 'anonymous'],
  deadline: (residence) => deadlineFor('regulator', residence),
  toAuthority: true,
  subject: ({ details }) => `Complaint about ${details.controller}`,
  body: (facts) => {
    const { person, details, residence, law } = facts;
    const deadline = deadlineFor('regulator', residence);
    const answer =
      details.answerText === '' ? 'I have had no answer.' : `Their answer:\n${details.answerText}`;
    return [
      `I complain under ${law} about how ${details.controller} handles my personal data. ${home(residence)}The company knows me as: ${ended(person.knownAs)}`,
      `What happened:\n${details.events}`,
      `I wrote to the company on ${dayInWords(details.firstSent)}. My letter:\n${details.firstText}`,
      answer,
      details.wish === ''
        ? 'Please look into this and have the company comply with the law.'
        : `I ask you for this:\n${details.wish}`,
      ...(details.anonymous === '' ? [] : ['Please do not name me to the company without asking me first.']),
      ...(deadline === undefined ? [] : [`Please tell me about progress or outcome ${within(deadline)}.`]),
    ];
  },
};
