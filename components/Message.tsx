import type { ComponentChildren } from 'preact';
import { Door } from './Door.tsx';

/** A state without a report: what it is, in one line, then what to do. */
export function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <header class="masthead masthead-tall">
        <Door />
        <h1>{title}</h1>
      </header>
      <main class="message">{children}</main>
    </>
  );
}
