import { useState } from 'preact/hooks';
import { t } from '../lib/browser/words.ts';
import type { Finding, Report } from '../lib/types.ts';
import { About } from './About.tsx';
import { Capped } from './Capped.tsx';
import { FindingCard } from './FindingCard.tsx';

/** What weighs most comes first: a long list that accuses nobody is folded to this many. */
const shownAtFirst = 6;
const notWorthFolding = 2;

type Props = {
  findings: Finding[];
  /** Whose they are, where each can be copied with its source. */
  source?: Report;
  /** What a list that is folded when it is long holds. */
  foldedAs?: string;
};

export function Findings({ findings, source, foldedAs }: Props) {
  const [whole, setWhole] = useState(false);
  const isLong = foldedAs !== undefined && findings.length > shownAtFirst + notWorthFolding;
  return (
    <>
      <Capped items={isLong && !whole ? findings.slice(0, shownAtFirst) : findings}>
        {(drawn) => (
          <ul class="findings">
            {drawn.map((finding) => (
              <FindingCard
                key={finding.practice + finding.appliesTo}
                finding={finding}
                {...(source && { source })}
              />
            ))}
          </ul>
        )}
      </Capped>
      {isLong && (
        <button type="button" class="button wide more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('showFewer') : t('showAll', String(findings.length))}
          <About what={foldedAs} />
        </button>
      )}
    </>
  );
}
