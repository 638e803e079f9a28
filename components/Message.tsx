import type { ComponentChildren } from 'preact';
import { Door } from './Door.tsx';

/** A state without a report: what it is, in one line, then what to do. */
export function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <header class="masthead">
        <div class="masthead-row">
          <Door />
          <div class="masthead-who">
            <h1>{title}</h1>
          </div>
        </div>
      </header>
      <main class="message">{children}</main>
    </>
  );
}
