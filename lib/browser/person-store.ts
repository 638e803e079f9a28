import * as v from 'valibot';
import { type Person, personSchema } from '../ways-out/letters/person.ts';
import { browser } from './api.ts';

/** Who writes the letters and where they live: asked once, kept on this device only, until it is forgotten. */

const key = 'person';

/** What is kept of the person; `damaged`: something is stored that is none. It is replaced by what is written next. */
export type KeptPerson = { person?: Person; damaged: boolean };

export async function loadPerson(): Promise<KeptPerson> {
  return parsed((await browser.storage.local.get(key))[key]);
}

/** @throws {v.ValiError} when it could not be read again, or what the browser's storage throws */
export async function savePerson(person: Person): Promise<void> {
  await browser.storage.local.set({ [key]: v.parse(personSchema, person) });
}

export async function forgetPerson(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back at once and on each change, whichever page made it; returns a stop function. */
export function watchPerson(onPerson: (kept: KeptPerson) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onPerson(parsed(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  loadPerson().then(onPerson, () => onPerson({ damaged: true }));
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function parsed(stored: unknown): KeptPerson {
  if (stored === undefined) return { damaged: false };
  const result = v.safeParse(personSchema, stored);
  return result.success ? { person: result.output, damaged: false } : { damaged: true };
}
