import { asEmail } from '../email-address.ts';
import { LetterFieldError } from './compose.ts';
import type { Letter } from './letter.ts';
import { dayInWords } from './phrases.ts';

/**
 * Windows hands no longer addresses to a mail program (INTERNET_MAX_URL_LENGTH is 2,083), and others cut in silence:
 * UTF-16 code units of the whole `mailto:` address.
 */
export const longestMailto = 2_000;

/**
 * A mail draft. `holds`: the whole letter; the same request in brief, with the whole to be copied; or, where even that
 * is too long, the subject only: then the text has to be pasted, and the draft is empty rather than half-written.
 */
export type MailDraft = { href: string; holds: 'whole' | 'brief' | 'subject' };

/** The letter's text as it stands in a mail or on the clipboard, lines separated by "\n". */
export function letterText(letter: Letter, paragraphs: readonly string[] = letter.paragraphs): string {
  return [letter.salutation, ...paragraphs, letter.signature.join('\n')].join('\n\n');
}

/**
 * A `mailto:` address with recipient, subject and body and no other header (RFC 6068): all is percent-encoded, lines end
 * with %0D%0A, and the recipient is one address without the headers that its link may have carried.
 *
 * @returns undefined when `address` is no e-mail address
 */
export function mailDraft(letter: Letter, address: string): MailDraft | undefined {
  const to = asEmail(address);
  if (to === null) return undefined;
  const start = `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(letter.subject)}`;
  const whole = `${start}&body=${encoded(letterText(letter))}`;
  if (whole.length <= longestMailto) return { href: whole, holds: 'whole' };
  const brief = `${start}&body=${encoded(letterText(letter, letter.brief))}`;
  if (letter.brief !== letter.paragraphs && brief.length <= longestMailto)
    return { href: brief, holds: 'brief' };
  return { href: start, holds: 'subject' };
}

/** Lone surrogates, which `encodeURIComponent` refuses, were taken out when the letter was composed. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll('\n', '\r\n'));
}

/** A letter as it stands on paper: every entry of a list is a line, every paragraph keeps its own lines ("\n"). */
export type PrintedLetter = {
  sender: string[];
  recipient: string[];
  date: string;
  subject: string;
  paragraphs: string[];
};

/**
 * The letter for the post.
 *
 * @throws {LetterFieldError} when the recipient's postal address is not known
 */
export function printedLetter(letter: Letter): PrintedLetter {
  const { name, postalAddress = '' } = letter.recipient;
  if (postalAddress === '') throw new LetterFieldError('postalAddress');
  const lines = postalAddress.split(postalAddress.includes('\n') ? '\n' : /,\s+/);
  return {
    sender: letter.sender,
    recipient: lines[0] === name ? lines : [name, ...lines],
    date: dayInWords(letter.date),
    subject: letter.subject,
    paragraphs: [letter.salutation, ...letter.paragraphs, letter.signature.join('\n')],
  };
}
