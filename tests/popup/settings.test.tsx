// @vitest-environment jsdom
import './fake-browser.ts';

import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Settings } from '../../components/Settings.tsx';
import type { PersonSettings } from '../../lib/browser/person-settings.ts';
import type { Addition, SettingsClient, SiteList } from '../../lib/browser/settings-client.ts';
import { button, click, region, rendered } from './rendered.tsx';

/** The settings over a list, which changes as the storage's would. */
async function settingsWith(list: SiteList, addition: Addition = { outcome: 'failed' }) {
  let tell = (_list: SiteList) => {};
  const client = {
    watchSites: (onSites: (list: SiteList) => void) => {
      tell = onSites;
      onSites(list);
      return () => {};
    },
    add: vi.fn<SettingsClient['add']>(async () => addition),
    remove: vi.fn<SettingsClient['remove']>(async () => true),
    forgetEverything: vi.fn<SettingsClient['forgetEverything']>(async () => true),
  };
  const person: PersonSettings = {
    watchPerson: () => () => {},
    savePerson: async () => {},
    forgetPerson: async () => {},
    watchLetters: () => () => {},
    forgetLetter: async () => {},
  };
  const body = await rendered(<Settings client={client} person={person} />);
  const sites = () => [...body.querySelectorAll('.sites bdi')].map((each) => each.textContent);
  return { body, client, sites, change: (next: SiteList) => act(() => tell(next)) };
}

async function type(body: HTMLElement, words: string): Promise<HTMLInputElement> {
  const field = body.querySelector('input');
  const form = body.querySelector('form');
  if (!field || !form) throw new Error('There is no field to type into.');
  field.value = words;
  await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(async () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  return field;
}

const spoken = (body: HTMLElement, role: string) =>
  [...body.querySelectorAll(`[role=${role}]`)].map((each) => each.textContent).join('');

describe('the list of sites that are never read', () => {
  test('says when it is empty, and follows what happens elsewhere', async () => {
    const { body, sites, change } = await settingsWith({ sites: [] });
    expect(body.textContent).toContain('No site is switched off.');
    change({ sites: ['a.example', 'b.example'] });
    expect(sites()).toEqual(['a.example', 'b.example']);
    expect(body.textContent).not.toContain('No site is switched off.');
  });

  test('says when it is damaged, and what to do', async () => {
    const { body, sites } = await settingsWith({ damaged: true });
    expect(spoken(body, 'alert')).toContain('damaged');
    expect(sites()).toEqual([]);
  });

  test.each([
    [0, 'Remove b.example'],
    [1, 'Remove a.example'],
  ])('when number %i goes, the focus is on "%s"', async (index, next) => {
    const { body, client } = await settingsWith({ sites: ['a.example', 'b.example'] });
    const removes = [...body.querySelectorAll('.sites button')];
    const going = removes[index];
    expect(going?.getAttribute('aria-label')).toMatch(/^Remove .\.example$/);
    await click(going);
    expect(client.remove).toHaveBeenCalledOnce();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(next);
    expect(spoken(body, 'status')).toContain('is read again');
  });

  test('when the last one goes, the focus is on the field', async () => {
    const { body } = await settingsWith({ sites: ['a.example'] });
    await click(body.querySelector('.sites button'));
    expect(document.activeElement).toBe(body.querySelector('input'));
  });

  test('says when one could not be removed', async () => {
    const { body, client } = await settingsWith({ sites: ['a.example'] });
    client.remove.mockResolvedValue(false);
    await click(body.querySelector('.sites button'));
    expect(spoken(body, 'status')).toContain('could not be saved');
  });
});

describe('adding a site', () => {
  test('clears the field and says so', async () => {
    const { body, client } = await settingsWith({ sites: [] }, { outcome: 'added', site: 'a.example' });
    const field = await type(body, 'https://www.a.example/x');
    expect(client.add).toHaveBeenCalledExactlyOnceWith('https://www.a.example/x');
    expect(field.value).toBe('');
    expect(spoken(body, 'status')).toBe('a.example is never read from now on.');
  });

  test.each<[Addition, string]>([
    [{ outcome: 'no-site' }, 'not the name of a site'],
    [{ outcome: 'known', site: 'a.example' }, 'on the list already'],
    [{ outcome: 'failed' }, 'could not be saved'],
  ])('%o keeps what was typed and says what is wrong', async (addition, words) => {
    const { body } = await settingsWith({ sites: [] }, addition);
    const field = await type(body, 'a example');
    expect(field.value).toBe('a example');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      words,
    );
    expect(document.activeElement).toBe(field);
  });

  test('its field has a label', async () => {
    const { body } = await settingsWith({ sites: [] });
    expect(body.querySelector('input')?.labels?.[0]?.textContent).toBe('Switch off another site');
  });
});

describe('forgetting everything', () => {
  test('asks first, with the focus on the harmless answer', async () => {
    const { body, client } = await settingsWith({ sites: [] });
    await click(button(region(body, 'Forget everything'), 'Forget everything'));
    expect(client.forgetEverything).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep them');
    await click(button(body, 'Keep them'));
    expect(client.forgetEverything).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Forget everything');
  });

  test.each([
    [true, 'Everything is forgotten.'],
    [false, 'could not be saved'],
  ])('does it when told so: %s', async (isDone, words) => {
    const { body, client } = await settingsWith({ sites: [] });
    client.forgetEverything.mockResolvedValue(isDone);
    await click(button(region(body, 'Forget everything'), 'Forget everything'));
    await click(button(body, 'Yes, forget everything'));
    expect(client.forgetEverything).toHaveBeenCalledOnce();
    expect(spoken(body, 'status')).toContain(words);
  });

  test('Escape keeps everything', async () => {
    const { body, client } = await settingsWith({ sites: [] });
    await click(button(region(body, 'Forget everything'), 'Forget everything'));
    await act(async () => {
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      document.activeElement?.dispatchEvent(key);
    });
    expect(button(body, 'Yes, forget everything')).toBeUndefined();
    expect(client.forgetEverything).not.toHaveBeenCalled();
  });
});
