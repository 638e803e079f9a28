import * as v from 'valibot';
import { browser } from './api.ts';

/**
 * Sites that the person switched off, by registrable domain. What is switched off in a private window is kept in memory
 * only and goes with the last private window; nothing of private windows is written down.
 */

/** How long a site stays switched off: until it is switched on again, or while private windows are open. */
export type Span = 'for-good' | 'while-private';

/** What is stored is no list of sites. It is left as it is, so that nothing is lost by a mistake of ours. */
export class SettingsDamaged extends Error {}

const key = 'switchedOff';

/** Characters; no host name is longer. */
const longestSite = 253;

const schema = v.object({ sites: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(longestSite))) });

/**
 * The sites in alphabetical order.
 *
 * @throws SettingsDamaged
 */
export async function switchedOffSites(span: Span): Promise<string[]> {
  const stored = (await areaOf(span).get(key))[key];
  if (stored === undefined) return [];
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success) throw new SettingsDamaged('The list of switched-off sites is damaged.');
  return parsed.output.sites;
}

/**
 * Until when the site is switched off for such a window; undefined when it is not. A private window heeds both lists.
 *
 * @throws SettingsDamaged
 */
export async function spanOf(site: string, isPrivate: boolean): Promise<Span | undefined> {
  if ((await switchedOffSites('for-good')).includes(site)) return 'for-good';
  if (isPrivate && (await switchedOffSites('while-private')).includes(site)) return 'while-private';
  return undefined;
}

/** @throws SettingsDamaged before anything is written */
export async function switchOff(site: string, span: Span): Promise<void> {
  const sites = await switchedOffSites(span);
  if (!sites.includes(site)) await areaOf(span).set({ [key]: { sites: [...sites, site].sort() } });
}

/** @throws SettingsDamaged before anything is written */
export async function switchOn(site: string, span: Span): Promise<void> {
  const sites = await switchedOffSites(span);
  await areaOf(span).set({ [key]: { sites: sites.filter((one) => one !== site) } });
}

/** Forgets what private windows switched off. */
export async function forgetPrivateSites(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls back whenever a list changes, whichever process changed it. */
export function watchSwitchedOff(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes) onChange();
  };
  const areas = [browser.storage.local, browser.storage.session];
  for (const area of areas) area.onChanged.addListener(listener);
  return () => {
    for (const area of areas) area.onChanged.removeListener(listener);
  };
}

function areaOf(span: Span) {
  return span === 'for-good' ? browser.storage.local : browser.storage.session;
}
