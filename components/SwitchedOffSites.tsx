import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsClient, SiteList } from '../lib/browser/settings-client.ts';
import { t } from '../lib/browser/words.ts';
import { AddSite } from './AddSite.tsx';
import { Icon } from './Icon.tsx';
import { NetAddress } from './NetAddress.tsx';
import { Region } from './Region.tsx';

/** The sites that are never read, to look through, to add to and to remove from. */
export function SwitchedOffSites({ client }: { client: SettingsClient }) {
  const [list, setList] = useState<SiteList>();
  const [said, setSaid] = useState('');
  const shown = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => client.watchSites(setList), [client]);
  const remove = async (site: string, index: number) => {
    const isRemoved = await client.remove(site);
    setSaid(isRemoved ? t('siteRemoved', site) : t('settingsFailed'));
    if (!isRemoved) return;
    // The button that was clicked is about to go: on to the one after it, before it, or to the field.
    const buttons = shown.current?.querySelectorAll('button') ?? [];
    (buttons[index + 1] ?? buttons[index - 1] ?? field.current)?.focus();
  };
  return (
    <Region id="never-read" name={t('neverReadTitle')} icon="off">
      <p class="region-lead">{t('neverReadLead')}</p>
      {list && 'damaged' in list && (
        <p class="problem" role="alert">
          {t('listDamaged')}
        </p>
      )}
      {list && 'sites' in list && list.sites.length === 0 && <p class="empty">{t('neverReadNone')}</p>}
      {list && 'sites' in list && list.sites.length > 0 && (
        <ul class="sites" ref={shown} aria-label={t('neverReadTitle')}>
          {list.sites.map((site, index) => (
            <li key={site}>
              <NetAddress text={site} />
              <button
                type="button"
                class="button"
                aria-label={t('siteRemove', site)}
                onClick={() => void remove(site, index)}
              >
                <Icon name="broken" />
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite client={client} field={field} onAdded={(site) => setSaid(t('siteAdded', site))} />
      <p class="said" role="status">
        {said}
      </p>
    </Region>
  );
}
