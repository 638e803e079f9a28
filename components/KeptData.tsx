import { t } from '../lib/browser/words.ts';
import { Icon } from './Icon.tsx';
import { Region } from './Region.tsx';

/** Everything that is stored, where and for how long. */
export function KeptData() {
  return (
    <Region id="kept" name={t('keptTitle')} icon="copy">
      <ul class="settings-lines">
        <li>
          <Icon name="page" /> {t('keptReports')}
        </li>
        <li>
          <Icon name="off" /> {t('keptSites')}
        </li>
        <li>
          <Icon name="email" /> {t('keptPerson')}
        </li>
        <li>
          <Icon name="silent" /> {t('keptPrivate')}
        </li>
        <li>
          <Icon name="good" /> {t('keptNothing')}
        </li>
      </ul>
    </Region>
  );
}
