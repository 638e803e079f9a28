import type { TabSite } from '../lib/browser/messages.ts';
import { t } from '../lib/browser/words.ts';
import type { WorkerClient } from '../lib/browser/worker-client.ts';
import { Icon } from './Icon.tsx';
import { Message } from './Message.tsx';
import { NetAddress } from './NetAddress.tsx';
import { SettingsButton } from './SettingsButton.tsx';
import { SiteToggle } from './SiteToggle.tsx';

type Props = { site: TabSite; worker: WorkerClient; onRead: () => void };

/** The person said never here: nothing was read, and they can have it otherwise. */
export function SwitchedOff({ site, worker, onRead }: Props) {
  return (
    <Message title={t('offTitle')}>
      <div class="off">
        <p>
          <NetAddress class="off-site" text={site.name} />
        </p>
        <p>{t(site.off === 'while-private' ? 'offWhyPrivate' : 'offWhy')}</p>
        <button type="button" class="button" onClick={onRead}>
          <Icon name="page" />
          {t('readOnce')}
        </button>
        <SiteToggle site={site} worker={worker} />
        <SettingsButton onOpen={worker.openSettings} />
      </div>
    </Message>
  );
}
