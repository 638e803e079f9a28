import type { Kind } from '../types.ts';
import { firstCue } from './cues.ts';
import type { Instruction } from './instruction-readers.ts';
import { stepsOf } from './steps.ts';
import { plainWords } from './wording.ts';

/** A button of the app by its name: in quotation marks ("choose “Send me my data”") or in capitals ("tap Delete Account"). */
const step =
  /\b(?:tap|click|select|choose|press)(?:ping|ing)?(?: on)?(?: the)? (?:["“'‘]([^"”'’]{4,50}?)[,.]?["”'’]|(\p{Lu}\p{L}+(?: (?:\p{Lu}\p{L}+|my|your|and|of)){1,4}))/gu;

/** What a button of an app can end or fetch. */
const done: ReadonlySet<Kind> = new Set(['delete', 'portability', 'access']);

const dataByName =
  /^(?:send me|download|get|request|export) (?:a copy of )?(?:my|your|all)? ?(?:personal )?data$/;

const most = 8;

/** The setting that a sentence leads to by the name of a button; `null` when it names none that ends or fetches anything. */
export function namedStep(text: string): Instruction | null {
  for (const { 1: quoted, 2: capitals = '' } of [...text.slice(0, 1500).matchAll(step)].slice(0, most)) {
    const name = plainWords(quoted ?? capitals);
    const kind = dataByName.test(name) ? 'portability' : firstCue(name);
    if (kind !== null && done.has(kind)) return { kind, channel: 'setting', steps: stepsOf(text) };
  }
  return null;
}
