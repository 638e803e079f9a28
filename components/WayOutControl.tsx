import { useState } from 'preact/hooks';
import type { ShowControlOutcome } from '../lib/browser/page-jump.ts';
import { t, type WordKey } from '../lib/browser/words.ts';
import { Icon } from './Icon.tsx';
import { useTab } from './tab.ts';

const outcomeWords: Record<ShowControlOutcome, WordKey> = {
  shown: 'controlShown',
  opened: 'controlOpened',
  hidden: 'controlHidden',
  'not-found': 'controlNotFound',
  'page-gone': 'quotePageGone',
};

/** A button or link of the page itself: a click shows where it is, and the reader clicks it there. */
export function WayOutControl({ label, control }: { label: string; control: string }) {
  const tab = useTab();
  const [outcome, setOutcome] = useState<ShowControlOutcome>();
  const show = () => {
    setOutcome(undefined);
    tab.showControl(control).then(setOutcome, () => setOutcome('page-gone'));
  };
  return (
    <>
      <button type="button" class="way-go" onClick={show}>
        <Icon name="setting" />
        <span class="way-words">
          <bdi class="way-label">{label}</bdi>
          <span class="way-target">
            {t('controlShow')} <bdi lang={tab.language}>“{control}”</bdi>
          </span>
        </span>
        <Icon name="go" />
      </button>
      <p class="way-outcome" role="status">
        {outcome && t(outcomeWords[outcome])}
      </p>
    </>
  );
}
