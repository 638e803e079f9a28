import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Addition, SettingsClient } from '../lib/browser/settings-client.ts';
import { t, type WordKey } from '../lib/browser/words.ts';

type Props = {
  client: Pick<SettingsClient, 'add'>;
  field: RefObject<HTMLInputElement | null>;
  onAdded: (site: string) => void;
};

const problems: Record<Exclude<Addition['outcome'], 'added'>, WordKey> = {
  known: 'siteKnown',
  'no-site': 'siteInvalid',
  failed: 'settingsFailed',
};

/** A field for one site, by name or by any address of it. */
export function AddSite({ client, field, onAdded }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<WordKey>();
  const add = async (event: Event) => {
    event.preventDefault();
    const addition = await client.add(typed);
    field.current?.focus();
    if (addition.outcome !== 'added') return setProblem(problems[addition.outcome]);
    setProblem(undefined);
    setTyped('');
    onAdded(addition.site);
  };
  return (
    <form class="add-site" noValidate onSubmit={(event) => void add(event)}>
      <label for="site">{t('siteAddLabel')}</label>
      <div class="add-row">
        <input
          ref={field}
          id="site"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          placeholder="example.com"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby="site-problem"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('siteAdd')}
        </button>
      </div>
      <p id="site-problem" class="problem" role="alert">
        {problem && t(problem)}
      </p>
    </form>
  );
}
