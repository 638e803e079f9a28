import { t, type WordKey } from '../../lib/browser/words.ts';
import type { DetailName, LetterKind } from '../../lib/ways-out/letters/letter.ts';
import { Field, fieldId } from '../person/Field.tsx';
import { fieldWords } from './field-words.ts';

type Details = Partial<Record<DetailName, string>>;

type Props = {
  kind: LetterKind;
  details: Details;
  problemOf: (field: DetailName) => string | undefined;
  onChange: (details: Details) => void;
};

const shapes: Partial<Record<DetailName, 'lines' | 'day'>> = {
  events: 'lines',
  wish: 'lines',
  firstText: 'lines',
  answerText: 'lines',
  firstSent: 'day',
};

const hints: Partial<Record<DetailName, WordKey>> = {
  consent: 'hintConsent',
  what: 'hintWhat',
  events: 'hintEvents',
  firstText: 'hintFirstText',
  answerText: 'hintAnswer',
};

/** What only this kind of letter has to be told, in the person's own words. */
export function DetailFields({ kind, details, problemOf, onChange }: Props) {
  const asked = [...kind.requires, ...(kind.optional ?? [])];
  return asked.map((name) => {
    const change = (value: string) => onChange({ ...details, [name]: value });
    if (name === 'anonymous')
      return <Choice key={name} isChosen={details.anonymous === 'yes'} onChange={change} />;
    const hint = hints[name];
    const shape = shapes[name];
    return (
      <Field
        key={name}
        name={name}
        label={fieldWords(name)}
        value={details[name] ?? ''}
        optional={!kind.requires.includes(name)}
        problem={problemOf(name)}
        onChange={change}
        {...(shape && { kind: shape })}
        {...(hint && { hint: t(hint) })}
      />
    );
  });
}

function Choice({ isChosen, onChange }: { isChosen: boolean; onChange: (value: string) => void }) {
  return (
    <label class="choice" for={fieldId('anonymous')}>
      <input
        id={fieldId('anonymous')}
        type="checkbox"
        checked={isChosen}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? 'yes' : '')}
      />
      {fieldWords('anonymous')}
    </label>
  );
}
