import { deadlineFor } from '../../residence/rights.ts';
import type { Facts, LetterKind } from './letter.ts';
import { answerBy, anywhere, citesGdpr, identified, inEurope } from './phrases.ts';

const deadline: LetterKind['deadline'] = (residence) => deadlineFor('unsubscribe-form', residence);
const canSpam = () => 'the CAN-SPAM Act (15 U.S.C. § 7704) as far as e-mail is concerned';

/** The acts against unsolicited e-mail set a time to stop, not to answer. */
function closing({ residence }: Facts): string {
  const time = deadline(residence);
  return citesGdpr(residence) || time === undefined
    ? answerBy(time, 'confirm')
    : `${answerBy(time, 'stop your e-mails')} Please confirm when you have.`;
}

export const objectMarketing: LetterKind = {
  id: 'object-marketing',
  title: 'Stop all marketing',
  kinds: ['unsubscribe-form', 'unsubscribe-in-message', 'preference-center', 'object'],
  law: {
    ...inEurope('Article 21(2) and (3)', 'Article 30(2)(b)'),
    ...anywhere('Article 21(2) and (3)', ['national', 'none']),
    ccpa: canSpam,
    'us-state': canSpam,
    'us-none': canSpam,
  },
  requires: [],
  deadline,
  subject: ({ person }) => `Objection to direct marketing: ${person.name}`,
  body: (facts) => [
    `I object to the use of my personal data for direct marketing under ${facts.law}. ${identified(facts)}`,
    'My objection covers every channel (e-mail, post, telephone, text messages, notifications and advertising), all brands of your group, ' +
      'profiling for marketing, and handing my data on for other companies’ marketing. I also withdraw any consent to marketing that I may have given.',
    'Please stop now, and keep only what you need so as not to write to me again. This is no request to close an account or end a contract: please ask me before you do.',
    (citesGdpr(facts.residence)
      ? 'This right is absolute: no reasons have to be given and no interests weighed. '
      : '') + closing(facts),
  ],
};
