import { matchesOf } from './matches.ts';
import { codes, type Needed, neededBy, nextCode } from './needed-letters.ts';

/** The number of the last text in which a code stands. */
const lastIn = new Uint32Array(codes);
let looks = 0;
let looked: string | undefined;

/** Notes every three characters of a text: one look answers for all expressions that are asked of it in turn. */
function look(text: string): void {
  looks += 1;
  let code = 0;
  for (let at = 0; at < text.length; at += 1) {
    code = nextCode(code, text.charCodeAt(at));
    lastIn[code] = looks;
  }
  looked = text;
}

/** Questions as three numbers each: a code, and which question comes next where it is there and where it is not. */
type Questions = number[];
const yes = -1;
const no = -2;

/** Puts the questions for what is needed behind those that come after them; the number of the one to begin with. */
function ask(needed: Needed, isThere: number, isNot: number, questions: Questions): number {
  if (typeof needed === 'number') return questions.push(needed, isThere, isNot) - 3;
  if ('any' in needed)
    return needed.any.reduceRight((next: number, one) => ask(one, isThere, next, questions), isNot);
  return needed.all.reduceRight((next: number, one) => ask(one, next, isNot, questions), isThere);
}

/**
 * An expression that is asked of thousands of sentences and found in few. Its source says which letters are in every
 * match; a text without them is not searched. An expression that does not say so is always searched.
 */
export class Prefiltered {
  readonly #expression: RegExp;
  #questions: Questions | undefined;
  #first = yes;

  constructor(expression: RegExp) {
    this.#expression = expression;
  }

  /** Whether there may be a match: false for sure, true with few exceptions. */
  mayMatch(text: string): boolean {
    const questions = this.#questions ?? this.#prepare();
    if (this.#first === yes) return true;
    if (text !== looked) look(text);
    let at = this.#first;
    while (at >= 0) at = questions[lastIn[questions[at] ?? 0] === looks ? at + 1 : at + 2] ?? no;
    return at === yes;
  }

  /** Reads its source when it is first asked: many never are. */
  #prepare(): Questions {
    const questions: Questions = [];
    const needed = neededBy(this.#expression);
    this.#first = needed === undefined ? yes : ask(needed, yes, no, questions);
    this.#questions = questions;
    return questions;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.#expression.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.#expression.exec(text) : null;
  }

  /** Offset of the first match; -1 for none. */
  search(text: string): number {
    return this.mayMatch(text) ? text.search(this.#expression) : -1;
  }

  /** Every match of an expression with the flag `g`, up to a number. */
  all(text: string, most: number): RegExpExecArray[] {
    return this.mayMatch(text) ? matchesOf(this.#expression, text, most) : [];
  }
}

export function prefiltered(expression: RegExp): Prefiltered {
  return new Prefiltered(expression);
}
