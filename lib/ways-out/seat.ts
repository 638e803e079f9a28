import { countries } from './countries.ts';

const place = "\\p{Lu}[\\p{L}'’ ()-]{2,60}";

/** A seat that is told without a street, or with the postcode before it: "siège à Villanueva, 33459, Espagne". */
const seat = new RegExp(
  `(?<!\\p{L})(?:[Ss]iège(?: social)?|[Zz]etel|[Dd]omicilio(?: social)?|[Ss]ede(?: legale| social)?)(?: (?:est|es|is|è|situé[es]?|établie?|se (?:trouve|situe)|sito|sita|en|te))* (?:à l['’]\\p{L}[^.;:,]{3,40}, )?(?:à |au |in |en |a |te )?((?:${place}, )?\\d{4,5}(?:,? ${place})?, (?:${countries})|\\d{4,5} ${place}, (?:rue|avenue|boulevard|place|chaussée|${place}) [^.;:]{2,50}?\\d[\\w/-]*)(?![\\p{L}\\d])`,
  'u',
);

/** The seat in a text, as written, and where it begins (UTF-16 offset); none or one. */
export function seatIn(text: string): { address: string; at: number }[] {
  const found = seat.exec(text.slice(0, longest));
  const address = found?.[1];
  return found === null || address === undefined
    ? []
    : [{ address, at: found.index + found[0].length - address.length }];
}

/** How much of a text, in characters, is looked at. */
const longest = 1500;
