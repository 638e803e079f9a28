import { dueDate } from '../../residence/deadlines.ts';
import { residenceOf } from '../../residence/residence.ts';
import { letterKind } from './index.ts';
import type { DetailName, Facts, FieldName, Letter, LetterId, LetterKind, Recipient } from './letter.ts';
import { oneLine, type Person, severalLines } from './person.ts';
import { reminderOf } from './reminder.ts';

/** Mail programs show no more, and a draft's address has room for little else. UTF-16 code units. */
const longestSubject = 150;

/** What a person asks to have written. Details that the letter does not know are ignored. */
export type LetterRequest = {
  id: LetterId;
  person: Person;
  recipient: Recipient;
  details?: Partial<Record<DetailName, string>>;
  /** Day of writing, YYYY-MM-DD. */
  date: string;
};

/** A letter cannot be written while something that it needs is empty or unusable. */
export class LetterFieldError extends Error {
  override name = 'LetterFieldError';
  readonly field: FieldName;
  constructor(field: FieldName) {
    super(`The letter needs the field "${field}".`);
    this.field = field;
  }
}

/** A letter that the law of the person's place does not know. */
export class LetterLawError extends Error {
  override name = 'LetterLawError';
}

/**
 * The fields that are still empty or unusable, in the order of a form; an empty list means that `composeLetter` writes.
 */
export function emptyFields(request: LetterRequest): FieldName[] {
  const { person, recipient, id } = request;
  const details = cleaned(request.details);
  const kind = kindOf(id, details);
  const always: [FieldName, boolean][] = [
    ['name', oneLine(person.name) !== ''],
    ['knownAs', oneLine(person.knownAs) !== ''],
    ['recipient', oneLine(recipient.name) !== ''],
  ];
  const asked: [FieldName, boolean][] = (kind?.requires ?? []).map((field) => [
    field,
    field === 'firstSent'
      ? isDay(details.firstSent) && details.firstSent <= request.date
      : details[field] !== '',
  ]);
  const first: [FieldName, boolean][] = kind === undefined ? [['firstLetter', false]] : [];
  return [...always, ...first, ...asked].flatMap(([field, filled]) => (filled ? [] : [field]));
}

/**
 * Writes a letter from what is known: complete, dated, without gaps.
 *
 * @throws {LetterFieldError} naming the first field that is empty or unusable
 * @throws {LetterLawError} when the law of the person's place gives no such right
 * @throws {RangeError} when `date` is no day
 */
export function composeLetter(request: LetterRequest): Letter {
  const [empty] = emptyFields(request);
  const details = cleaned(request.details);
  const kind = kindOf(request.id, details);
  if (empty !== undefined || kind === undefined) throw new LetterFieldError(empty ?? 'firstLetter');
  if (!isDay(request.date)) throw new RangeError(`"${request.date}" is no day.`);
  const residence = residenceOf(request.person.residence);
  const law = kind.law[residence.regime]?.(residence);
  if (law === undefined)
    throw new LetterLawError(`The law of ${residence.name} has no letter "${request.id}".`);
  const person = {
    ...request.person,
    name: oneLine(request.person.name),
    knownAs: oneLine(request.person.knownAs),
  };
  const recipient = oneLine(request.recipient.name);
  return written(kind, { person, residence, recipient, details, date: request.date, law }, request.recipient);
}

function written(kind: LetterKind, facts: Facts, to: Recipient): Letter {
  const { person, residence, recipient, date } = facts;
  const deadline = kind.deadline(residence);
  const paragraphs = kind.body(facts);
  return {
    id: kind.id,
    subject: oneLine(kind.subject(facts), longestSubject),
    salutation: kind.toAuthority ? 'Dear Sir or Madam,' : `Dear privacy team of ${recipient},`,
    paragraphs,
    brief: kind.brief?.(facts) ?? paragraphs,
    signature: ['Kind regards,', person.name],
    sender: [person.name, ...severalLines(person.postalAddress ?? '').split('\n'), person.knownAs].filter(
      (line) => line !== '',
    ),
    recipient: {
      name: recipient,
      ...(to.postalAddress !== undefined && { postalAddress: severalLines(to.postalAddress, 500) }),
    },
    date,
    ...(deadline && { deadline, due: dueDate(date, deadline) }),
  };
}

function kindOf(id: LetterId, details: Facts['details']): LetterKind | undefined {
  if (id !== 'reminder') return letterKind(id);
  const first = letterKind(details.firstLetter);
  return first === undefined || first.toAuthority ? undefined : reminderOf(first);
}

const noDetails: Facts['details'] = {
  consent: '',
  wrong: '',
  right: '',
  what: '',
  receiver: '',
  events: '',
  wish: '',
  controller: '',
  firstSent: '',
  firstLetter: '',
  firstText: '',
  answerText: '',
  anonymous: '',
};

/** What may run over several lines; everything else stands inside a sentence. */
const longDetails: ReadonlySet<string> = new Set<DetailName>(['events', 'wish', 'firstText', 'answerText']);

function cleaned(details: LetterRequest['details'] = {}): Facts['details'] {
  const entries = Object.entries(noDetails).map(([name, none]) => {
    const text: unknown = Reflect.get(details, name);
    if (typeof text !== 'string') return [name, none];
    return [name, longDetails.has(name) ? severalLines(text) : oneLine(text, 1_000)];
  });
  return { ...noDetails, ...Object.fromEntries(entries) };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // Some engines take 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
