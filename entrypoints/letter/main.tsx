import { render } from 'preact';
import { LetterDesk } from '../../components/letter/LetterDesk.tsx';
import { letterClient } from '../../lib/browser/letter-client.ts';
import { t } from '../../lib/browser/words.ts';

document.documentElement.lang = t('locale');
// Names nobody: a title stands in the browser's history.
document.title = t('letterPageTitle');

const order = new URLSearchParams(location.search).get('order') ?? '';
render(<LetterDesk client={letterClient(order)} />, document.body);
