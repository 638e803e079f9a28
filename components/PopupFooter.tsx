import type { TabSite } from '../lib/browser/messages.ts';
import type { WorkerClient } from '../lib/browser/worker-client.ts';
import { SettingsButton } from './SettingsButton.tsx';
import { SiteToggle } from './SiteToggle.tsx';

/** Below every report: what the reader can decide about the site, and the way to the settings. */
export function PopupFooter({ site, worker }: { site: TabSite; worker: WorkerClient }) {
  return (
    <footer class="decisions">
      <SiteToggle site={site} worker={worker} />
      <SettingsButton onOpen={worker.openSettings} />
    </footer>
  );
}
