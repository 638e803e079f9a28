import { render } from 'preact';
import { Welcome } from '../../components/Welcome.tsx';
import { browser } from '../../lib/browser/api.ts';
import { t } from '../../lib/browser/words.ts';

/** The hosts of the manifest; Firefox lets people withhold them at installation. */
const hosts = { origins: ['http://*/*', 'https://*/*'] };

document.documentElement.lang = t('locale');

render(
  <Welcome
    hasAccess={() => browser.permissions.contains(hosts)}
    requestAccess={() => browser.permissions.request(hosts)}
    pinning={location.protocol === 'moz-extension:' ? 'firefox' : 'chromium'}
  />,
  document.body,
);
