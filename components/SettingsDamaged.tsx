import { t } from '../lib/browser/words.ts';
import { Icon } from './Icon.tsx';
import { Message } from './Message.tsx';
import { SettingsButton } from './SettingsButton.tsx';

/** It cannot be known which sites the person switched off, so none is read by itself. */
export function SettingsDamaged({
  onRead,
  onOpenSettings,
}: {
  onRead: () => void;
  onOpenSettings: () => Promise<void>;
}) {
  return (
    <Message title={t('damagedTitle')}>
      <p>{t('damagedTodo')}</p>
      <button type="button" class="button" onClick={onRead}>
        <Icon name="page" />
        {t('readOnce')}
      </button>
      <SettingsButton onOpen={onOpenSettings} />
    </Message>
  );
}
