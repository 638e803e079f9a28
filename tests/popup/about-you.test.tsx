// @vitest-environment jsdom
import './fake-browser.ts';

import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { LettersWritten } from '../../components/letter/LettersWritten.tsx';
import { AboutYou } from '../../components/person/AboutYou.tsx';
import type { KeptLetter } from '../../lib/browser/letter-store.ts';
import type { PersonSettings } from '../../lib/browser/person-settings.ts';
import type { KeptPerson } from '../../lib/browser/person-store.ts';
import { ada, sentLetter } from './letter-fixture.tsx';
import { button, click, rendered } from './rendered.tsx';

async function aboutYou(kept: KeptPerson) {
  let tell = (_kept: KeptPerson) => {};
  const client = {
    watchPerson: (onPerson: (kept: KeptPerson) => void) => {
      tell = onPerson;
      onPerson(kept);
      return () => {};
    },
    savePerson: vi.fn<PersonSettings['savePerson']>(async () => {}),
    forgetPerson: vi.fn<PersonSettings['forgetPerson']>(async () => {}),
  };
  const body = await rendered(<AboutYou client={client} />);
  const set = async (name: string, value: string) => {
    const field = document.getElementById(`field-${name}`);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error(name);
    field.value = value;
    const event = new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true });
    await act(async () => void field.dispatchEvent(event));
  };
  const said = () => body.querySelector('[role=status]')?.textContent;
  /** What another page of the extension keeps meanwhile. */
  const change = (changed: KeptPerson) => act(async () => tell(changed));
  return { body, client, set, said, change };
}

describe('what is kept about the person', () => {
  test('is shown, changed and saved', async () => {
    const { body, client, set, said } = await aboutYou({ person: ada, damaged: false });
    await set('name', 'Bea Example');
    await click(button(body, 'Save'));
    expect(client.savePerson).toHaveBeenCalledExactlyOnceWith({ ...ada, name: 'Bea Example' });
    expect(said()).toBe('Saved on this device.');
  });

  test('changed in another window meanwhile, what is typed here stays', async () => {
    const { body, client, set, change } = await aboutYou({ person: ada, damaged: false });
    await set('name', 'Bea Example');
    await change({ person: { ...ada, residence: 'CH' }, damaged: false });
    client.savePerson.mockRejectedValueOnce(new Error('no room'));
    await click(button(body, 'Save'));
    await change({ person: { ...ada, residence: 'AT' }, damaged: false });
    await click(button(body, 'Save'));
    expect(client.savePerson).toHaveBeenLastCalledWith({ ...ada, name: 'Bea Example', residence: 'AT' });
    await change({ person: { ...ada, name: 'Cleo Example' }, damaged: false });
    expect(body.querySelector('input')?.value).toBe('Cleo Example');
  });

  test('is saved without a name, but not without a place', async () => {
    const { body, client, set } = await aboutYou({ damaged: false });
    await click(button(body, 'Save'));
    expect(client.savePerson).not.toHaveBeenCalled();
    expect(document.activeElement?.id).toBe('field-residence');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    await set('residence', 'CH');
    await click(button(body, 'Save'));
    expect(client.savePerson).toHaveBeenCalledExactlyOnceWith({ name: '', knownAs: '', residence: 'CH' });
  });

  test('is forgotten', async () => {
    const { body, client, said } = await aboutYou({ person: ada, damaged: false });
    await click(button(body, 'Forget this'));
    expect(client.forgetPerson).toHaveBeenCalledOnce();
    expect(said()).toContain('Forgotten');
  });

  test('says when it is damaged, and when it cannot be saved', async () => {
    const { body, client, set, said } = await aboutYou({ damaged: true });
    expect(body.querySelector('[role=alert]')?.textContent).toContain('damaged');
    client.savePerson.mockRejectedValue(new Error('full'));
    await set('residence', 'CH');
    await click(button(body, 'Save'));
    expect(said()).toContain('could not be saved');
  });
});

async function lettersWritten(letters: KeptLetter[]) {
  const client = {
    watchLetters: (onLetters: (kept: KeptLetter[]) => void) => {
      onLetters(letters);
      return () => {};
    },
    forgetLetter: vi.fn<PersonSettings['forgetLetter']>(async () => {}),
  };
  return { body: await rendered(<LettersWritten client={client} />), client };
}

describe('the letters that were written', () => {
  test('are told with day, time for an answer and text; one that is damaged says so', async () => {
    const { body } = await lettersWritten([{ key: 'letter:1', letter: sentLetter }, { key: 'letter:2' }]);
    expect(body.textContent).toContain('to Lamp Works GmbH (lamp.example)');
    expect(body.textContent).toContain('You wrote on October 1, 2026. They have until November 1, 2026');
    expect(body.querySelector('details')?.textContent).toContain('please send me my data');
    expect(body.textContent).toContain('This letter is damaged');
  });

  test('are deleted one by one, with the focus on the next', async () => {
    const { body, client } = await lettersWritten([
      { key: 'letter:1', letter: sentLetter },
      { key: 'letter:2' },
    ]);
    await click(body.querySelector('button'));
    expect(client.forgetLetter).toHaveBeenCalledExactlyOnceWith('letter:1');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('damaged');
    expect(body.textContent).toContain('The letter is deleted.');
  });

  test('there may be none', async () => {
    const { body } = await lettersWritten([]);
    expect(body.textContent).toContain('You have written none');
  });
});
