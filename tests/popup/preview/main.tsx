import '../fake-browser.ts';

import { render } from 'preact';
import { Popup } from '../../../components/Popup.tsx';
import { states } from '../states-fixture.ts';

/** `?state=NAME` shows one state of `states-fixture.ts`; `&view=tab` as a full page. Built by Vite, opened from a static server. */
const asked = new URLSearchParams(location.search);
const state = states[asked.get('state') ?? 'ready'];
document.documentElement.dataset.view = asked.get('view') ?? 'popup';

const worker = {
  watch: (_tab: number, onState: (shown: NonNullable<typeof state>) => void) => {
    if (state) onState(state);
    return () => {};
  },
  show: async () => 'shown' as const,
  readAnyway: async () => {},
  retry: async () => {},
  open: async (target: string) => console.log('open', target),
};

render(<Popup worker={worker} tabId={1} />, document.body);
