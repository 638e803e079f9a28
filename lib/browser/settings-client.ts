import { ask } from './ask.ts';
import { noSite } from './messages.ts';
import { SettingsDamaged, switchedOffSites, switchOff, switchOn, watchSwitchedOff } from './switched-off.ts';

/** The list as the settings show it. `damaged`: what is stored is no list, or the storage itself failed. */
export type SiteList = { sites: string[] } | { damaged: true };

/** `no-site`: what was typed names no site. `failed`: it could not be saved; everything is as it was. */
export type Addition = { outcome: 'added' | 'known'; site: string } | { outcome: 'no-site' | 'failed' };

export type SettingsClient = {
  /** Calls back at once and on each change, also from elsewhere; returns a stop function. */
  watchSites(onSites: (list: SiteList) => void): () => void;
  add(typed: string): Promise<Addition>;
  /** @returns whether it was saved */
  remove(site: string): Promise<boolean>;
  /** @returns whether everything is gone */
  forgetEverything(): Promise<boolean>;
};

/** The settings page's side of storage and worker. */
export const settingsClient: SettingsClient = {
  watchSites(onSites) {
    let stopped = false;
    const tell = async () => {
      const list = await readSites();
      if (!stopped) onSites(list);
    };
    const stopWatching = watchSwitchedOff(() => void tell());
    void tell();
    return () => {
      stopped = true;
      stopWatching();
    };
  },
  async add(typed) {
    const site = await ask({ type: 'site', typed });
    if (typeof site !== 'string') return { outcome: 'failed' };
    if (site === noSite) return { outcome: 'no-site' };
    try {
      if ((await switchedOffSites('for-good')).includes(site)) return { outcome: 'known', site };
      await switchOff(site, 'for-good');
      return { outcome: 'added', site };
    } catch (error) {
      console.warn('The site could not be switched off:', error);
      return { outcome: 'failed' };
    }
  },
  remove: (site) =>
    switchOn(site, 'for-good').then(
      () => true,
      () => false,
    ),
  forgetEverything: async () => (await ask({ type: 'forget' })) === true,
};

async function readSites(): Promise<SiteList> {
  try {
    return { sites: await switchedOffSites('for-good') };
  } catch (error) {
    if (!(error instanceof SettingsDamaged)) console.warn('The settings could not be read:', error);
    return { damaged: true };
  }
}
