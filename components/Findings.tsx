import { useState } from 'preact/hooks';
import { t } from '../lib/browser/words.ts';
import type { Finding } from '../lib/types.ts';
import { Capped } from './Capped.tsx';
import { FindingCard } from './FindingCard.tsx';

/** What weighs most comes first: a long list that accuses nobody is folded to this many. */
const shownAtFirst = 6;
const notWorthFolding = 2;

type Props = {
  findings: Finding[];
  /** Whether a long list is folded. */
  folds?: boolean;
};

export function Findings({ findings, folds = false }: Props) {
  const [whole, setWhole] = useState(false);
  const isLong = folds && findings.length > shownAtFirst + notWorthFolding;
  return (
    <>
      <Capped items={isLong && !whole ? findings.slice(0, shownAtFirst) : findings}>
        {(drawn) => (
          <ul class="findings">
            {drawn.map((finding) => (
              <FindingCard key={finding.practice + finding.appliesTo} finding={finding} />
            ))}
          </ul>
        )}
      </Capped>
      {isLong && (
        <button type="button" class="button wide more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('showFewer') : t('showAll', String(findings.length))}
        </button>
      )}
    </>
  );
}
