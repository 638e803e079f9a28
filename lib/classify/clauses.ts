import { stem } from './tokens.ts';
import type { Word } from './words.ts';

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
/** Words that begin a condition. */
const CONDITIONS = new Set(['if', 'when', 'unless']);
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

/** What a word does to the clause it stands in. */
export type Role = {
  /** The condition that begins with it; '' where it only ends one; undefined where it is no break. */
  breaks?: string;
  /** It ends the sentence, and with it the subject. */
  ends?: boolean;
  negates?: boolean;
  subject?: string;
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  [...BREAKS, ...NEGATORS, ...SUBJECTS.keys()].map((token) => [token, describe(token)]),
);

function describe(token: string): Role {
  const subject = SUBJECTS.get(token);
  return {
    ...(BREAKS.has(token) && { breaks: CONDITIONS.has(token) ? ' if' : '' }),
    ...((token === '.' || token === ';') && { ends: true }),
    ...(NEGATORS.has(token) && { negates: true }),
    ...(subject !== undefined && { subject }),
  };
}

/** What a stemmed word does in its clause; undefined for nearly all. */
export function roleOf(token: string): Role | undefined {
  return ROLES.get(token);
}

/**
 * Walks through a statement and tells, for each word, who the subject of its clause is, whether it is negated and whether it stands
 * under a condition ("we", "we not", "you if"). The subject is the last person or body named before the word in the clause.
 */
export function followClauses(words: readonly Word[], each: (scope: string, index: number) => void): void {
  let subject = '';
  let condition = '';
  let negated = 0;
  let scope = '';
  for (let i = 0; i < words.length; i++) {
    const role = words[i]?.role;
    if (role?.breaks !== undefined) {
      negated = 0;
      condition = role.breaks;
      if (role.ends) subject = '';
      scope = scopeOf(subject, negated, condition);
    }
    each(scope, i);
    const isLastNegated = negated === 1;
    if (negated > 0) negated--;
    if (role === undefined && !isLastNegated) continue;
    if (role?.negates) negated = NEGATION_REACH;
    if (role?.subject !== undefined) subject = role.subject;
    scope = scopeOf(subject, negated, condition);
  }
}

function scopeOf(subject: string, negated: number, condition: string): string {
  return `${subject}${negated > 0 ? ' not' : ''}${condition}`;
}
