import { t } from '../../lib/browser/words.ts';
import type { LetterKind } from '../../lib/ways-out/letters/letter.ts';
import { NetAddress } from '../NetAddress.tsx';
import { Field, fieldId } from '../person/Field.tsx';
import { fieldWords } from './field-words.ts';
import { type Address, type Asked, authoritiesFor, type Writing } from './writing.ts';

type Props = {
  kind: LetterKind | undefined;
  writing: Writing;
  address: Address;
  problemOf: (field: Asked) => string | undefined;
  onChange: (changed: Partial<Writing>) => void;
};

/** To whom: the company as the policy names it, or an authority from our list. */
export function RecipientFields({ kind, writing, address, problemOf, onChange }: Props) {
  const authorities = authoritiesFor(kind, writing);
  if (authorities.length > 0) {
    return (
      <div class="field">
        <label for={fieldId('recipient')}>{t('fieldAuthority')}</label>
        <select
          id={fieldId('recipient')}
          value={writing.authority}
          onChange={({ currentTarget }) => onChange({ authority: currentTarget.selectedIndex })}
        >
          {/* In English and with the place, by which they are told apart; the letter names each in its own language. */}
          {authorities.map(({ name, verb }, index) => (
            <option key={name} value={index}>
              {verb}
            </option>
          ))}
        </select>
        <p class="field-hint">
          {t('hintAuthority')} {address.note}
        </p>
      </div>
    );
  }
  return (
    <>
      <Field
        name="recipient"
        label={fieldWords('recipient')}
        value={writing.recipient}
        problem={problemOf('recipient')}
        onChange={(recipient) => onChange({ recipient })}
      />
      {address.email && (
        <p class="field-hint">
          {t('mailTo')} <NetAddress text={address.email} />
        </p>
      )}
      <Field
        name="postalAddress"
        label={fieldWords('postalAddress')}
        value={writing.recipientAddress}
        kind="lines"
        optional
        hint={t('hintRecipientAddress')}
        problem={problemOf('postalAddress')}
        onChange={(recipientAddress) => onChange({ recipientAddress })}
      />
    </>
  );
}
