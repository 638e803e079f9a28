import type { LetterStart } from '../../lib/browser/letter-client.ts';
import { t } from '../../lib/browser/words.ts';
import type { LetterKind } from '../../lib/ways-out/letters/letter.ts';
import { PersonFields } from '../person/PersonFields.tsx';
import { DetailFields } from './DetailFields.tsx';
import { RecipientFields } from './RecipientFields.tsx';
import type { Address, Asked, Writing } from './writing.ts';

type Props = {
  start: LetterStart;
  menu: LetterKind[];
  kind: LetterKind | undefined;
  writing: Writing;
  address: Address;
  missing: Asked[];
  onChange: (changed: Partial<Writing>) => void;
};

/** Everything that a letter needs to be told. */
export function LetterForm({
  start: { order, kept },
  menu,
  kind,
  writing,
  address,
  missing,
  onChange,
}: Props) {
  const problemOf = (field: Asked) => (missing.includes(field) ? t('fieldMissing') : undefined);
  return (
    <form class="letter-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t('letterAboutYou')}</legend>
        <p class="field-hint">{t(order.isPrivate ? 'personPrivate' : 'personKept')}</p>
        {kept.damaged && <p class="problem">{t('personDamaged')}</p>}
        <PersonFields
          person={writing}
          problemOf={problemOf}
          onChange={({ residence, ...person }) =>
            // Another place has other letters and other authorities.
            onChange({ ...person, ...(residence && { residence, authority: 0 }) })
          }
        />
      </fieldset>
      {menu.length > 0 && (
        <fieldset>
          <legend>{t('letterWant')}</legend>
          {menu.length === 1 && <p>{kind?.title}</p>}
          {menu.length > 1 &&
            menu.map(({ id, title }) => (
              <label key={id} class="choice">
                <input
                  type="radio"
                  name="letter"
                  value={id}
                  checked={id === kind?.id}
                  onChange={() => onChange({ letter: id })}
                />
                {title}
              </label>
            ))}
          {kind && (
            <DetailFields
              kind={kind}
              details={writing.details}
              problemOf={problemOf}
              onChange={(details) => onChange({ details })}
            />
          )}
        </fieldset>
      )}
      {menu.length === 0 && writing.residence !== undefined && <p class="empty">{t('letterNone')}</p>}
      <fieldset>
        <legend>{t('letterWhereTo')}</legend>
        <RecipientFields
          kind={kind}
          writing={writing}
          address={address}
          problemOf={problemOf}
          onChange={onChange}
        />
      </fieldset>
    </form>
  );
}
