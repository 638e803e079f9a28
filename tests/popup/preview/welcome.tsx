import '../fake-browser.ts';

import { render } from 'preact';
import { Welcome } from '../../../components/Welcome.tsx';

render(
  <Welcome hasAccess={async () => false} requestAccess={async () => true} pinning="firefox" />,
  document.body,
);
