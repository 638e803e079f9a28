import * as v from 'valibot';
import { kinds } from '../ways-out/kinds.ts';
import { browser } from './api.ts';

/** The letters that a person wrote, so that a reminder and a complaint can follow: on this device only, until deleted. */

/** Each has a key of its own: one that is damaged leaves the others readable. */
const prefix = 'letter:';

/** Letters beyond this, the oldest first, make room for new ones. */
const mostLetters = 200;

const day = v.pipe(v.string(), v.isoDate());

const schema = v.object({
  /** Registrable domain of the policy that it answers. */
  site: v.pipe(v.string(), v.maxLength(253)),
  /** Kind and target of the way out by which it went. */
  kind: v.picklist(kinds),
  target: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
  /** `LetterId`; the letter that a reminder follows stands in `follows`. */
  letter: v.pipe(v.string(), v.maxLength(40)),
  follows: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  recipient: v.pipe(v.string(), v.maxLength(200)),
  subject: v.pipe(v.string(), v.maxLength(200)),
  text: v.pipe(v.string(), v.maxLength(40_000)),
  /** Day on which it was written, and the last day for an answer where the law sets one: YYYY-MM-DD. */
  sent: day,
  due: v.exactOptional(day),
});

export type SentLetter = v.InferOutput<typeof schema>;

/** A letter as it is kept; without `letter` where what is stored under the key is damaged. */
export type KeptLetter = { key: string; letter?: SentLetter };

/** A name for a letter that is about to be kept. */
export function newLetterKey(): string {
  return prefix + crypto.randomUUID();
}

/** All letters, the newest first, then the damaged ones. */
export async function keptLetters(): Promise<KeptLetter[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .flatMap(([key, value]): KeptLetter[] => {
      if (!key.startsWith(prefix)) return [];
      const parsed = v.safeParse(schema, value);
      return [{ key, ...(parsed.success && { letter: parsed.output }) }];
    })
    .sort((a, b) => (b.letter?.sent ?? '').localeCompare(a.letter?.sent ?? ''));
}

/**
 * Keeps a letter under its key, in the place of what was kept there.
 *
 * @throws {v.ValiError} when it could not be read again, or what the browser's storage throws
 */
export async function keepLetter(key: string, letter: SentLetter): Promise<void> {
  await browser.storage.local.set({ [key]: v.parse(schema, letter) });
  const tooMany = (await keptLetters()).filter((kept) => kept.letter).slice(mostLetters);
  await browser.storage.local.remove(tooMany.map((kept) => kept.key));
}

export async function forgetLetter(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back at once and on each change, whichever page made it; returns a stop function. */
export function watchLetters(onLetters: (kept: KeptLetter[]) => void): () => void {
  let stopped = false;
  const tell = async () => {
    const letters = await keptLetters().catch(() => []);
    if (!stopped) onLetters(letters);
  };
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) void tell();
  };
  browser.storage.local.onChanged.addListener(listener);
  void tell();
  return () => {
    stopped = true;
    browser.storage.local.onChanged.removeListener(listener);
  };
}
