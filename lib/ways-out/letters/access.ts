import { deadlineFor } from '../../residence/rights.ts';
import type { Facts, LetterKind } from './letter.ts';
import { answerBy, anywhere, citesGdpr, identified, inEurope } from './phrases.ts';

/** Article 15(1)(a)-(h), in order. */
const gdprItems = [
  '(a) the purposes for which you process them;',
  '(b) the categories of data;',
  '(c) the recipients to whom they were or will be disclosed, by name, above all those outside the country;',
  '(d) how long you will store them, or how you decide that;',
  '(e) my rights to rectification, erasure, restriction and objection;',
  '(f) my right to complain to a supervisory authority;',
  '(g) where you got the data, if not from me;',
  '(h) whether there is automated decision-making, including profiling, and if so the logic involved and its consequences for me;',
];

/** FADP Art. 25(2)(a)-(g). */
const swissItems = [
  '(a) who the controller is and how to reach it;',
  '(b) the data themselves;',
  '(c) the purposes for which you process them;',
  '(d) how long you will store them, or how you decide that;',
  '(e) where you got the data, if not from me;',
  '(f) whether there are automated individual decisions, and if so the logic behind them;',
  '(g) the recipients or their categories, the countries they are in and the safeguards there (Article 19(4)).',
];

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('access', residence);

function items({ residence }: Facts): string {
  if (residence.regime === 'swiss-fadp') return swissItems.join('\n');
  const basis = citesGdpr(residence) ? ', under Article 15(2),' : '';
  return [...gdprItems, `and${basis} the safeguards for every transfer to a third country.`].join('\n');
}

/** Where it is not known which law applies, it cannot be said what that law grants. */
function free({ residence }: Facts): string {
  return citesGdpr(residence) || residence.regime === 'swiss-fadp'
    ? 'The answer is free of charge.'
    : 'Please answer free of charge.';
}

function opening({ law }: Facts): string {
  return `I ask for access to my personal data under ${law}.`;
}

export const access: LetterKind = {
  id: 'access',
  title: 'Ask for a copy of your data',
  kinds: ['access', 'request-form'],
  law: {
    ...inEurope('Article 15', 'Article 25'),
    ...anywhere('Article 15', ['us-none', 'national', 'none']),
  },
  requires: [],
  deadline,
  subject: ({ person }) => `Request for access to my personal data: ${person.name}`,
  body: (facts) => [
    `${opening(facts)} ${identified(facts)}`,
    'Please confirm whether you process data about me, accounts, device and advertising identifiers included. If so, please send me a copy of all of them' +
      `${citesGdpr(facts.residence) ? ' (Article 15(3))' : ''} in a common electronic format, and tell me:`,
    items(facts),
    `${answerBy(deadline(facts.residence))} ${free(facts)} If you doubt who I am, please tell me why and ask only for what you need.`,
  ],
  brief: (facts) => [
    `${opening(facts)} ${identified(facts)}`,
    'Please confirm whether you process data about me and, if so, send me a copy of all of them in a common electronic format with all the information that this provision lists' +
      (citesGdpr(facts.residence)
        ? ': Article 15(1)(a) to (h), the recipients by name and the source of the data included, and the safeguards for transfers under Article 15(2).'
        : ', the recipients and the source of the data included.'),
    answerBy(deadline(facts.residence)),
  ],
};
