import { shineTheLightDays } from '../../residence/deadlines.ts';
import type { LetterKind } from './letter.ts';
import { answerBy, identified } from './phrases.ts';

export const shineTheLight: LetterKind = {
  id: 'shine-the-light',
  title: 'Ask who got your data for marketing (Shine the Light)',
  kinds: ['access', 'email-contact', 'postal'],
  law: { ccpa: () => 'California’s “Shine the Light” law (Cal. Civ. Code § 1798.83)' },
  requires: [],
  deadline: () => shineTheLightDays,
  subject: ({ person }) => `Your California Privacy Rights: Shine the Light request: ${person.name}`,
  body: (facts) => [
    `I am a customer of yours and a resident of California, and I make a request under ${facts.law}. ${identified(facts)}`,
    'Please give me, free of charge and for the last calendar year:\n' +
      '- a list of the categories of personal information that you disclosed to third parties for their direct marketing purposes;\n' +
      '- the names and addresses of all those third parties, with examples of what they market where the name does not show it.',
    answerBy(shineTheLightDays),
  ],
};
