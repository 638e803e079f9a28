import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import type { WorkerClient } from '../../lib/browser/worker-client.ts';
import type { TabState } from '../../lib/types.ts';

/** Renders into a fresh body and waits for effects and what they promise. */
export async function rendered(child: ComponentChild): Promise<HTMLElement> {
  render(null, document.body);
  await act(async () => render(child, document.body));
  return document.body;
}

/** A worker that answers at once, and remembers what it was asked. */
export function workerWith(state: TabState) {
  const listeners = new Set<(state: TabState) => void>();
  const worker = {
    watch: vi.fn<WorkerClient['watch']>((_tabId, onState) => {
      listeners.add(onState);
      onState(state);
      return () => listeners.delete(onState);
    }),
    show: vi.fn<WorkerClient['show']>(async () => 'shown'),
    readAnyway: vi.fn<WorkerClient['readAnyway']>(async () => {}),
    retry: vi.fn<WorkerClient['retry']>(async () => {}),
    open: vi.fn<WorkerClient['open']>(async () => {}),
  };
  const change = (next: TabState) => act(() => listeners.forEach((onState) => void onState(next)));
  return { worker, change, listeners };
}

export const tabId = 7;

/** The popup over a state, with the worker it talks to. */
export async function popupIn(state: TabState) {
  const { worker, change, listeners } = workerWith(state);
  const body = await rendered(<Popup worker={worker} tabId={tabId} />);
  return { body, worker, change, listeners };
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
