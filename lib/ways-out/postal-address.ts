import { matchesOf } from '../matches.ts';
import { countries } from './countries.ts';
import { seatIn } from './seat.ts';

const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

/** Ends of addresses: the postcode with its town, as each country writes it. */
export const postcode = new RegExp(
  [
    `\\b(?:[A-Z]{2}\\.?|${stateNames}),? {0,2}\\d{5}(?:-\\d{4})?\\b`,
    '\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b',
    '\\b[A-Z]\\d[\\dW] ?[A-Z\\d]{4}\\b',
    '\\b[A-Z]\\d[A-Z] \\d[A-Z]\\d\\b',
    '\\b\\d{4} ?[A-Z]{2},? [A-Z][a-z]+(?:-[A-Z][a-z]+)?',
    '\\bSingapore \\d{6}\\b',
    '\\b(?:\\d{2}|\\d{4})-\\d{3} \\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?|(?<=\\p{L}[,./ –-]{1,4}(?:CEP:? )?)\\d{5}-\\d{3}\\b',
    "(?<![-#\\d])\\b(?:[A-Z]{1,2}-)?\\d{4,6} (?:[A-ZÀ-ÖØ-Þ][\\p{L}'’-]+|d['’][A-Z]\\p{L}+)(?: (?![Cc][eéÉ]dex|C[EÉ]DEX)(?:(?:d|l)['’]|(?:de|du|des|la|le|les|sur|en|am|an der|bei|im) )?[A-ZÀ-ÖØ-Þ][\\p{L}'’-]+){0,2}(?: (?:C[EÉ]DEX|[Cc][eé]dex)(?: \\d{1,2})?)?",
    `\\b\\d{3} \\d{2} [A-ZÅÄÖÁ-Ž][\\p{L}-]+(?: [A-ZÅÄÖÁ-Ž][\\p{L}-]+)?`,
    '\\b\\p{Lu}\\p{L}+-(?:ku|gu|shi|si),? \\p{Lu}\\p{L}+(?:-shi,? \\p{Lu}\\p{L}+)?(?:,? (?:\\d{3}-\\d{4}|\\d{5}))?',
    '(?<=[A-Z][a-z]+,? )\\d{5}(?:-\\d{4})?(?=[\\s.,;)]*$)',
    `,? (?:${countries})\\b(?! \\d{4,5} \\p{Lu})`,
  ].join('|'),
  'gu',
);

const country = new RegExp(`^[,.\\s–-]{0,4}(?:\\((?:${countries})\\)|(?:${countries})(?!\\p{L})\\.?)`, 'iu');
const attention = /^[,;\s]{0,3}(?:attention|attn\.?|c\/o|z\.? ?hd\.?|à l'attention)[:\s][^.,;()]{2,60}/i;

const streetWord =
  /\b(?:street|st|avenue|ave|road|rd|blvd|boulevard|drive|dr|lane|ln|way|suite|floor|p\.? ?o\.? box|square|court|house|building|parkway|pkwy|highway|hwy|market|rue|place|via|viale|piazza|calle|paseo|plaza|pol[ií]gono|carretera|quai|allée|chemin|route|impasse|esplanade|chaussée|zone (?:industrielle|artisanale|d['’]activités?)|parc d['’]activités?|lieu-dit|(?:cs|tsa|bp) \d{2,6}|postbus|postfach|boîte postale|apartado|straße|strasse|allee|platz|ulica|ul\.|rua|avenida|[\p{L}-]+(?:straße|strasse|str\.|weg|allee|platz|gasse|damm|ufer|chaussee|laan|straat|gracht|gatan|vägen|veien|gade|katu)|\w+-ro|\w+-[gk]u)(?![\p{L}])/iu;

const street = new RegExp(`\\d[\\w/-]{0,6}(?:,| [\\p{L}.'’-]+){1,5}|${streetWord.source}`, 'iu');

const cueBefore =
  /(?<!\p{L})(?:address(?:ed)?(?: is| at| to| of)?|(?:located|established|based) (?:at|in|on)|offices? (?:is |are )?(?:at|in)|(?:mail|letter|post|write|writing)(?: to)?(?: us)?(?: at| to)?|mail(?:ed)? (?:addressed )?to|following address|at|sent to|to us at|contact us(?: at| by (?:mail|post))?|anschrift|adresse|domicilio|dirección|indirizzo|siège social(?: est situé)?|(?:sise?|situé(?:e?s?)|domicilié(?:e?s?)) (?:à|au)|situé(?:e?s?)(?= \d)|se (?:situe|trouve)|(?:schriftlich|brief|post) an|(?:courrier(?: postal)?|voie postale|lettre|écri(?:re|vez|vant)(?:-nous)?) (?:à|au)|schreiben sie (?:uns )?(?:bitte )?an|por correo(?: postal)? a|(?:por )?carta (?:a|para)|scriv(?:endo|ere|ete|i) a|(?:per post|schriftelijk|een brief) (?:aan|naar)|(?:na|pod) adres(?:em)?)\s?[:,]?\s+(?:the following (?:address)?:?\s*)?/giu;

/** Longest address, in characters; a postcode with more before it is part of a longer sentence. */
const longest = 220;

/** More than any statement has in earnest. */
const mostCodes = 1_000;

/** An address and where it begins (UTF-16 offset). */
export type Written = { address: string; at: number };

/** The addresses inside one statement. */
export function addressesIn(text: string): Written[] {
  const found: Written[] = [];
  let from = 0;
  for (const match of matchesOf(postcode, text, mostCodes)) {
    const code = match[0].replace(labelBehind, '');
    const codeEnd = match.index + code.length;
    if (codeEnd <= from || found.length >= 6 || isStreetNumber(code)) continue;
    if (stateBehind.test(text.slice(codeEnd, codeEnd + 40)) || sortingCode.test(code)) continue;
    let end = codeEnd;
    end += stateAlone.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    end += province.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    end += country.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    end += codeBehind.exec(text.slice(end, end + 16))?.[0].length ?? 0;
    end += attention.exec(text.slice(end, end + 80))?.[0].length ?? 0;
    const address = beginnings(text.slice(Math.max(from, match.index - longest), match.index))
      .map((begin) => ({
        at: match.index - begin.length,
        address: oneLine(text.slice(match.index - begin.length, end)),
      }))
      .find((one) => isPlausible(one.address, code));
    if (address === undefined) continue;
    found.push(address);
    from = end;
  }
  return found.length > 0
    ? found
    : seatIn(text).map(({ address, at }) => ({ address: oneLine(address), at }));
}

/** "Suite 1400 Dallas, TX 75231": the number before was no postcode. */
const stateBehind = new RegExp(`^,? (?:[A-Z]{2}|${stateNames}),? \\d{5}\\b`);

/** "CS 80134", "TSA 80715", "BP 12345": a French number for large mailings, before the postcode. */
const sortingCode = /^(?:CS|BP|CP|SA) ?\d{5}$/;

/** A state behind a town that was written without its code. */
const stateAlone = /^, [A-Z]{2}\b(?!\.? ?\d)/;

/** An Italian province behind its town: "20121 Milano (MI)". */
const province = /^ \([A-Z]{2}\)/;

/** A British or Irish code that stands behind the country. */
const codeBehind = /^,? (?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4})\b/;

/** "2261 Market Street", "2025 Terms" and "4040 Fax" look like a continental postcode with its town. */
export function isStreetNumber(code: string): boolean {
  return (
    /^\d/.test(code) &&
    (streetWord.test(code) ||
      /^(?:19|20)\d\d |^\S+ (?:fax|tel\w*|phone|copyright|terms|e-?mail|uhr|euros?|usd)\b/i.test(code))
  );
}

/** An e-mail address that stands before the street belongs to another line. */
const mailboxBefore = /^.*\S ?(?:@|[([]at[)\]]) ?\S+\.\p{L}{2,}[\s,;|]+/su;

/**
 * What may belong to the address before its postcode, the longest first: from the cue, the colon or the sentence's
 * beginning on, then from a bracket, from the company's name, from the number of the house.
 */
function beginnings(before: string): string[] {
  let start = 0;
  for (const cue of before.matchAll(cueBefore)) {
    const rest = before.slice(cue.index + cue[0].length);
    if (hasStreet(rest) || rest.length < 40) start = cue.index + cue[0].length;
    if (!hasStreet(rest)) break;
  }
  start += mailboxBefore.exec(before.slice(start))?.[0].length ?? 0;
  const rest = before.slice(start);
  const sentence = rest.slice(sentenceBefore.exec(rest)?.[0].length ?? 0);
  const whole = hasStreet(sentence) ? sentence : rest;
  const inner = innerStarts.flatMap((mark) => {
    const found = mark.exec(whole);
    return found === null ? [] : [whole.slice(found.index + (found[1]?.length ?? 0))];
  });
  return [whole, ...inner].filter((one) => one.length < longest - 2 && hasStreet(one));
}

const sentenceBefore = /^.*[\p{L}\d)]{3,}(?<!\battn|\battention|\bcif|\bnif)\s?[!?:;]\s+(?=\S)/isu;

/** Where an address may begin inside a sentence: behind the last bracket, at the company's name, at the house number. */
const innerStarts: readonly RegExp[] = [
  /^(.*\()(?=\p{Lu}|\d)/su,
  /(?:\p{Lu}[\p{L}\d.&'’-]* ){0,4}\p{Lu}[\p{L}\d.&'’-]*,? (?:Inc|LLC|Ltd|Limited|GmbH|B\.?V|SAS|S\.A\.S|SA|AB|AG|plc|Corp)\b\.?,? [^()]{0,20}\d/u,
  /\b\d{1,5}[\w/-]{0,4},? (?:\p{Lu}|(?:rue|avenue|av\.|boulevard|bd|place|allées?|chemin|route|quai|cours|impasse|square|passage|rond-point) )[^()]*$/u,
  /^(.*[,(–-] ?)(?=\p{Lu}[\p{L}.'’-]{2,}(?: [\p{L}.'’-]+){0,3} \d{1,4}(?:[-–/]\d{1,4})? ?[a-zA-Z]?[\s,–-]*$)/su,
];

/** A street: a number with words behind it, a word for streets, or a name and its number at the end ("Lange Gasse 5"). */
function hasStreet(text: string): boolean {
  return street.test(text) || nameAndNumber.test(text);
}

const nameAndNumber =
  /(?:^|[\s,(])\p{Lu}[\p{L}.'’-]{3,}(?: [\p{L}.'’-]+){0,3} \d{1,4}(?:[-–/]\d{1,4})? ?[a-zA-Z]?[\s,–-]*$/u;

/** What the next line is called: no part of the town before it. */
const labelBehind =
  /(?<=\d.*\p{L}) (?:e-?mail|website|internet|kontakt|contact|privacy|tel|telefon|telephone|phone|fax|adresse|politique|courriel|lorsque|rcs(?: \p{L}+)?)$/iu;

/** A telephone or fax number behind an address is no part of it. */
const callsBehind =
  /[\s,;]+(?:(?:tel|telefon|telephone|phone|fax|téléphone|teléfono)\b\.?\s?:?.*|(?:e-?mail|website|internet|kontakt|contact|privacy)\.?\s?:?)$/iu;

/** The number under which a company is registered. */
const registerNumber =
  /^(?:\p{L}+\.? ){0,3}\d[\d-]{6,},\s+(?=\D)|^(?:IBAN:? )?[A-Z]{2}\d{2}(?: ?\d{4}){3,5}(?: \d{1,2})? (?=\p{L})/u;

/** An address on one line, without what stands around it. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/\*+/g, '')
    .replace(/^.* \| (?=[^|]*\d)/, '')
    .replace(callsBehind, '')
    .replace(/^([^(]*)\)/, '$1')
    .replace(registerNumber, '')
    .replace(/^[\s"'“«(,.;:•–-]+|[\s"'”,.;:]+$/g, '')
    .replace(
      /^(?:(?:of|or|and|by|us|at|to|the|mail|post|address|suivante|postale|au|à|ou|und|oder|et|par courrier|per post|la société)(?!\p{L})\s?:?\s?){1,3}(?=\S)/iu,
      '',
    );
}

/** Words of sentences: an address has none of them. */
export const speech =
  /\b(?:wir|kann|können|muss|verwenden|nutzen|setzen|einen|eine|ist|sind|conformément|veuillez|toute|utilise|concernant|désignée?|pouvez|dienst|est|sont|nous|vous|fourni|auprès|réalisé|uses|provided|you|your|we|our|will|please|collect|have|been|is|are|was|were|may|this|which)\b/i;

const prose = /\b(?:information|personal|privacy policy|under|by|e-?mail|cookies?)\b/gi;

/** "Minato-ku, Tokyo 108-0075": no telephone number. */
const japaneseCode = /(?<=-(?:ku|gu|shi),? \p{Lu}\p{L}{2,20},? )\d{3}-\d{4}/u;

/** Places that have no number of their own. */
const withoutNumber =
  /p\.? ?o\.? box|(?<!\p{L})(?:zone (?:industrielle|artisanale|d['’]activités?)|parc d['’]activités?|lieu-dit|pol[ií]gono)(?!\p{L})/iu;

/** Telephone numbers, dates, headings of a table, and what is left of an address that lost its street. */
const otherNumbers =
  /\d{3}\) ?\d{3}|(?<!\d)\d{3} ?- ?\d{4}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\bthird part(?:y|ies)\b|\bISO \d|\bID \d+ and\b|^\d{1,6}, (?:\d{4,6} )?\p{Lu}[\p{L} ]+(?:,|$)/u;

/** Whether words that end in a postcode or country have what an address has and nothing of a sentence. */
export function isPlausible(address: string, code: string): boolean {
  const at = address.lastIndexOf(code);
  const words = address.split(' ').length;
  if (address.length < 14 || address.length > longest || words < 3 || words > 34) return false;
  const hasNumber = /\d/.test(address.replace(code, '')) || withoutNumber.test(address);
  const proseWords = address.match(prose)?.length ?? 0;
  return (
    hasNumber &&
    hasStreet(at < 0 ? address : address.slice(0, at)) &&
    proseWords <= 1 &&
    !speech.test(address) &&
    !otherNumbers.test(address.replace(japaneseCode, '')) &&
    (/\d/.test(code) || streetWord.test(address)) &&
    !/\S@\S|https?:|©|\bact of\b|\barticle\b|\bsection\b|§/i.test(address)
  );
}
