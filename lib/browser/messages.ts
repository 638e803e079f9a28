import * as v from 'valibot';
import type { TabState } from '../types.ts';

/** What a document's detector tells the worker. `document` names the document and, in a single-page site, its route. */
const fromPage = v.variant('type', [
  v.strictObject({ type: v.literal('policy'), document: v.pipe(v.string(), v.maxLength(80)) }),
  v.strictObject({ type: v.literal('left'), document: v.pipe(v.string(), v.maxLength(80)) }),
]);

/** What the popup asks the worker. */
const fromPopup = v.variant('type', [
  v.strictObject({ type: v.literal('look'), tab: v.number() }),
  v.strictObject({ type: v.literal('read'), tab: v.number() }),
]);

export type FromPage = v.InferOutput<typeof fromPage>;
export type FromPopup = v.InferOutput<typeof fromPopup>;

/** Answer to `look` and `read`: which document the tab shows, absent where no script may run, and its state. */
export type Looked = { document?: string; state: TabState };

/** @returns the message, or undefined when it is none that a page may send */
export function parseFromPage(message: unknown): FromPage | undefined {
  const parsed = v.safeParse(fromPage, message);
  return parsed.success ? parsed.output : undefined;
}

/** @returns the message, or undefined when it is none that the popup sends */
export function parseFromPopup(message: unknown): FromPopup | undefined {
  const parsed = v.safeParse(fromPopup, message);
  return parsed.success ? parsed.output : undefined;
}
