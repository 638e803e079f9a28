import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import type { KeptLetter } from '../../lib/browser/letter-store.ts';
import type { TabSite } from '../../lib/browser/messages.ts';
import type { PersonClient } from '../../lib/browser/person-client.ts';
import type { TabView, WorkerClient } from '../../lib/browser/worker-client.ts';
import type { TabState } from '../../lib/types.ts';
import type { Person } from '../../lib/ways-out/letters/person.ts';

/** Renders into a fresh body and waits for effects and what they promise. */
export async function rendered(child: ComponentChild): Promise<HTMLElement> {
  render(null, document.body);
  await act(async () => render(child, document.body));
  return document.body;
}

export const site: TabSite = { name: 'lanternmail.example', isPrivate: false };

/** A worker that answers at once, and remembers what it was asked. */
export function workerWith(view: TabView) {
  const listeners = new Set<(view: TabView) => void>();
  const worker = {
    watch: vi.fn<WorkerClient['watch']>((_tabId, _asked, onView) => {
      listeners.add(onView);
      onView(view);
      return () => listeners.delete(onView);
    }),
    show: vi.fn<WorkerClient['show']>(async () => 'shown'),
    showControl: vi.fn<WorkerClient['showControl']>(async () => 'shown'),
    read: vi.fn<WorkerClient['read']>(async () => 'document'),
    switchOff: vi.fn<WorkerClient['switchOff']>(async () => {}),
    switchOn: vi.fn<WorkerClient['switchOn']>(async () => {}),
    openSettings: vi.fn<WorkerClient['openSettings']>(async () => {}),
    open: vi.fn<WorkerClient['open']>(async () => {}),
  };
  const change = (state: TabState) => act(() => listeners.forEach((onView) => void onView({ state, site })));
  return { worker, change, listeners };
}

/** Keeps what is given; letters and place of a person who gave nothing are unknown. */
export function personWith(kept: { person?: Person; letters?: KeptLetter[] } = {}) {
  return {
    watchPerson: vi.fn<PersonClient['watchPerson']>((onPerson) => {
      onPerson({ ...(kept.person && { person: kept.person }), damaged: false });
      return () => {};
    }),
    watchLetters: vi.fn<PersonClient['watchLetters']>((onLetters) => {
      onLetters(kept.letters ?? []);
      return () => {};
    }),
    liveIn: vi.fn<PersonClient['liveIn']>(async () => {}),
    write: vi.fn<PersonClient['write']>(async () => {}),
  };
}

export const tabId = 7;

/** The popup over a state, with the worker it talks to. */
export async function popupIn(state: TabState, of: TabSite = site, person = personWith()) {
  const { worker, change, listeners } = workerWith({ state, site: of });
  const body = await rendered(<Popup worker={worker} person={person} tabId={tabId} />);
  return { body, worker, person, change, listeners };
}

/** Clicks as a person does, and waits for what follows. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.');
  await act(async () => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** A region by its accessible name, which is the text of the heading that labels it. */
export function region(body: HTMLElement, name: string): HTMLElement {
  const found = [...body.querySelectorAll<HTMLElement>('section[aria-labelledby]')].find(
    (section) => document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === name,
  );
  if (!found) throw new Error(`There is no region named ${name}.`);
  return found;
}

export function button(body: HTMLElement, text: string): HTMLButtonElement | undefined {
  return [...body.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(text));
}

export function link(body: HTMLElement, text: string): HTMLAnchorElement | undefined {
  return [...body.querySelectorAll('a')].find((candidate) => candidate.textContent?.includes(text));
}
