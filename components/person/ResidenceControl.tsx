import { t } from '../../lib/browser/words.ts';
import { ResidenceSelect } from './ResidenceSelect.tsx';
import { useReader } from './reader.ts';

/** Where the reader lives, to choose once and to change: it decides which ways out come first. */
export function ResidenceControl() {
  const { residence, isPrivate, isUnsaved, liveIn } = useReader();
  return (
    <p class="residence">
      <label for="residence">{t('residenceMine')}</label>
      <ResidenceSelect id="residence" value={residence?.code} onChange={liveIn} />
      {!residence && <span class="residence-why">{t('residenceWhy')}</span>}
      {isPrivate && <span class="residence-why">{t('residencePrivate')}</span>}
      {isUnsaved && (
        <span class="residence-why problem" role="alert">
          {t('residenceUnsaved')}
        </span>
      )}
    </p>
  );
}
