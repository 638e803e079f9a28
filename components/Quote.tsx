import { useState } from 'preact/hooks';
import type { ShowOutcome } from '../lib/browser/page-jump.ts';
import { t, type WordKey } from '../lib/browser/words.ts';
import type { Evidence, Place } from '../lib/types.ts';
import { isCutShort } from '../lib/verdict/quote.ts';
import { useTab } from './tab.ts';

const outcomeWords: Record<ShowOutcome, WordKey> = {
  shown: 'quoteShown',
  opened: 'quoteOpened',
  closed: 'quoteClosed',
  similar: 'quoteSimilar',
  'not-found': 'quoteNotFound',
  'page-gone': 'quotePageGone',
};

const placeWords: Record<Exclude<Place, 'text'>, WordKey> = {
  collapsed: 'placeCollapsed',
  footer: 'placeFooter',
  nav: 'placeNav',
  form: 'placeForm',
};

/** The policy's own words, with those that introduce them; a click shows them in the page. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const tab = useTab();
  // What stands under the title of the whole policy alone stands nowhere in particular.
  const section = evidence.section === tab.heading ? '' : evidence.section;
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<ShowOutcome>();
  const show = () => {
    setAsked(true);
    setOutcome(undefined);
    tab.show(evidence).then(setOutcome, () => setOutcome('page-gone'));
  };
  return (
    <div class="quote" data-asked={asked}>
      <blockquote class="quote-words" lang={tab.language}>
        {evidence.lead !== undefined && (
          <p class="quote-lead">
            <span class="unseen">{t('quoteLead')}</span> <bdi>{evidence.lead}</bdi>
          </p>
        )}
        <button type="button" class="quote-button" title={t('quoteShow')} onClick={show}>
          <bdi data-cut={isCutShort(evidence)}>{evidence.quote}</bdi>
        </button>
      </blockquote>
      {(section || evidence.place !== 'text') && (
        <p class="quote-place">
          {section && (
            <bdi lang={tab.language} title={section}>
              {section.split(' > ').at(-1)}
            </bdi>
          )}
          {evidence.place !== 'text' && <span>{t(placeWords[evidence.place])}</span>}
        </p>
      )}
      <p class="quote-outcome" aria-live="polite">
        {outcome && t(outcomeWords[outcome])}
      </p>
    </div>
  );
}
