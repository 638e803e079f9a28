import type { Input } from './features.ts';

/** Without a lead-in, so few words without a full stop are a heading, a button or the text of a link. */
const MOST_WORDS_OF_HEADING = 14;
/** Fewer words than these without a lead-in accuse nobody, whatever ends them ("State Courts."). */
const FEWEST_WORDS = 4;
const MOST_WORDS_OF_QUESTION = 12;

const QUESTION =
  /^(?:(?:in|for|to|with|on|at|from) )?(?:do|does|did|how|what|why|are|is|can|who|whom|which|will|when|where|should|may)\b/;
const DEFINITION =
  /\bwe mean\b|^(?:[^."]{0,80} )?"[^"]{1,60}" (?:means|refers to|(?:is|are) defined as|(?:can |may )?includes?)\b|^(?:in this|for (?:the )?purposes? of) [^.]{1,80}\bmeans\b|\b(?:laws?|acts?|statutes?|states?|ccpa|cpra|gdpr)(?: may| might| to| broadly| also)? defines?\b[^.]{0,60}\b(?:sale|sell|selling|sold|share|sharing|sensitive)\b/;
const POINTER =
  /^(?:to (?:learn|read|find out) more|for (?:more|further|additional|full) (?:information|details)|learn more|(?:please )?(?:also )?(?:see|visit|click|read|refer to)\b|you can (?:find out|learn|read) more|read more|more information)/;
/** What a pointer says all the same: "Learn more about what we collect". */
const OWN_DEED =
  /\b(?:we|which|who|that) (?:may |also |might |will )?(?:collect|use|share|sell|disclose|track)/;
/** For these the pointer itself is the proof: it names the framework, or the agreement to arbitrate. */
const PROVEN_BY_POINTER = new Set(['void-transfer-framework', 'forced-dispute-terms']);

/**
 * Whether a red flag may rest on a statement: on a sentence or an item of a list which says that something is done; not on a heading, a
 * question, a definition or a pointer to other pages.
 *
 * @param normalised the statement's text, see `normalise`
 * @param practice the red flag
 */
export function accuses({ text, lead }: Input, normalised: string, practice: string): boolean {
  const said = normalised.trim();
  if (isQuestion(said) || DEFINITION.test(said)) return false;
  if (POINTER.test(said) && !OWN_DEED.test(said) && !PROVEN_BY_POINTER.has(practice)) return false;
  return Boolean(lead) || !isHeading(said, text);
}

function isQuestion(said: string): boolean {
  if (!/\?["')\s]*$/.test(said)) return false;
  const isShort = wordsOf(said, MOST_WORDS_OF_QUESTION + 1) <= MOST_WORDS_OF_QUESTION;
  return QUESTION.test(said) || (isShort && !/[.!;:]\s/.test(said));
}

/** @param text as written: a bullet or the cells of a table are no heading */
function isHeading(said: string, text: string): boolean {
  const words = wordsOf(said, MOST_WORDS_OF_HEADING + 1);
  if (words < FEWEST_WORDS) return true;
  return (
    words <= MOST_WORDS_OF_HEADING &&
    !/[.!?;:,]["')\s]*$/.test(said) &&
    !/^\s*[-\u2022*\u00b7(]|\|/.test(text)
  );
}

function wordsOf(said: string, most: number): number {
  return said.split(/\s+/, most).filter(Boolean).length;
}
