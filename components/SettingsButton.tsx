import { t } from '../lib/browser/words.ts';
import { Icon } from './Icon.tsx';

export function SettingsButton({ onOpen }: { onOpen: () => Promise<void> }) {
  return (
    <button type="button" class="button button-quiet" onClick={() => void onOpen()}>
      <Icon name="setting" />
      {t('settings')}
    </button>
  );
}
