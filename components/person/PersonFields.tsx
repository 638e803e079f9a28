import { t } from '../../lib/browser/words.ts';
import type { ResidenceCode } from '../../lib/residence/residence.ts';
import { Field, fieldId } from './Field.tsx';
import { ResidenceSelect } from './ResidenceSelect.tsx';

/** A person as far as they have told. */
export type PersonTyped = {
  residence?: ResidenceCode | undefined;
  name: string;
  knownAs: string;
  postalAddress: string;
};

type Props = {
  person: PersonTyped;
  problemOf: (field: 'residence' | 'name' | 'knownAs') => string | undefined;
  onChange: (changed: Partial<PersonTyped>) => void;
};

/** Where somebody lives, and what a letter says of who they are. */
export function PersonFields({ person, problemOf, onChange }: Props) {
  const problem = problemOf('residence');
  return (
    <>
      <div class="field">
        <label for={fieldId('residence')}>{t('fieldResidence')}</label>
        <ResidenceSelect
          id={fieldId('residence')}
          value={person.residence}
          isProblem={problem !== undefined}
          onChange={(residence) => onChange({ residence })}
        />
        <p class="field-hint">{t('hintResidence')}</p>
        <p class="problem">{problem}</p>
      </div>
      <Field
        name="name"
        label={t('fieldName')}
        value={person.name}
        autoComplete="name"
        most={200}
        problem={problemOf('name')}
        onChange={(name) => onChange({ name })}
      />
      <Field
        name="knownAs"
        label={t('fieldKnownAs')}
        value={person.knownAs}
        hint={t('hintKnownAs')}
        autoComplete="email"
        most={200}
        problem={problemOf('knownAs')}
        onChange={(knownAs) => onChange({ knownAs })}
      />
      <Field
        name="senderAddress"
        label={t('fieldSenderAddress')}
        value={person.postalAddress}
        kind="lines"
        optional
        hint={t('hintSenderAddress')}
        autoComplete="street-address"
        most={500}
        onChange={(postalAddress) => onChange({ postalAddress })}
      />
    </>
  );
}
