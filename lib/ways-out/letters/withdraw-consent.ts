import type { LetterKind } from './letter.ts';
import { anywhere, citesGdpr, ended, identified, inEurope } from './phrases.ts';

export const withdrawConsent: LetterKind = {
  id: 'withdraw-consent',
  title: 'Withdraw a consent',
  kinds: ['object', 'cookie-settings', 'ads-opt-out', 'analytics-opt-out'],
  law: { ...inEurope('Article 7(3)', 'Article 30(2)(b)'), ...anywhere('Article 7(3)') },
  requires: ['consent'],
  // The effect is immediate: no law gives a company time for it.
  deadline: () => undefined,
  subject: ({ person }) => `Withdrawal of consent: ${person.name}`,
  body: (facts) => [
    `I withdraw my consent to the following, under ${facts.law}: ${ended(facts.details.consent)} ${identified(facts)}`,
    'Please stop at once all processing that rests on this consent, by you and by those to whom you passed the data.',
    'Please also erase the data that you process only because of this consent' +
      `${citesGdpr(facts.residence) ? ' (Article 17(1)(b))' : ''}. If you believe that you may go on for another reason, please tell me which data and why.`,
    'Please confirm in writing what you have done.',
  ],
};
