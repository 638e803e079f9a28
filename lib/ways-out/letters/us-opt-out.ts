import { deadlineFor } from '../../residence/rights.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, identified, stateAct } from './phrases.ts';
import { californian, resident } from './us-phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('sale-opt-out', residence);

export const usOptOut: LetterKind = {
  id: 'us-opt-out',
  title: 'Stop the sale and sharing of your data',
  kinds: ['sale-opt-out', 'sharing-opt-out', 'ads-opt-out', 'signal'],
  law: { ccpa: californian('§§ 1798.120, 1798.135'), 'us-state': stateAct },
  requires: [],
  deadline,
  subject: ({ person }) => `Opt out of sale and sharing: ${person.name}`,
  body: (facts) => [
    `${resident(facts)} Under ${facts.law} I opt out of the sale of my personal information and of its sharing or use for targeted advertising${
      // California leaves profiling to regulations of their own.
      facts.residence.regime === 'ccpa'
        ? ''
        : ', and, as far as the law provides for it, of profiling for decisions with legal or similarly significant effects on me'
    }. ${identified(facts)}`,
    'This holds for my account, for every browser and device that you link with me, and for what you collected before. ' +
      'Please also treat every Global Privacy Control signal from them as the same request.',
    facts.residence.regime === 'ccpa'
      ? 'No verification may be asked for this request (Cal. Code Regs. tit. 11, § 7026(d)). Please tell every third party to whom you sell or with whom you share my information after receiving this letter to stop as well (§ 7026(f)).'
      : 'Please tell those to whom you sold my information to stop as well.',
    answerBy(deadline(facts.residence), 'comply and confirm'),
  ],
};
