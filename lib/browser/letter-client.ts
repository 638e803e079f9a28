import type { Person } from '../ways-out/letters/person.ts';
import { type LetterOrder, orderNamed } from './letter-order.ts';
import { forgetLetter, type KeptLetter, keepLetter, keptLetters, type SentLetter } from './letter-store.ts';
import { type KeptPerson, loadPerson, savePerson } from './person-store.ts';
import { today } from './today.ts';

/** What a letter is begun with. */
export type LetterStart = { order: LetterOrder; kept: KeptPerson; letters: KeptLetter[] };

export type LetterClient = {
  /** @returns undefined when the order is gone: the browser was closed, or many others came after it */
  start(): Promise<LetterStart | undefined>;
  savePerson(person: Person): Promise<void>;
  keepLetter(key: string, letter: SentLetter): Promise<void>;
  forgetLetter(key: string): Promise<void>;
  /** @throws when the browser does not let the page write to the clipboard */
  copy(text: string): Promise<void>;
  print(): void;
  /** Today where the person is, YYYY-MM-DD. */
  today(): string;
};

/** The letter page's side of storage and browser. */
export function letterClient(orderName: string): LetterClient {
  return {
    async start() {
      const order = await orderNamed(orderName);
      return order && { order, kept: await loadPerson(), letters: await keptLetters() };
    },
    savePerson,
    keepLetter,
    forgetLetter,
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => globalThis.print(),
    today,
  };
}
