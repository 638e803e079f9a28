import { useState } from 'preact/hooks';
import { t } from '../lib/browser/words.ts';
import { About } from './About.tsx';
import { Icon } from './Icon.tsx';

type Props = {
  text: () => string;
  label: string;
  /** What the text is of, where the label does not say it. */
  about?: string;
};

/** Puts a text on the clipboard and says whether it got there. */
export function CopyButton({ text, label, about }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <span class="copy">
      <button type="button" class="button" onClick={copy}>
        <Icon name="copy" />
        {label}
        {about !== undefined && <About what={about} />}
      </button>
      <span aria-live="polite">{outcome && t(outcome === 'copied' ? 'copied' : 'copyFailed')}</span>
    </span>
  );
}
