import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/words.ts';

type Props = {
  /** Names it on the page: `fieldId` finds it. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ComponentChildren;
  /** Several lines, or a day. */
  kind?: 'lines' | 'day';
  optional?: boolean;
  /** Words for what is wrong with it. */
  problem?: string | undefined;
  autoComplete?: string;
  /** UTF-16 code units that it takes. */
  most?: number;
};

export function fieldId(name: string): string {
  return `field-${name}`;
}

/** A labelled field with its hint and what is wrong with it. */
export function Field({
  name,
  label,
  value,
  onChange,
  hint,
  kind,
  optional,
  problem,
  autoComplete = 'off',
  most = 5_000,
}: Props) {
  const id = fieldId(name);
  const typed = ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value);
  const shared = {
    id,
    value,
    autoComplete,
    maxLength: most,
    'aria-required': !optional,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-hint ${id}-problem`,
  };
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <span class="field-optional">{t('optional')}</span>}
      </label>
      {kind === 'lines' && <textarea {...shared} rows={3} onInput={typed} />}
      {kind === 'day' && <input {...shared} type="date" onInput={typed} />}
      {kind === undefined && <input {...shared} type="text" onInput={typed} />}
      <p id={`${id}-hint`} class="field-hint">
        {hint}
      </p>
      <p id={`${id}-problem`} class="problem">
        {problem}
      </p>
    </div>
  );
}
