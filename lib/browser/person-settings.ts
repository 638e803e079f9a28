import { forgetLetter, watchLetters } from './letter-store.ts';
import { forgetPerson, savePerson, watchPerson } from './person-store.ts';

/** The settings page's side of what is kept of the person. */
export const personSettings = { watchPerson, savePerson, forgetPerson, watchLetters, forgetLetter };

export type PersonSettings = typeof personSettings;
