import type { LetterStart } from '../../lib/browser/letter-client.ts';
import type { SentLetter } from '../../lib/browser/letter-store.ts';
import { type Residence, type ResidenceCode, residenceOf } from '../../lib/residence/residence.ts';
import type { Land } from '../../lib/ways-out/authorities/authority.ts';
import { type ComplaintRoute, complaintRoutes } from '../../lib/ways-out/authorities/complain.ts';
import { mailtoAddress } from '../../lib/ways-out/email-address.ts';
import { composeLetter, emptyFields, type LetterRequest } from '../../lib/ways-out/letters/compose.ts';
import { letterKind, lettersBy } from '../../lib/ways-out/letters/index.ts';
import type {
  DetailName,
  FieldName,
  Letter,
  LetterId,
  LetterKind,
} from '../../lib/ways-out/letters/letter.ts';
import { oneLine } from '../../lib/ways-out/letters/person.ts';
import { reminderOf } from '../../lib/ways-out/letters/reminder.ts';

/** What a person has filled in so far. */
export type Writing = {
  /** The kind chosen; undefined: the first one of the menu. */
  letter?: LetterId;
  residence?: ResidenceCode;
  /** In Germany: its authority comes first. */
  land?: Land;
  name: string;
  knownAs: string;
  postalAddress: string;
  recipient: string;
  recipientAddress: string;
  /** Place in the list of authorities, for a letter to one. */
  authority: number;
  details: Partial<Record<DetailName, string>>;
};

/** Something that the form asks for. */
export type Asked = FieldName | 'residence';

/** Where a letter goes: what is known of it decides the ways to send it. */
export type Address = { name: string; post: string; email?: string; form?: string; note?: string };

/** The page as it is first shown: what is kept of the person and of earlier letters is filled in. */
export function firstWriting({ order, kept: { person }, letters }: LetterStart): Writing {
  const isReminder = order.remindsOf !== undefined;
  const toSite = letters.flatMap(({ key, letter }) =>
    letter?.site === order.site && letterKind(letter.letter)?.toAuthority !== true ? [{ key, letter }] : [],
  );
  const first = (isReminder ? toSite.find(({ key }) => key === order.remindsOf) : toSite[0])?.letter;
  return {
    ...(isReminder && first && { letter: 'reminder' as const }),
    ...(person && { residence: person.residence }),
    ...(person?.land && { land: person.land }),
    name: person?.name ?? '',
    knownAs: person?.knownAs ?? '',
    postalAddress: person?.postalAddress ?? '',
    recipient: oneLine(order.company),
    recipientAddress: linesOf(order.postalAddress ?? ''),
    authority: 0,
    details: { controller: oneLine(order.company), ...(first && detailsOf(first)) },
  };
}

/** A comma between the lines of an address, but not that of "Example, Inc." or "Portland, OR 97205". */
const lineEnd =
  /,\s+(?!(?:Inc|Incorporated|L\.?L\.?C|L\.?P|L\.?L\.?P|Ltd|Limited|Corp|Co|GmbH|PLC|S\.A|N\.A)\b|[A-Z]{2} \d{5})/gi;

/** On one line in the report; as lines it is easier to look through. */
function linesOf(address: string): string {
  return address.replace(lineEnd, '\n');
}

function detailsOf({ sent, text, letter, follows }: SentLetter): Writing['details'] {
  return { firstSent: sent, firstText: text, firstLetter: follows ?? letter };
}

/** The letters that can go this way, the likeliest first: a reminder where there is something to remind of. */
export function menuOf({ order }: LetterStart, { residence, details }: Writing): LetterKind[] {
  if (residence === undefined) return [];
  const place = residenceOf(residence);
  const first = order.remindsOf === undefined ? undefined : letterKind(details.firstLetter ?? '');
  const reminder = first && first.toAuthority !== true ? [reminderOf(first)] : [];
  return [...reminder, ...lettersBy(order.kind, place)].filter((kind) => lawOf(kind, place) !== undefined);
}

/** What a letter rests on where the person lives. */
export function lawOf(kind: LetterKind, residence: Residence): string | undefined {
  return kind.law[residence.regime]?.(residence);
}

/** The authorities that a complaint can go to; empty for other letters. */
export function authoritiesFor(kind: LetterKind | undefined, writing: Writing): ComplaintRoute[] {
  if (kind?.toAuthority !== true || writing.residence === undefined) return [];
  return complaintRoutes(residenceOf(writing.residence), writing.land);
}

/** To whom it goes: the authority chosen, or the company by the way out that was clicked. */
export function addressOf(start: LetterStart, kind: LetterKind | undefined, writing: Writing): Address {
  const route = authoritiesFor(kind, writing)[writing.authority];
  if (route !== undefined) {
    const { name, post = '', email, url, only, caveat } = route;
    const note = [only && `Only for ${only}.`, caveat].filter(Boolean).join(' ');
    return { name, post, ...(email && { email }), ...(url && { form: url }), ...(note && { note }) };
  }
  const { target = '' } = start.order;
  const email = mailtoAddress(target);
  return {
    name: writing.recipient,
    post: writing.recipientAddress,
    ...(email !== null && { email }),
    ...(/^https?:/i.test(target) && { form: target }),
  };
}

/** @returns undefined until it is known which letter it is and where the person lives */
export function requestOf(
  kind: LetterKind | undefined,
  writing: Writing,
  { name, post }: Address,
  date: string,
): LetterRequest | undefined {
  const { residence, land, postalAddress, details } = writing;
  if (kind === undefined || residence === undefined) return undefined;
  return {
    id: kind.id,
    person: {
      name: writing.name,
      knownAs: writing.knownAs,
      residence,
      ...(land && { land }),
      ...(postalAddress && { postalAddress }),
    },
    recipient: { name, ...(post && { postalAddress: post }) },
    details,
    date,
  };
}

/** The letter with words in the place of what is still missing; undefined where a missing day would be made up. */
export function previewOf(
  request: LetterRequest,
  wordsFor: (field: FieldName) => string,
): Letter | undefined {
  const empty = emptyFields(request);
  if (empty.includes('firstSent') || empty.includes('firstLetter')) return undefined;
  const gap = (field: FieldName) => `[${wordsFor(field)}]`;
  const filled = (field: FieldName, text: string) => (empty.includes(field) ? gap(field) : text);
  const { person, recipient, details } = request;
  return composeLetter({
    ...request,
    person: { ...person, name: filled('name', person.name), knownAs: filled('knownAs', person.knownAs) },
    recipient: { ...recipient, name: filled('recipient', recipient.name) },
    details: { ...details, ...Object.fromEntries(empty.map((field) => [field, gap(field)])) },
  });
}
