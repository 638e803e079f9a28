import { deadlineFor } from '../../residence/rights.ts';
import type { Facts, LetterKind } from './letter.ts';
import { answerBy, anywhere, citesGdpr, ended, identified, inEurope } from './phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('delete', residence);

function opening({ law, details }: Facts): string {
  const what =
    details.what === ''
      ? 'all personal data that you hold about me'
      : `the following data about me: ${details.what}`;
  return `I ask you under ${law} to erase ${ended(what)}`;
}

function grounds({ residence }: Facts): string {
  return citesGdpr(residence)
    ? 'I rely on every ground of Article 17(1) that applies: the data are no longer necessary (a); I withdraw every consent to processing them (b, Article 7(3)); ' +
        'I object to processing based on legitimate interests under Article 21(1), and to direct marketing under Article 21(2) (c); what was processed unlawfully must go (d). ' +
        'While you weigh my objection, please restrict the processing (Article 18(1)(d)).'
    : 'I withdraw every consent to processing these data, and I expressly object to any further processing of them.';
}

export const erasure: LetterKind = {
  id: 'erasure',
  title: 'Have your data erased',
  kinds: ['delete', 'account-self-service', 'content-removal', 'request-form'],
  law: {
    ...inEurope('Article 17', 'Articles 30(2)(b) and 32(2)(c)'),
    ...anywhere('Article 17', ['us-none', 'national', 'none']),
  },
  requires: [],
  optional: ['what'],
  deadline,
  subject: ({ person }) => `Request for erasure of my personal data: ${person.name}`,
  body: (facts) => [
    `${opening(facts)} ${identified(facts)}`,
    grounds(facts),
    'Please tell every recipient of these data about the erasure and tell me who they are' +
      (citesGdpr(facts.residence)
        ? ' (Article 19). Where you made the data public, please also inform those who process them, search engines included (Article 17(2)).'
        : '. Where you made the data public, please also inform search engines.'),
    `${answerBy(deadline(facts.residence))} If you keep any of them, please tell me which, why${citesGdpr(facts.residence) ? ' (Article 12(4))' : ''} and for how long.`,
  ],
  brief: (facts) => [
    `${opening(facts)} ${identified(facts)}`,
    `I withdraw every consent to processing them and object to further processing${citesGdpr(facts.residence) ? ' (Articles 7(3), 21(1) and (2)); please restrict it meanwhile (Article 18(1)(d))' : ''}. ` +
      `Please inform all recipients and tell me who they are${citesGdpr(facts.residence) ? ' (Articles 17(2) and 19)' : ''}. If you refuse, please give the reasons.`,
    answerBy(deadline(facts.residence)),
  ],
};
