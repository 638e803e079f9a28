import '../fake-browser.ts';

import { render } from 'preact';
import { Popup } from '../../../components/Popup.tsx';
import type { PersonClient } from '../../../lib/browser/person-client.ts';
import type { WorkerClient } from '../../../lib/browser/worker-client.ts';
import { states } from '../states-fixture.ts';

/** `?state=NAME` shows one state of `states-fixture.ts`; `&view=tab` as a full page. Built by Vite, opened from a static server. */
const asked = new URLSearchParams(location.search);
const state = states[asked.get('state') ?? 'ready'];
document.documentElement.dataset.view = asked.get('view') ?? 'popup';

const worker: WorkerClient = {
  watch: (_tab, _asked, onView) => {
    if (state) onView({ state, site: { name: 'lanternmail.example', isPrivate: false } });
    return () => {};
  },
  show: async () => 'shown',
  showControl: async () => 'shown',
  read: async () => undefined,
  switchOff: async () => {},
  switchOn: async () => {},
  openSettings: async () => {},
  open: async (_tab, target) => console.log('open', target),
};

const person: PersonClient = {
  watchPerson: () => () => {},
  watchLetters: () => () => {},
  liveIn: async () => {},
  write: async (_tab, wish) => console.log('write', wish),
};

render(<Popup worker={worker} person={person} tabId={1} />, document.body);
