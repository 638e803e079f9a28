import { render } from 'preact';
import { Settings } from '../../components/Settings.tsx';
import { personSettings } from '../../lib/browser/person-settings.ts';
import { settingsClient } from '../../lib/browser/settings-client.ts';
import { t } from '../../lib/browser/words.ts';

document.documentElement.lang = t('locale');
document.title = t('settingsTitle');

render(<Settings client={settingsClient} person={personSettings} />, document.body);
