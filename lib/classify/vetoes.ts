import { practiceById } from '../practices/index.ts';
import type { Detected } from '../types.ts';
import { accuses } from './accuses.ts';
import type { Input } from './features.ts';
import { normalise } from './normalise.ts';
import { VETOES, type Veto } from './veto-rules.ts';

const VETOES_OF: ReadonlyMap<string, readonly Veto[]> = new Map(
  VETOES.map(({ practice }) => [practice, VETOES.filter((veto) => veto.practice === practice)]),
);

/** The practices that no rule takes back, in the order given. */
export function withoutVetoed(all: Detected[], input: Input): Detected[] {
  if (!all.some(({ id }) => isRedFlag(id) || VETOES_OF.has(id))) return all;
  const text = normalise(input.text);
  const detected = all.filter(({ id }) => !isRedFlag(id) || accuses(input, text, id));
  const relevant = detected.flatMap(({ id }) => VETOES_OF.get(id) ?? []);
  if (relevant.length === 0) return detected;
  const lead = normalise(input.lead ?? '');
  const around = [text, lead, normalise(input.heading ?? ''), normalise(input.before ?? '')].join('\n');
  const vetoed = new Set(
    relevant.filter((veto) => veto.applies({ text, lead, around, detected })).map(({ practice }) => practice),
  );
  return detected.filter(({ id }) => !vetoed.has(id));
}

function isRedFlag(practice: string): boolean {
  return practiceById.get(practice)?.severity === 'red-flag';
}
