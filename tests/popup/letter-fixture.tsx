import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { LetterDesk } from '../../components/letter/LetterDesk.tsx';
import type { LetterClient, LetterStart } from '../../lib/browser/letter-client.ts';
import type { LetterOrder } from '../../lib/browser/letter-order.ts';
import type { SentLetter } from '../../lib/browser/letter-store.ts';
import type { Person } from '../../lib/ways-out/letters/person.ts';
import { click, rendered } from './rendered.tsx';

export const ada: Person = { name: 'Ada Example', knownAs: 'ada@reader.example', residence: 'DE' };

export const order: LetterOrder = {
  at: 0,
  isPrivate: false,
  site: 'lamp.example',
  company: 'Lamp Works GmbH',
  kind: 'access',
  target: 'mailto:privacy@lamp.example?bcc=spy@evil.example',
};

export const sentLetter: SentLetter = {
  site: 'lamp.example',
  kind: 'access',
  target: 'mailto:privacy@lamp.example',
  letter: 'access',
  recipient: 'Lamp Works GmbH',
  subject: 'Request for access',
  text: 'Dear privacy team, please send me my data.',
  sent: '2026-10-01',
  due: '2026-11-01',
};

/** The letter page over what is kept, on 22 November 2026. */
export async function letterPage(start: Partial<LetterStart> = {}) {
  const client = {
    start: vi.fn<LetterClient['start']>(async () => ({
      order,
      kept: { person: ada, damaged: false },
      letters: [],
      ...start,
    })),
    savePerson: vi.fn<LetterClient['savePerson']>(async () => {}),
    keepLetter: vi.fn<LetterClient['keepLetter']>(async () => {}),
    forgetLetter: vi.fn<LetterClient['forgetLetter']>(async () => {}),
    copy: vi.fn<LetterClient['copy']>(async () => {}),
    print: vi.fn<LetterClient['print']>(),
    today: () => '2026-11-22',
  };
  const body = await rendered(<LetterDesk client={client} />);
  const paper = () => body.querySelector('.letter-paper')?.textContent ?? '';
  const field = (name: string) => {
    const found = document.getElementById(`field-${name}`);
    if (!(found instanceof HTMLElement && 'value' in found)) throw new Error(`There is no field ${name}.`);
    return found as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement; // only these have a value
  };
  const fill = async (name: string, value: string) => {
    const target = field(name);
    target.value = value;
    const event = new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true });
    await act(async () => void target.dispatchEvent(event));
  };
  /** Clicks the mail draft's link; whether a browser would follow it. */
  const mail = async () => {
    const link = body.querySelector('.letter-buttons a');
    let isFollowed = false;
    const heard = (event: Event) => {
      isFollowed = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', heard, { once: true });
    await click(link);
    return { href: link?.getAttribute('href') ?? '', isFollowed };
  };
  return { body, client, paper, field, fill, mail };
}
