import { limitDays } from '../../residence/deadlines.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, identified } from './phrases.ts';
import { californian, resident } from './us-phrases.ts';

export const usLimit: LetterKind = {
  id: 'us-limit',
  title: 'Limit the use of your sensitive data',
  kinds: ['limit-sensitive'],
  law: { ccpa: californian('§ 1798.121') },
  requires: [],
  deadline: () => limitDays,
  subject: ({ person }) => `Limit the use of my sensitive personal information: ${person.name}`,
  body: (facts) => [
    `${resident(facts)} Under ${facts.law} I ask you to limit the use and disclosure of my sensitive personal information. ${identified(facts)}`,
    'This covers every kind that you hold, such as government identifiers, account log-ins, precise location, racial or ethnic origin, religion, ' +
      'union membership, citizenship or immigration status, the contents of messages, genetic and biometric data, health, sex life and sexual orientation. ' +
      'Please use it only for what Cal. Code Regs. tit. 11, § 7027(m) permits, and tell your service providers, contractors and third parties.',
    answerBy(limitDays, 'comply and confirm'),
  ],
};
