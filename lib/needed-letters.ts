/** Codes of three characters with five bits each: enough to tell letters apart, whatever their case. */
export const codes = 1 << 15;

/** The code of the last three characters, from that of the three before. */
export function nextCode(code: number, char: number): number {
  return ((code << 5) | (char & 31)) & (codes - 1);
}

/** What a text must hold for an expression to match in it: three characters by their code, one of several, or each. */
export type Needed = number | { any: readonly Needed[] } | { all: readonly Needed[] };

/** Of a text that is written out, the beginning says enough. */
const mostLetters = 6;

/** The later groups first: many words begin alike. */
function neededFor(text: string): Needed[] {
  const found: Needed[] = [];
  let code = 0;
  for (let at = 0; at < text.length && at < mostLetters; at += 1) {
    code = nextCode(code, text.charCodeAt(at));
    if (at > 1) found.unshift(code);
  }
  return found;
}

/** How many questions tell that it is missing. */
function widthOf(needed: Needed): number {
  if (typeof needed === 'number') return 1;
  if ('any' in needed) return needed.any.reduce<number>((sum, one) => sum + widthOf(one), 0);
  return Math.min(...needed.all.map(widthOf));
}

/** What is told soonest to be missing comes first. */
function all(needed: readonly Needed[]): Needed | undefined {
  const [first] = needed;
  return needed.length < 2 ? first : { all: needed.toSorted((one, other) => widthOf(one) - widthOf(other)) };
}

/** A piece of an expression: what is written out, or something else with what it needs. */
type Piece = { text: string } | { needed: Needed | undefined } | 'mark';

const unknown: Piece = { needed: undefined };

const alternative = /\|/y;
/** All but a last character that may be repeated or missing. */
const written = /[^\\[\](){}.*+?^$|\x80-\uffff]+(?![*+?{])/y;
const marks = /[\^$]|\\[bB]/y;
const classes = /\[(?:\\.|[^\]\\])*\]|\.|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x.{2}|[a-zA-Z\d])/y;
const opening = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const character = /\\?[\s\S]/y;
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
    while (this.#eat(alternative)) found.push(this.#sequence());
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
    while (!this.#isAtEnd()) {
      const piece = this.#piece();
      if (piece === 'mark') continue;
      const repeated = this.#eat(times);
      const isOptional = repeated !== undefined && /^(?:[?*]|\{0)/.test(repeated);
      if ('text' in piece) {
        if (!isOptional) text += piece.text;
        if (repeated !== undefined) endText();
      } else {
        endText();
        if (!isOptional && piece.needed !== undefined) found.push(piece.needed);
      }
    }
    endText();
    return all(found);
  }

  #isAtEnd(): boolean {
    const next = this.#source[this.#at];
    return next === undefined || next === '|' || next === ')';
  }

  #piece(): Piece {
    const text = this.#eat(written);
    if (text !== undefined) return { text };
    if (this.#eat(marks)) return 'mark';
    if (this.#eat(classes)) return unknown;
    const opened = this.#eat(opening);
    if (opened !== undefined) {
      const needed = this.alternatives();
      this.#at += 1;
      return /[=!]/.test(opened) ? 'mark' : { needed };
    }
    const char = this.#eat(character)?.at(-1) ?? '';
    // Beyond ASCII a capital may have another code than its small letter.
    return this.#ignoresCase && char > '~' ? unknown : { text: char };
  }

  #eat(what: RegExp): string | undefined {
    what.lastIndex = this.#at;
    if (!what.test(this.#source)) return undefined;
    const eaten = this.#source.slice(this.#at, what.lastIndex);
    this.#at = what.lastIndex;
    return eaten;
  }
}

/** What every text must hold in which an expression matches; `undefined` where its source does not say. */
export function neededBy(expression: RegExp): Needed | undefined {
  return new Source(expression).alternatives();
}
