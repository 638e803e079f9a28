import { type Deadline, dueDate } from '../../residence/deadlines.ts';
import type { Facts, LetterKind } from './letter.ts';
import { dayInWords, identified, lawName } from './phrases.ts';

/** A courtesy, no law: long enough to answer, short enough to be taken seriously. */
const twoWeeks: Deadline = { amount: 14, unit: 'days', law: 'set by you, not by law' };

function authority({ residence }: Facts): string {
  switch (residence.regime) {
    case 'gdpr':
      return 'the data protection supervisory authority (Article 77 GDPR)';
    case 'uk-gdpr':
      return 'the Information Commissioner';
    case 'swiss-fadp':
      return 'the Federal Data Protection and Information Commissioner';
    case 'ccpa':
      return 'the California Privacy Protection Agency and the Attorney General';
    case 'us-state':
    case 'us-none':
      return 'the Attorney General of my state';
    case 'national':
    case 'none':
      return 'the authority in charge';
  }
}

/** Whether the time for an answer to the first letter is over, taking the day of writing for that of its arrival. */
function overdue({ residence, details, date }: Facts, first: LetterKind): string {
  const legal = first.deadline(residence);
  if (legal === undefined) return 'You should have acted without undue delay.';
  const due = dueDate(details.firstSent, legal);
  return due < date
    ? `The time that ${lawName(residence)} allows for an answer has run out (${legal.law}), and you have not told me of an extension with its reasons.`
    : `Your answer is due by ${dayInWords(due)} (${legal.law}).`;
}

/** Follows up a letter that had no answer; it rests on that letter's law and goes to the same place. */
export function reminderOf(first: LetterKind): LetterKind {
  return {
    id: 'reminder',
    title: 'Remind them',
    kinds: first.kinds,
    law: first.law,
    requires: ['firstSent'],
    deadline: () => twoWeeks,
    subject: (facts) => `Reminder: ${first.subject(facts)}`,
    body: (facts) => [
      `On ${dayInWords(facts.details.firstSent)} I wrote to you under ${facts.law} (“${first.subject(facts)}”). I have had no complete answer. ${identified(facts)}`,
      overdue(facts, first),
      `Please do what I asked within two weeks of receiving this letter. Otherwise I will complain to ${authority(facts)}.`,
    ],
  };
}
