import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonSettings } from '../../lib/browser/person-settings.ts';
import { t, type WordKey } from '../../lib/browser/words.ts';
import { Region } from '../Region.tsx';
import { fieldId } from './Field.tsx';
import { PersonFields, type PersonTyped } from './PersonFields.tsx';

const nobody: PersonTyped = { residence: undefined, name: '', knownAs: '', postalAddress: '' };

type Props = { client: Pick<PersonSettings, 'watchPerson' | 'savePerson' | 'forgetPerson'> };

/** What letters say of the person: to change, and to have forgotten. */
export function AboutYou({ client }: Props) {
  const [typed, setTyped] = useState(nobody);
  /** What is not saved yet: a change from elsewhere leaves it. */
  const unsaved = useRef<Partial<PersonTyped>>({});
  const [isDamaged, setDamaged] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  const [said, setSaid] = useState<WordKey>();
  useEffect(
    () =>
      client.watchPerson(({ person, damaged }) => {
        setTyped({ ...nobody, ...person, ...unsaved.current });
        setDamaged(damaged);
      }),
    [client],
  );
  const settle = (change: () => Promise<void>, words: WordKey) => {
    const before = unsaved.current;
    unsaved.current = {};
    change().then(
      () => setSaid(words),
      () => {
        unsaved.current = { ...before, ...unsaved.current };
        setSaid('settingsFailed');
      },
    );
  };
  const save = (event: Event) => {
    event.preventDefault();
    const { residence, postalAddress, ...rest } = typed;
    setIncomplete(residence === undefined);
    if (residence === undefined) return document.getElementById(fieldId('residence'))?.focus();
    settle(
      () => client.savePerson({ ...rest, residence, ...(postalAddress && { postalAddress }) }),
      'personSaved',
    );
  };
  return (
    <Region id="about-you" name={t('letterAboutYou')} icon="form">
      <p class="region-lead">{t('personLead')}</p>
      {isDamaged && (
        <p class="problem" role="alert">
          {t('personDamaged')}
        </p>
      )}
      <form noValidate onSubmit={save}>
        <PersonFields
          person={typed}
          problemOf={(field) =>
            isIncomplete && field === 'residence' && !typed.residence ? t('fieldMissing') : undefined
          }
          onChange={(changed) => {
            unsaved.current = { ...unsaved.current, ...changed };
            setTyped({ ...typed, ...changed });
            setSaid(undefined);
          }}
        />
        <div class="form-buttons">
          <button type="submit" class="button">
            {t('save')}
          </button>
          <button
            type="button"
            class="button button-danger"
            onClick={() => settle(client.forgetPerson, 'personForgotten')}
          >
            {t('personForget')}
          </button>
        </div>
      </form>
      <p class="said" role="status">
        {said && t(said)}
      </p>
    </Region>
  );
}
