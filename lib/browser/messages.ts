import * as v from 'valibot';
import type { TabState } from '../types.ts';
import type { Span } from './switched-off.ts';

/** What a document's detector tells the worker. `document` names the document and, in a single-page site, its route. */
const fromPage = v.variant('type', [
  v.strictObject({ type: v.literal('policy'), document: v.pipe(v.string(), v.maxLength(80)) }),
  v.strictObject({ type: v.literal('left'), document: v.pipe(v.string(), v.maxLength(80)) }),
]);

/**
 * What the extension's own pages ask the worker. `asked` names the document that the person asked to read in this popup: it
 * is shown although its site is switched off. `site` asks for the registrable domain of what was typed.
 */
const fromOwnPage = v.variant('type', [
  v.strictObject({ type: v.literal('look'), tab: v.number(), asked: v.exactOptional(v.string()) }),
  v.strictObject({ type: v.literal('read'), tab: v.number() }),
  v.strictObject({ type: v.literal('site'), typed: v.string() }),
  v.strictObject({ type: v.literal('forget') }),
]);

export type FromPage = v.InferOutput<typeof fromPage>;
export type FromOwnPage = v.InferOutput<typeof fromOwnPage>;

/** Whose page a tab shows, by registrable domain, and until when that site is switched off. */
export type TabSite = { name: string; isPrivate: boolean; off?: Span };

/**
 * Answer to `look` and `read`: which document the tab shows, absent where no script may run, its state, and whose it is,
 * absent where the address is unknown or none of the web.
 */
export type Looked = { document?: string; state: TabState; site?: TabSite };

/** Answer to `site` when what was typed names none; no domain is called so. */
export const noSite = '-';

/** @returns the message, or undefined when it is none that a page may send */
export function parseFromPage(message: unknown): FromPage | undefined {
  const parsed = v.safeParse(fromPage, message);
  return parsed.success ? parsed.output : undefined;
}

/** @returns the message, or undefined when it is none that they send */
export function parseFromOwnPage(message: unknown): FromOwnPage | undefined {
  const parsed = v.safeParse(fromOwnPage, message);
  return parsed.success ? parsed.output : undefined;
}
