import { stem } from './tokens.ts';

const NEGATORS = new Set(
  ['not', 'no', 'never', 'nor', 'neither', 'without', 'none', 'refuse', 'cannot', 'nothing'].map(stem),
);
const BREAKS = new Set(
  [
    '.',
    ';',
    ':',
    '!',
    '?',
    'but',
    'however',
    'unless',
    'except',
    'although',
    'if',
    'when',
    'where',
    'while',
    'because',
  ].map(stem),
);
const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['we', 'we'],
  ['our', 'we'],
  ['us', 'we'],
  ['i', 'we'],
  ['you', 'you'],
  ['your', 'your'],
  ['they', 'they'],
  ['their', 'they'],
  ['party', 'they'],
  ['partner', 'they'],
  ['provider', 'they'],
  ['user', 'user'],
  ['child', 'child'],
  ['children', 'child'],
  ['minor', 'child'],
  ['resident', 'resident'],
]);
/** Words after a negator that it still covers. */
const NEGATION_REACH = 10;

/**
 * Walks through a statement and tells, for each word, who the subject of its clause is, whether it is negated and whether it stands
 * under a condition ("we", "we not", "you if"). The subject is the last person or body named before the word in the clause.
 */
export function followClauses(tokens: string[], each: (scope: string, index: number) => void): void {
  let subject = '';
  let condition = '';
  let negated = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (BREAKS.has(token)) {
      negated = 0;
      condition = token === 'if' || token === 'when' || token === 'unless' ? ' if' : '';
      if (token === '.' || token === ';') subject = '';
    }
    each(`${subject}${negated > 0 ? ' not' : ''}${condition}`, i);
    if (negated > 0) negated--;
    if (NEGATORS.has(token)) negated = NEGATION_REACH;
    subject = SUBJECTS.get(token) ?? subject;
  }
}
