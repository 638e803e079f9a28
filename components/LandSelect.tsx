import { t } from '../lib/browser/words.ts';
import type { laender as allLaender, Land } from '../lib/ways-out/authorities/authority.ts';

type Props = {
  laender: typeof allLaender;
  value: Land | undefined;
  onChange: (land: Land) => void;
};

/** The Land whose authority comes first: in Germany each has its own. */
export function LandSelect({ laender, value, onChange }: Props) {
  // `Object.keys` of a record has the record's keys.
  const codes = Object.keys(laender) as Land[];
  return (
    <p class="residence">
      <label for="land">{t('landMine')}</label>
      <select
        id="land"
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = codes.find((code) => code === currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        <option value="" disabled>
          {t('residenceChoose')}
        </option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {laender[code]}
          </option>
        ))}
      </select>
      <span class="residence-why">{t('landWhy')}</span>
    </p>
  );
}
