import type { Classified } from '../types.ts';
import { countries, isCountry } from './countries.ts';
import type { Draft } from './draft.ts';
import { ownerOf } from './owner.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import {
  addressesIn,
  isPlausible,
  isStreetNumber,
  oneLine,
  postcode,
  speech,
  type Written,
} from './postal-address.ts';
import { isCode } from './wording.ts';

/** Postal addresses: one way out for each, ending at its postcode, country or line for the attention. */
export function fromPostal(policy: PolicyText): Draft[] {
  return policy.classified.flatMap((one, index) => {
    const { text } = one.statement;
    const inside = /\d/.test(text) && mayHold.test(text) ? addressesIn(text) : [];
    const found = [...inside, ...blockAddress(policy, index)].slice(0, 6);
    if (found.length > 0 && isCode(text)) return [];
    const owner = found.length === 0 ? undefined : ownerOf(policy, one.statement);
    if (owner === 'authority' || owner === 'provider') return [];
    return found.map(
      ({ address, at }): Draft => ({
        kind: owner ?? 'postal',
        channel: 'post',
        status: 'as-written',
        source: 'policy',
        target: address.replace(ragged, ''),
        statement: one.statement,
        evidence: quoteAround(one.statement, one.statement.start + at),
      }),
    );
  });
}

/** Marks left before an address, and a line for the attention that lost its name behind it. */
const ragged = /^[\s,;|]+|[\s,;|:]*\b(?:attention|attn)[.:\s]*$/gi;

/** An address has two numbers, or one and a comma: most sentences fail this cheap look. */
const mayHold = /\d\D+\d|\d.*,|,.*\d|box \d/i;

/** What the last line of an address has: a digit or a country. */
const mayEnd = new RegExp(`\\d|(?:^| )(?:${countries})\\b`);

/** Longest line of an address, in characters, and of two that stand on one line before an abbreviation. */
const longestLine = 70;
const longestJoined = 110;

/** Lines of an address that the page sets as blocks of their own: up to five short ones above the line with the postcode. */
function blockAddress(policy: PolicyText, index: number): Written[] {
  const last = policy.classified[index];
  if (last === undefined || last.statement.text.length > 90) return [];
  const { text } = last.statement;
  if (!mayEnd.test(text)) return [];
  const town = text.match(postcode)?.find((code) => !isStreetNumber(code));
  const ends = isCountry(text) || town !== undefined;
  if (!ends || addressesIn(text).length > 0 || continues(policy.classified[index + 1])) return [];
  const lines = [text];
  for (let back = index - 1; back >= Math.max(0, index - 5); back -= 1) {
    const line = policy.classified[back]?.statement.text ?? '';
    if (
      line.length > (abbreviated.test(line) ? longestJoined : longestLine) ||
      line === '' ||
      /[:?!]$|@/.test(line) ||
      speech.test(line)
    )
      break;
    lines.unshift(line);
  }
  const above = lines.at(-2) ?? '';
  const code = isCountry(text) && above.search(postcode) >= 0 ? joined([above, text]) : (town ?? text);
  const address = joined(lines);
  return lines.length > 1 && isPlausible(address, code) ? [{ address, at: 0 }] : [];
}

/** Lines as one, with commas between them, save behind an abbreviation that the splitter took for the end of a sentence. */
function joined(lines: readonly string[]): string {
  return oneLine(
    lines
      .map((line, index) =>
        index === lines.length - 1
          ? line
          : abbreviated.test(line)
            ? `${line} `
            : `${line.replace(/[,.]$/, '')}, `,
      )
      .join(''),
  );
}

const abbreviated = /(?:str|st|ft|no|nr|km|ctra|hwy|blvd|ave|rd|dr|pl|co)\.$/i;

function continues(next: Classified | undefined): boolean {
  return next !== undefined && isCountry(next.statement.text);
}
