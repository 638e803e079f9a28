import type { TabState } from '../types.ts';
import { siteOf } from '../verdict/site.ts';
import type { TabSite } from './messages.ts';
import { SettingsDamaged, spanOf } from './switched-off.ts';

/** What the browser tells of a tab or of a message's sender; the address only where the extension has access. */
type Shown = { url?: string | undefined; incognito?: boolean | undefined };

/** Whose page it is and whether Wayout may read it. `state`: what to show in place of a report; absent when it may. */
export type Permission = { site?: TabSite; state?: TabState };

/** Asked before anything is done to a page. Where the list cannot be read, every page is left alone. */
export async function permissionFor({ url, incognito: isPrivate = false }: Shown): Promise<Permission> {
  const name = siteOf(url ?? '');
  if (name === '') return {};
  try {
    const off = await spanOf(name, isPrivate);
    if (off === undefined) return { site: { name, isPrivate } };
    return { site: { name, isPrivate, off }, state: { status: 'switched-off' } };
  } catch (error) {
    if (!(error instanceof SettingsDamaged)) throw error;
    return { site: { name, isPrivate }, state: { status: 'settings-damaged' } };
  }
}
