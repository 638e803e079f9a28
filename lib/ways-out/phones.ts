import type { Draft } from './draft.ts';
import { isOnFormat } from './not-for-readers.ts';
import { ownerOf } from './owner.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { postcode, speech } from './postal-address.ts';
import { isCode } from './wording.ts';

const phoneWord =
  /\b(?:phone|telephone|tel(?![ -]aviv)|call(?:ing)?|toll[ -]?free|hotline|mobile|dial|telefon(?:isch|nummer)?|rufnummer|téléphone|teléfono|telefono|telefoon|telefone|ph)\b|\b(?:contact|reach) us (?:at|on)\b|(?:^|[\s|,;])[TPM][.:]? ?$/i;
const faxWord =
  /\b(?:fax|telefax|facsimile|vat|iban|siren|siret|registration|company (?:no|number)|reg\.? no|zip)\b[^\d]{0,24}$/i;

/** International and national spellings with at least seven digits, and American numbers spelt with letters. */
const number =
  /(?<=\b\d{5}(?:-\d{4})? )\(\d{3}\) ?\d{3}[ .-]\d{4}\b|\b1?-?8\d\d-[A-Z0-9]{0,2}-?[A-Z][A-Z0-9-]{3,10}\b|(?!\d{5}(?:-\d{4})? (?:\(|\d{3}[-.]\d{3}[-.]\d{4}))(?:\+ ?|\(|\b)\d[\d\s().\-/–]{5,26}\d\b|(?<=(?:téléphone|appel(?:ez|er|ant)|compos(?:ez|er|ant))(?: au| le)? (?:n° |numéro )?)(?:3\d ?\d\d|10\d\d|118 ?\d{3})(?!\d| ?[%€]|[.,/-]\d| \d)/g;

/** The short numbers of French services: "3422", "36 46", "118 712". */
const shortNumber = /^(?:3\d ?\d\d|10\d\d|118 ?\d{3})$/;

/** Area code in brackets, country code or an American number: in a section on contact no word needs to say what it is. */
const looksDialled = /^(?:\+ ?\d|\(\d{2,5}\)|(?:1[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}$)/;
const contactSection =
  /\b(?:contact(?:ing)?|legal notice|imprint|impressum|kontakt|contacto|contatti)\b|reach us|nous contacter/i;

/** A number that stands again in brackets, spelt with letters: "1-866-467-8688 (1-866-I-OPT-OUT)". */
const spelledOut = /(?<=\d{4}) ?\(.*$/;

/** What every number stands in; a text without a digit is not looked through for it. */
const mayHold = /\d[\d\s().\-/–]{5}|8\d\d-[A-Z]|[éz]\w* (?:au|le|\d)/;

/** How far before a number, in characters, the word for a telephone may stand. */
const reach = 60;

/** Numbers written near a word for telephone; fax and register numbers are left out. */
export function fromPhones(policy: PolicyText): Draft[] {
  return policy.classified.flatMap(({ statement }) => {
    const { text } = statement;
    if (!/\d/.test(text) || !mayHold.test(text) || isCode(text)) return [];
    const owner = ownerOf(policy, statement);
    if (owner === 'authority' || owner === 'provider') return [];
    return [...text.matchAll(number)].slice(0, 8).flatMap((match) => {
      const written = match[0].replace(spelledOut, '');
      const target = dialled(written);
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      const near =
        phoneWord.test(before) ||
        (/^\W*$/.test(before) && phoneWord.test(`${statement.lead} ${statement.heading}`)) ||
        (looksDialled.test(match[0]) &&
          (contactSection.test(statement.heading) || followsAddress(text, match.index)));
      const behind = text.slice(match.index + match[0].length);
      if (
        target === null ||
        !near ||
        isOnFormat(text) ||
        isFaxed(before) ||
        isPostcode(match[0], before, behind)
      )
        return [];
      return [
        {
          kind: owner === 'representative' ? 'representative' : 'phone',
          channel: 'phone',
          status: 'as-written',
          source: 'policy',
          target,
          statement,
          label: callLabel(written),
          evidence: quoteAround(statement, statement.start + match.index),
        },
      ] satisfies Draft[];
    });
  });
}

/** A number with its country right behind an address: what it is goes without saying. */
function followsAddress(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    text.startsWith('+', at) &&
    before.length < longestAddress &&
    before.search(postcode) > 0 &&
    !speech.test(before)
  );
}

/** Longer texts, in characters, are no address. */
const longestAddress = 220;

/** Whether the words before a number call it a fax or the number of a register. */
export function isFaxed(before: string): boolean {
  return faxWord.test(before.slice(-reach));
}

/** "Rosenweg 12 69168 Wiesloch": the number of the house and the postcode of the town. */
function isPostcode(written: string, before: string, behind: string): boolean {
  return /^\d{1,4} \d{4,5}$/.test(written) && /\p{L} $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(behind);
}

/** "Call" and the number as the policy writes it. */
export function callLabel(written: string): string {
  return `Call ${written
    .trim()
    .replace(/^\+ /, '+')
    .replace(/^(\+\d{1,3})\)/, '$1')}`;
}

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The `tel:` address of a written number, letters as on a keypad; `null` for dates, ranges and too few digits. */
export function dialled(written: string): string | null {
  if (/^\d{4}\s?[-–/.]\s?\d{1,4}(?:\s?[-–/.]\s?\d{1,4})?$/.test(written.trim()) && !/^0/.test(written))
    return null;
  if (shortNumber.test(written)) return `tel:${written.replace(' ', '')}`;
  const digits = written
    .replace(/\(0\)/g, '')
    .replace(/[A-Z]/g, (letter) => String(2 + keypad.findIndex((key) => key.includes(letter))))
    .replace(/[^\d+]/g, '');
  const count = digits.replace('+', '').length;
  return count >= 7 && count <= 15 ? `tel:${digits}` : null;
}
