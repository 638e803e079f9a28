import type { Deadline } from '../../residence/deadlines.ts';
import type { Regime, Residence } from '../../residence/residence.ts';
import type { Kind } from '../../types.ts';
import type { Person } from './person.ts';

export type LetterId =
  | 'access'
  | 'erasure'
  | 'object-marketing'
  | 'withdraw-consent'
  | 'portability'
  | 'rectification'
  | 'us-know'
  | 'us-delete'
  | 'us-opt-out'
  | 'us-limit'
  | 'us-correct'
  | 'shine-the-light'
  | 'complaint-to-company'
  | 'reminder'
  | 'complaint';

/** What only some letters need to be told, each in the person's own words. */
export type DetailName =
  /** Which consent is withdrawn: "your newsletter". */
  | 'consent'
  /** What is wrong, and what is right. */
  | 'wrong'
  | 'right'
  /** What to erase, where it is not everything. */
  | 'what'
  /** The company to which the data are to be handed. */
  | 'receiver'
  /** What happened, with dates. */
  | 'events'
  /** What the person wants done. */
  | 'wish'
  /** The company complained about. */
  | 'controller'
  /** Day (YYYY-MM-DD) of the first letter. */
  | 'firstSent'
  /** `LetterId` of the first letter. */
  | 'firstLetter'
  /** Texts of the first letter and of the answer to it. */
  | 'firstText'
  | 'answerText'
  /** Anything: the authority is asked not to name the person. */
  | 'anonymous';

export type FieldName = DetailName | 'name' | 'knownAs' | 'recipient' | 'postalAddress';

/** To whom a letter goes; both may come from a page and are cleaned before use. */
export type Recipient = {
  name: string;
  /** Lines separated by "\n", or an address on one line with commas, as a way out's target is. */
  postalAddress?: string;
};

/** Everything that a letter is made of; details are '' where not given. */
export type Facts = {
  person: Person;
  residence: Residence;
  recipient: string;
  details: Readonly<Record<DetailName, string>>;
  /** Day of writing, YYYY-MM-DD. */
  date: string;
  /** The law that this letter rests on where the person lives: "Article 15 GDPR". */
  law: string;
};

/** One kind of letter. Its text is our own, plain and complete: a person can send it as it stands. */
export type LetterKind = {
  id: LetterId;
  /** What it does, for a list to choose from. */
  title: string;
  /** Ways out that it can be sent to or that it stands in for. */
  kinds: readonly Kind[];
  /** Under which laws it exists, and what it then rests on; `undefined` where a place's act lacks the right. */
  law: Partial<Record<Regime, (residence: Residence) => string | undefined>>;
  /** Details without which it cannot be written. */
  requires: readonly DetailName[];
  optional?: readonly DetailName[];
  deadline: (residence: Residence) => Deadline | undefined;
  subject: (facts: Facts) => string;
  /** Paragraphs between salutation and name; lines of a list are separated by "\n". */
  body: (facts: Facts) => string[];
  /** The same request in a few sentences, for mail programs that cut long drafts. */
  brief?: (facts: Facts) => string[];
  /** For a public authority, not for a company. */
  toAuthority?: true;
};

/** A letter that is ready to be sent, copied or printed. */
export type Letter = {
  id: LetterId;
  subject: string;
  salutation: string;
  paragraphs: string[];
  /** The same request in fewer words; equal to `paragraphs` where it is short anyway. */
  brief: string[];
  /** Name and what the person is known by, under the text. */
  signature: string[];
  sender: string[];
  recipient: Recipient;
  /** Day of writing, YYYY-MM-DD. */
  date: string;
  deadline?: Deadline;
  /** Last day for an answer if it arrives on the day of writing, YYYY-MM-DD. */
  due?: string;
};
