import { useState } from 'preact/hooks';
import type { TabSite } from '../lib/browser/messages.ts';
import { t } from '../lib/browser/words.ts';
import type { WorkerClient } from '../lib/browser/worker-client.ts';
import { Icon } from './Icon.tsx';
import { NetAddress } from './NetAddress.tsx';

type Props = { site: TabSite; worker: Pick<WorkerClient, 'switchOff' | 'switchOn'> };

/** Switches a site off or on again. A private window changes nothing that outlives it. */
export function SiteToggle({ site: { name, isPrivate, off }, worker }: Props) {
  const [failed, setFailed] = useState(false);
  if (isPrivate && off === 'for-good') return <p>{t('siteOffForGood')}</p>;
  const change = () => {
    setFailed(false);
    const changed = off
      ? worker.switchOn(name, off)
      : worker.switchOff(name, isPrivate ? 'while-private' : 'for-good');
    changed.catch(() => setFailed(true));
  };
  return (
    <div class="site-toggle">
      <button type="button" class="button" onClick={change}>
        <Icon name={off ? 'page' : 'off'} />
        {t(off ? 'siteAgain' : 'siteNever')}
      </button>
      <p>
        <NetAddress text={name} />
        {isPrivate && <span>{t('sitePrivate')}</span>}
      </p>
      <p role="alert" class="problem">
        {failed && t('settingsFailed')}
      </p>
    </div>
  );
}
