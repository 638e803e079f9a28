import { practiceById } from '../practices/index.ts';
import {
  type LimitPattern,
  limitsOfAnyPromise,
  limitsOfNoSale,
  limitsOfPurposes,
  wholeData,
} from './limit-patterns.ts';

/** A sentence is looked at up to here, in UTF-16 code units. */
const sentenceCap = 1_000;
/** The longest words quoted for one limit, in UTF-16 code units. */
const limitCap = 120;
/** More limits than this explain a promise no better. */
const limitsCap = 3;

/** Where another statement begins inside a sentence; an exception after "but" belongs to what it excepts from. */
const otherStatement =
  /; |[.!?] (?=[A-Z])|,? (?:and|nor|so|but|while) (?:we|you|our|it|they)\b(?! (?:may|might|can|could|do|reserve)\b)|,? nor (?:do|does|did|have|has|will)\b/g;
/**
 * Where the words of a limit end: not at the bracket of "third party(ies)" or "twelve (12)", at the stop of "U.S.", nor at
 * the marks around a word.
 */
const limitEnd =
  /[;:\]]|(?<!“[^“”]{0,40})”|(?<!"[^"]{1,40})"(?![^"]{1,40}")|(?<!\(\w{0,9})\)|[.!?](?: (?=[A-Z])|$)|, (?:we|you|our|it|they|the company|and|nor|so|if|when|which|as|including|such)\b|,? (?:and|but|nor) (?:we|you|our|have|has|do|does|will|are|is)\b|, (?=[A-Z])/;

/** An aside that was begun and not ended. */
const openBracket = /\s*\([^()]*$/;

const negated = /\b(?:no|not|never|nor|neither|none|nobody|without|refuse)\b|n[’']t\b/i;
const passesOn =
  /\b(?:s[eo]l[dl]|sale|rent|trad|shar|disclos|pass|transfer|provid|giv|market|leas|lend|releas|exchang|distribut|made available)/i;

type Span = { start: number; end: number };

/**
 * The words of a sentence that limit the promise in it ("without your consent", "for their own marketing", "currently"),
 * verbatim, in its order, at most three; empty when it promises without a limit, or `practice` is no good one.
 */
export function limitsOf(practice: string, sentence: string): string[] {
  if (practiceById.get(practice)?.severity !== 'good') return [];
  const text = sentence.slice(0, sentenceCap);
  const patterns = practice === 'purpose-limitation' ? limitsOfPurposes : limitsOfAnyPromise;
  const found = patterns.flatMap((pattern) => spansOf(pattern, text, 0));
  if (practice === 'no-sale') found.push(...limitsOfSale(text));
  const limits = outermost(found).map(({ start, end }) => text.slice(start, end).replace(openBracket, ''));
  return [...new Set(limits)].slice(0, limitsCap);
}

/** Those of every part of a sentence that promises not to pass data on; none where one part promises it without. */
function limitsOfSale(text: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of statementsIn(text)) {
    const part = text.slice(start, end);
    if (!negated.test(part) || !passesOn.test(part)) continue;
    const ofAll = wholeData.test(part);
    const limits = limitsOfNoSale
      .filter((pattern) => !(pattern.ofData && ofAll))
      .flatMap((pattern) => spansOf(pattern, part, start));
    if (limits.length === 0) return [];
    found.push(...limits);
  }
  return found;
}

function statementsIn(text: string): Span[] {
  const starts = [0, ...[...text.matchAll(otherStatement)].map(({ index }) => index)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function spansOf({ says, whole }: LimitPattern, part: string, offset: number): Span[] {
  const match = says.exec(part);
  if (match === null) return [];
  const start = match.index;
  const ends = start + match[0].length;
  const rest = whole === true ? 0 : endOfLimit(part.slice(ends, start + limitCap));
  return [{ start: offset + start, end: offset + ends + rest }];
}

/** UTF-16 code units of a text that still belong to the limit begun before it; what is cut off is cut at a word. */
function endOfLimit(text: string): number {
  const end = limitEnd.exec(text)?.index;
  if (end !== undefined) return end;
  const whole = text.length < limitCap / 2 ? text.length : text.lastIndexOf(' ');
  return Math.max(0, whole);
}

/** Without those that lie inside another, in the order of the text. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
