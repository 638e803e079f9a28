import * as v from 'valibot';
import { residenceCodeSchema } from '../../residence/residence.ts';
import { type Land, laender } from '../authorities/authority.ts';

/** Characters that no name or address needs and that could reorder, hide or break what is around them. */
const unsafe = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** Text on one line: no breaks, controls, direction marks or lone surrogates; at most `most` UTF-16 code units. */
export function oneLine(text: string, most = 200): string {
  return text
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

/** The same, line breaks kept as "\n", blank lines at the ends dropped. */
export function severalLines(text: string, most = 5_000): string {
  const lines = text.slice(0, most).split(/\r\n?|[\n\u2028\u2029]/);
  return lines
    .map((line) => oneLine(line, most))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const line = v.pipe(v.string(), v.maxLength(200), v.transform(oneLine));

/** Who writes. Asked once, kept only on the device; empty strings are allowed here and refused where a letter needs them. */
export const personSchema = v.object({
  name: line,
  /** What the company knows the person by: e-mail address, account name, customer or telephone number. */
  knownAs: line,
  /** Lines of the postal address without the name. */
  postalAddress: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(500),
      v.transform((text) => severalLines(text)),
    ),
  ),
  residence: residenceCodeSchema,
  /** In Germany, where each has an authority of its own. Keys of a record are the record's keys. */
  land: v.exactOptional(v.picklist(Object.keys(laender) as Land[])),
});

export type Person = v.InferOutput<typeof personSchema>;
