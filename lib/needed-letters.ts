/** Codes of three characters with five bits each: enough to tell letters apart, whatever their case. */
export const codes = 1 << 15;

/** The code of the last three characters, from that of the three before. */
export function nextCode(code: number, char: number): number {
  return ((code << 5) | (char & 31)) & (codes - 1);
}

/** What a text must hold for an expression to match in it: three characters by their code, one of several, or each. */
export type Needed = number | { any: readonly Needed[] } | { all: readonly Needed[] };

/** How common letters are in English, the commonest first. */
const commonest = ' etaoinshrdlucmfwypvbgkjqxz';

function rarity(text: string, at: number): number {
  const rank = (char: string) => (commonest.indexOf(char) + commonest.length) % commonest.length;
  return rank(text.charAt(at)) + rank(text.charAt(at + 1)) + rank(text.charAt(at + 2));
}

/** Of the groups of three characters in a text that is written out, the rarest: these are missing first. */
const mostOfText = 3;

function neededFor(text: string): Needed[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => at)
    .sort((one, other) => rarity(text, other) - rarity(text, one))
    .slice(0, mostOfText)
    .map((at) => [0, 1, 2].reduce((code, next) => nextCode(code, text.charCodeAt(at + next)), 0));
}

function all(needed: readonly Needed[]): Needed | undefined {
  const [first] = needed;
  return needed.length < 2 ? first : { all: needed };
}

/** A piece of an expression: a character that is written out, or something else with what it needs. */
type Piece = { char: string } | { needed: Needed | undefined } | 'mark';

const unknown: Piece = { needed: undefined };

const marks = /[\^$]|\\[bB]/y;
const classes = /\[(?:\\.|[^\]\\])*\]|\.|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x.{2}|[a-zA-Z\d])/y;
const opening = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const times = /(?:[?*+]|\{\d[^}]*\})\??/y;

class Source {
  #at = 0;
  readonly #source: string;
  readonly #ignoresCase: boolean;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#ignoresCase = ignoreCase;
  }

  alternatives(): Needed | undefined {
    const found = [this.#sequence()];
    while (this.#eat(/\|/y)) found.push(this.#sequence());
    const known = found.filter((one) => one !== undefined);
    if (known.length < found.length) return undefined;
    return known.length === 1 ? known[0] : { any: known };
  }

  #sequence(): Needed | undefined {
    const found: Needed[] = [];
    let text = '';
    const endText = () => {
      found.push(...neededFor(text));
      text = '';
    };
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const piece = this.#piece();
      if (piece === 'mark') continue;
      const repeated = this.#eat(times);
      const isOptional = repeated !== undefined && /^(?:[?*]|\{0)/.test(repeated);
      if ('char' in piece) {
        if (!isOptional) text += piece.char;
        if (repeated !== undefined) endText();
      } else {
        endText();
        if (!isOptional && piece.needed !== undefined) found.push(piece.needed);
      }
    }
    endText();
    return all(found);
  }

  #piece(): Piece {
    if (this.#eat(marks)) return 'mark';
    if (this.#eat(classes)) return unknown;
    const opened = this.#eat(opening);
    if (opened !== undefined) {
      const needed = this.alternatives();
      this.#at += 1;
      return /[=!]/.test(opened) ? 'mark' : { needed };
    }
    const char = this.#eat(/\\?[\s\S]/y)?.at(-1) ?? '';
    // Beyond ASCII a capital may have another code than its small letter.
    return this.#ignoresCase && char > '~' ? unknown : { char };
  }

  #eat(what: RegExp): string | undefined {
    what.lastIndex = this.#at;
    const eaten = what.exec(this.#source)?.[0];
    this.#at += eaten?.length ?? 0;
    return eaten;
  }
}

/** What every text must hold in which an expression matches; `undefined` where its source does not say. */
export function neededBy(expression: RegExp): Needed | undefined {
  return new Source(expression).alternatives();
}
