import type { PersonSettings } from '../lib/browser/person-settings.ts';
import type { SettingsClient } from '../lib/browser/settings-client.ts';
import { t } from '../lib/browser/words.ts';
import { Door } from './Door.tsx';
import { ForgetEverything } from './ForgetEverything.tsx';
import { KeptData } from './KeptData.tsx';
import { LettersWritten } from './letter/LettersWritten.tsx';
import { AboutYou } from './person/AboutYou.tsx';
import { SwitchedOffSites } from './SwitchedOffSites.tsx';

/** What the reader decided and what is kept, one section each. */
export function Settings({ client, person }: { client: SettingsClient; person: PersonSettings }) {
  return (
    <>
      <header class="masthead">
        <div class="masthead-row">
          <Door />
          <h1>{t('settingsTitle')}</h1>
        </div>
      </header>
      <main class="settings">
        <SwitchedOffSites client={client} />
        <AboutYou client={person} />
        <LettersWritten client={person} />
        <KeptData />
        <ForgetEverything client={client} />
      </main>
    </>
  );
}
