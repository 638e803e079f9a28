import { ukAcknowledgement } from '../../residence/deadlines.ts';
import type { LetterKind } from './letter.ts';
import { identified, within } from './phrases.ts';

/** British law has people complain to the company before they go to the Information Commissioner. */
export const complaintToCompany: LetterKind = {
  id: 'complaint-to-company',
  title: 'Complain to the company first',
  kinds: ['email-contact', 'contact-form', 'postal'],
  law: { 'uk-gdpr': () => 'section 164A of the Data Protection Act 2018' },
  requires: ['events', 'wish'],
  deadline: () => ukAcknowledgement,
  subject: ({ person }) => `Data protection complaint: ${person.name}`,
  body: (facts) => [
    `This is a data protection complaint under ${facts.law}. ${identified(facts)}`,
    `What I think is wrong with how you use my data:\n${facts.details.events}`,
    `What I ask you to do:\n${facts.details.wish}`,
    `Please acknowledge this complaint ${within(ukAcknowledgement)}, look into it, and tell me the outcome without undue delay. I may otherwise turn to the Information Commissioner.`,
  ],
};
