import { t, type WordKey } from '../../lib/browser/words.ts';
import { type Regime, type ResidenceCode, residences } from '../../lib/residence/residence.ts';

type Region = 'eu' | 'europe' | 'states' | 'elsewhere';

const regionOf: Record<Regime, Region> = {
  gdpr: 'eu',
  'uk-gdpr': 'europe',
  'swiss-fadp': 'europe',
  ccpa: 'states',
  'us-state': 'states',
  'us-none': 'states',
  national: 'elsewhere',
  none: 'elsewhere',
};

const regions: [Region, WordKey][] = [
  ['eu', 'residenceEu'],
  ['europe', 'residenceEurope'],
  ['states', 'residenceStates'],
  ['elsewhere', 'residenceElsewhere'],
];

type Props = {
  id: string;
  value: ResidenceCode | undefined;
  onChange: (residence: ResidenceCode) => void;
  isProblem?: boolean;
};

/** Where a person lives, chosen from the places whose law we know. */
export function ResidenceSelect({ id, value, onChange, isProblem = false }: Props) {
  return (
    <select
      id={id}
      value={value ?? ''}
      aria-invalid={isProblem}
      onChange={({ currentTarget }) => {
        const chosen = residences.find(({ code }) => code === currentTarget.value);
        if (chosen) onChange(chosen.code);
      }}
    >
      <option value="" disabled>
        {t('residenceChoose')}
      </option>
      {regions.map(([region, words]) => (
        <optgroup key={region} label={t(words)}>
          {residences
            .filter(({ regime }) => regionOf[regime] === region)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
