import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { browser } from '../../lib/browser/api.ts';
import { personClient } from '../../lib/browser/person-client.ts';
import { t } from '../../lib/browser/words.ts';
import { workerClient } from '../../lib/browser/worker-client.ts';

/** `?tab=ID` opens the report of another tab in a full page; the toolbar's popup is about the tab in front. */
const asked = new URLSearchParams(location.search).get('tab');

document.documentElement.lang = t('locale');
document.documentElement.dataset.view = asked === null ? 'popup' : 'tab';

const tabId = asked === null ? await tabInFront() : Number(asked);
render(<Popup worker={workerClient} person={personClient} tabId={tabId} />, document.body);

async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
